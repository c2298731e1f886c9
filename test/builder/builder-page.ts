import { fixture } from '../browser/fixture.js';

/** The builder as it is shipped, in a frame of the test's page. */
export interface BuilderPage {
  frame: HTMLIFrameElement;
  document: Document;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  findAll<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** Waits until something is there, and says what was waited for in vain. */
  until<T>(ask: () => T | undefined | null | false, what: string): Promise<T>;
  paste(text: string): void;
  type(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void;
  press(words: string): void;
  /** The widget of the preview. */
  widget(tag: string): Element | null;
  snippet(name?: string): string;
}

const width = 1400;

/** What went wrong in a page: errors nobody caught, and what its policy objected to. */
const faults: string[] = [];

afterEach(() => {
  localStorage.removeItem('rungs-builder');
  const found = faults.splice(0);
  if (found.length > 0) throw new Error(`went wrong in the page:\n${found.join('\n')}`);
});

/** Opens the builder with nothing kept, unless it is to `resume`. */
export async function openBuilder({ resume = false, width: inline = width } = {}): Promise<BuilderPage> {
  if (!resume) localStorage.removeItem('rungs-builder');
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe title="Builder" src="/dist/builder/index.html" width="${inline}" height="900"></iframe>`,
  );
  await until(
    () => frame.contentDocument?.querySelector('rungs-builder')?.shadowRoot?.querySelector('#text'),
    'the page',
  );
  const document = frame.contentDocument as Document;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    faults.push(`${violatedDirective}: ${blockedURI} ${sample}`),
  );
  frame.contentWindow?.addEventListener('error', ({ message }) => faults.push(message));
  frame.contentWindow?.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  const root = document.querySelector('rungs-builder')?.shadowRoot as ShadowRoot;
  const find = <E extends HTMLElement>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  };
  const findAll = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const say = (field: HTMLElement, text: string, inputType: string) => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return {
    frame,
    document,
    find,
    findAll,
    until,
    paste: (text) => say(find('#text'), text, 'insertFromPaste'),
    type: (field, text) => say(field, text, 'insertText'),
    press(words) {
      const button = findAll('button').find(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() === words);
      if (!button) throw new Error(`there is no button "${words}"`);
      button.click();
    },
    widget: (tag) => root.querySelector(`.stage ${tag}`),
    snippet: (name = 'snippet.html') => find<HTMLTextAreaElement>(`[id="snippet-${name}"]`).value,
  };
}

/** Resolves with the first answer; fails after ten seconds. */
export async function until<T>(ask: () => T | undefined | null | false, what: string): Promise<T> {
  for (let turn = 0; turn < 450; turn++) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** What an element and the shadow roots in it say, in one line. */
export function textOf(element: Element | ShadowRoot | null | undefined): string {
  if (!element) return '';
  const own = element instanceof Element || 'host' in element ? (element.textContent ?? '') : '';
  const inside = [...element.querySelectorAll('*')]
    .filter(({ shadowRoot }) => shadowRoot)
    .map((each) => textOf(each.shadowRoot));
  const shadow = 'shadowRoot' in element && element.shadowRoot ? textOf(element.shadowRoot) : '';
  return [own, shadow, ...inside].join(' ').replace(/\s+/g, ' ');
}
