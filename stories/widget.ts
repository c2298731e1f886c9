import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { type Progress, writeProgress } from '../src/model/progress.js';

export type Tag =
  | 'career-advisor'
  | 'career-faq'
  | 'career-guide'
  | 'career-ladder'
  | 'career-progress'
  | 'career-responsibilities'
  | 'career-roadmap'
  | 'level-comparison'
  | 'salary-band-chart'
  | 'skills-checklist';

/** Properties of a widget by name; `children` is light HTML. */
export type Args = Record<string, unknown> & { career?: unknown; children?: string };

/** A state a reader can meet. Tests draw it from the same description as Storybook. */
export interface WidgetStory extends StoryObj<Args> {
  args: Args;
  /** What the page around the widget is like. */
  globals?: { theme?: string; direction?: 'ltr' | 'rtl'; language?: string; width?: string };
  parameters?: {
    /** So many of the widget on one page. */
    times?: number;
    /** Printed rather than shown: tests emulate it; in Storybook, use the browser's print preview. */
    isPrinted?: boolean;
    /** The document never comes. */
    isSlow?: boolean;
    /** What is kept of the reader, under the `id` of the story's career. */
    kept?: Progress;
    /** The fragment of the page's address. */
    fragment?: string;
    /** What comes after the first drawing, by a selector inside the widget. */
    waitsFor?: string;
  };
}

/** What the stories of one widget share: its events for the actions panel, its own controls beside everybody's. */
export function describeWidget(tag: Tag, events: string[], controls: ArgTypes<Args>) {
  return {
    component: tag,
    argTypes: { ...withAttributes(controls), ...withAttributes(sharedControls) },
    render: (args: Args, { parameters }: { parameters: WidgetStory['parameters'] }) => {
      const page = document.createElement('div');
      page.style.cssText = 'display:grid;gap:48px;grid-template-columns:minmax(0,1fr)';
      page.append(...Array.from({ length: parameters?.times ?? 1 }, () => createWidget(tag, args)));
      return page;
    },
    beforeEach: (story: Pick<WidgetStory, 'args' | 'parameters'>) => prepareReader(story),
    parameters: {
      actions: { handles: events },
      docs: { source: { transform: (_code: string, { args }: { args: Args }) => writeSnippet(tag, args) } },
    },
  };
}

/** A choice among words, the first of which is the default. */
export function choice(...options: string[]) {
  return { control: { type: 'select' }, options } as const;
}

export const levelChoice = choice('', 'entry', 'coordinator', 'senior', 'managerial', 'executive');

const sharedControls: ArgTypes<Args> = {
  career: { control: 'object' },
  src: { control: 'text' },
  headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  theme: choice('auto', 'light', 'dark'),
  strings: { control: 'object' },
  issues: { control: false },
};

/** A property and its attribute are told apart in the tables; one control serves both. */
function withAttributes(controls: ArgTypes<Args>): ArgTypes<Args> {
  const attributes = Object.keys(controls)
    .map((name) => [name, kebab(name)])
    .filter(([name, attribute]) => name !== attribute);
  return {
    ...controls,
    lang: { control: false },
    ...Object.fromEntries(attributes.map(([, attribute]) => [attribute, { control: false }])),
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function createWidget(tag: Tag, { children, ...properties }: Args): HTMLElement {
  const widget = document.createElement(tag);
  if (children) widget.innerHTML = children;
  return Object.assign(widget, properties);
}

/** Makes the network, the storage and the address what a story says, until the function returned is called. */
export function prepareReader({ args, parameters = {} }: Pick<WidgetStory, 'args' | 'parameters'>): () => void {
  const { isSlow, kept, fragment } = parameters;
  const answer = isSlow ? delayAnswers() : undefined;
  const key = `rungs:progress:${(args.career as { id?: string } | undefined)?.id}`;
  if (kept) localStorage.setItem(key, writeProgress(kept));
  if (fragment) history.replaceState(null, '', fragment);
  return () => {
    answer?.();
    if (kept) localStorage.removeItem(key);
    if (fragment) history.replaceState(null, '', location.pathname + location.search);
  };
}

/** Requests stay unanswered until the function returned is called. */
function delayAnswers(): () => void {
  const { fetch } = window;
  window.fetch = () => new Promise(() => {});
  return () => {
    window.fetch = fetch;
  };
}

/** What a page would hold to show a story. */
function writeSnippet(tag: Tag, { career, children = '', ...properties }: Args): string {
  const attributes = Object.entries(properties).map(([name, value]) => {
    return value === true ? ` ${kebab(name)}` : ` ${kebab(name)}="${String(value)}"`;
  });
  const source = career === undefined || 'src' in properties ? '' : ' src="career.json"';
  return `<script type="module" src="https://cdn.jsdelivr.net/npm/rungs/dist/cdn/rungs.js"></script>

<${tag}${source}${attributes.join('')}>${children}</${tag}>`;
}
