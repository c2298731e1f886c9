import type { Responsibility } from '../../model/career.js';
import { slugify } from '../../model/identify.js';
import type { CareerDocument } from '../../model/schema.js';
import { isInside, paragraphsOf, textOf } from '../../ui/own-text.js';

const headings = 'h1, h2, h3, h4, h5, h6';
const lists = 'ul, ol';

/** The duties an author wrote as lists, each under its heading, or as lists inside the entries of a list. */
export function readDuties(host: HTMLElement): Partial<CareerDocument> | undefined {
  const responsibilities: Responsibility[] = [];
  let heading: Element | undefined;
  for (const element of host.querySelectorAll(`${lists}, ${headings}`)) {
    if (isInside(element, '[slot], li', host)) continue;
    if (element.matches(headings)) heading = element;
    else responsibilities.push(...readList(element, heading));
  }
  return responsibilities.length > 0 ? { responsibilities } : undefined;
}

/** Entries with lists of their own are categories; all others are duties of the category the heading names. */
function readList(list: Element, heading: Element | undefined): Responsibility[] {
  const entries = itemsOf(list).map((item) => ({ item, nested: [...item.querySelectorAll(lists)] }));
  const flat = entries.filter(({ nested }) => nested.length === 0).map(({ item }) => item);
  const own = heading ? toDuties(heading.id, textOf(heading), flat) : undefined;
  const inside = entries.flatMap(({ item, nested }) => {
    const before = [...item.childNodes].filter((node) => !(node instanceof Element && node.matches(lists)));
    return toDuties(item.id, paragraphsOf(before)[0] ?? '', nested.flatMap(itemsOf)) ?? [];
  });
  return own ? [own, ...inside] : inside;
}

function toDuties(id: string, title: string, entries: Element[]): Responsibility | undefined {
  const items = entries.map(textOf).filter(Boolean);
  return title && items.length > 0 ? { id: id || slugify(title), title, items } : undefined;
}

function itemsOf(list: Element): Element[] {
  return [...list.children].filter((child) => child.matches('li'));
}
