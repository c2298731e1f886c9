import type { StoryObj } from '@storybook/web-components-vite';

export type Tag = 'career-ladder' | 'salary-band-chart' | 'skills-checklist';

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
  };
}

/** What the stories of one widget share. */
export function describeWidget(tag: Tag, events: string[]) {
  return {
    component: tag,
    tags: ['autodocs'],
    render: (args: Args, { parameters }: { parameters: WidgetStory['parameters'] }) => {
      const page = document.createElement('div');
      page.style.cssText = 'display:grid;gap:48px;grid-template-columns:minmax(0,1fr)';
      page.append(...Array.from({ length: parameters?.times ?? 1 }, () => createWidget(tag, args)));
      return page;
    },
    beforeEach: ({ parameters }: { parameters: WidgetStory['parameters'] }) => (parameters?.isSlow ? delayAnswers() : undefined),
    parameters: {
      actions: { handles: events },
      docs: { source: { transform: (_code: string, { args }: { args: Args }) => writeSnippet(tag, args) } },
    },
  };
}

export function createWidget(tag: Tag, { children, ...properties }: Args): HTMLElement {
  const widget = document.createElement(tag);
  if (children) widget.innerHTML = children;
  return Object.assign(widget, properties);
}

/** Requests stay unanswered until the function returned is called. */
export function delayAnswers(): () => void {
  const { fetch } = window;
  window.fetch = () => new Promise(() => {});
  return () => {
    window.fetch = fetch;
  };
}

/** What a page would hold to show a story. */
function writeSnippet(tag: Tag, { career, children = '', ...properties }: Args): string {
  const attributes = Object.entries(properties).map(([name, value]) => {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return value === true ? ` ${attribute}` : ` ${attribute}="${String(value)}"`;
  });
  const source = career === undefined || 'src' in properties ? '' : ' src="career.json"';
  return `<script type="module" src="https://cdn.jsdelivr.net/npm/rungs/dist/cdn/rungs.js"></script>

<${tag}${source}${attributes.join('')}>${children}</${tag}>`;
}
