import './define.js';
import { CareerElement } from './ui/career-element.js';

/**
 * Puts widgets around ordinary markup marked `data-rungs="salary-band-chart"`, for pages whose editor takes unknown
 * tags away. `data-rungs-level="senior"` becomes the widget's `level`. Returns the widgets made; marks that name none
 * of ours are left alone, and so are those inside a `<career-guide>`, which reads them itself. Importing this file does it once for the whole page.
 */
export function enhance(root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-rungs]')].flatMap((marked) => wrap(marked) ?? []);
}

function wrap(marked: HTMLElement): HTMLElement | undefined {
  const tag = marked.dataset.rungs ?? '';
  const widget = customElements.get(tag);
  if (!isOurs(widget) || marked.parentElement?.closest(`${tag}, career-guide`)) return undefined;
  const element = document.createElement(tag);
  for (const name of widget.observedAttributes) {
    const value = marked.getAttribute(`data-rungs-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  marked.removeAttribute('data-rungs');
  marked.before(element);
  element.append(marked);
  return element;
}

function isOurs(
  widget: CustomElementConstructor | undefined,
): widget is CustomElementConstructor & typeof CareerElement {
  return widget?.prototype instanceof CareerElement;
}

/** On a server there is nothing to enhance. */
const page = typeof document === 'undefined' ? undefined : document;
if (page?.readyState === 'loading') page.addEventListener('DOMContentLoaded', () => enhance(), { once: true });
else if (page) enhance();
