import { attributeOf } from './html-elements.js';
import type { HtmlElement } from './parse-html.js';

/** What a page folds away, and the buttons that unfold it. */
export interface Disclosures {
  /** Each is the heading of what it unfolds, or stands in that heading. */
  titles: ReadonlySet<HtmlElement>;
  /** Hidden or not, they are part of the text. */
  panels: ReadonlySet<HtmlElement>;
}

/**
 * The accordions and tabs of a page: buttons that say what they unfold further down, as WAI-ARIA's patterns have it,
 * buttons in headings, and those that are called accordions.
 */
export function findDisclosures(elements: readonly HtmlElement[]): Disclosures {
  const titles = new Set<HtmlElement>();
  const panels = new Set<HtmlElement>();
  const named = new Map<string, HtmlElement>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id && !named.has(id)) named.set(id, element);
  }
  for (const element of elements) {
    const role = attributeOf(element, 'role');
    const isButton = element.tagName === 'button' || role === 'button';
    if (!isButton && role !== 'tab') continue;
    const panel = named.get(attributeOf(element, 'aria-controls') ?? '');
    const unfolds = panel && /^(?:div|section|dd|p)$/.test(panel.tagName) && isBefore(element, panel);
    if (unfolds) panels.add(panel);
    const isTitle = isCalledAccordion(element) || (unfolds && attributeOf(element, 'aria-expanded') !== undefined);
    if (isButton && (isTitle || isInHeading(element))) titles.add(element);
  }
  return { titles, panels };
}

/** "Read more" stands below what it unfolds, and is no title. */
function isBefore({ start = 0 }: HtmlElement, { start: other = 0 }: HtmlElement): boolean {
  return start < other;
}

function isCalledAccordion(element: HtmlElement): boolean {
  return /(?<![a-z])(?:accordion|collapsible)(?![a-z])/i.test(attributeOf(element, 'class') ?? '');
}

function isInHeading(element: HtmlElement): boolean {
  let one: HtmlElement['parentNode'] = element.parentNode;
  for (let i = 0; i < 4 && one && 'tagName' in one; i++, one = one.parentNode)
    if (/^(?:h[1-6]|dt|summary)$/.test(one.tagName)) return true;
  return false;
}
