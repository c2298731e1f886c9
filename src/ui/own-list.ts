import { slugify } from '../model/identify.js';
import { isInside, textOf } from './own-text.js';

/** One entry of an author's own list. */
export interface OwnItem {
  /** The author's `id` or the value of their checkbox; undefined where there is none. */
  id?: string;
  name: string;
  /** Paragraphs after the name. */
  text: string[];
  /** Entries of a list inside. */
  nested: string[];
  /** Texts marked with the key of the career document they belong to, as `toHTML` writes them: `data-field="stage"`. */
  fields: Record<string, string>;
  /** Terms and definitions. */
  terms: { title: string; text: string[] }[];
  /** The author's own checkbox is ticked. */
  isTicked: boolean;
}

export interface OwnList {
  /** The heading before the list, if any. */
  heading?: string;
  /** Written top first. */
  isReversed: boolean;
  items: OwnItem[];
}

const headings = 'h1, h2, h3, h4, h5, h6, legend, caption, summary';

/** The lists an author wrote inside a widget, in order, each with the heading before it. */
export function readOwnLists(host: HTMLElement): OwnList[] {
  const lists: OwnList[] = [];
  let heading: string | undefined;
  for (const element of host.querySelectorAll(`ol, ul, ${headings}`)) {
    if (isInside(element, '[slot], li', host)) continue;
    if (element.matches(headings)) {
      heading = textOf(element) || undefined;
      continue;
    }
    const items = [...element.children].filter((child) => child.matches('li')).map(readItem);
    const named = items.filter(({ name }) => name);
    if (named.length > 0)
      lists.push({ ...(heading && { heading }), isReversed: element.matches('ol[reversed]'), items: named });
    heading = undefined;
  }
  return lists;
}

/** Ids of the entries whose own checkbox is ticked. */
export function readOwnTicks(host: HTMLElement): string[] {
  return readOwnLists(host).flatMap(({ items }) =>
    items.filter(({ isTicked }) => isTicked).map(({ id, name }) => id ?? slugify(name)),
  );
}

/** "**Name**: text", "Name" with paragraphs after it, or "Name: text" in one line. */
function readItem(item: Element): OwnItem {
  const box = item.querySelector<HTMLInputElement>('input[type=checkbox]');
  const id = item.id || (box?.hasAttribute('value') ? box.value : box?.id) || undefined;
  const nested = [...item.querySelectorAll('li')].map(textOf).filter(Boolean);
  const fields = Object.fromEntries(
    [...item.querySelectorAll<HTMLElement>('[data-field]:not(ul, ol, dl)')].map((field) => [
      field.dataset.field,
      textOf(field),
    ]),
  );
  const terms = [...item.querySelectorAll('dt')].map((term) => ({ title: textOf(term), text: definitionsOf(term) }));
  const copy = item.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('ol, ul, dl, input, script, style, [data-field]')) other.remove();

  const bold = copy.querySelector('strong, b, h1, h2, h3, h4, h5, h6, dfn');
  const paragraphs = [...copy.querySelectorAll('p')].map(textOf).filter(Boolean);
  const own = { ...(id && { id }), nested, fields, terms, isTicked: box?.checked ?? false };
  if (bold && textOf(bold)) {
    const name = textOf(bold);
    bold.remove();
    const rest = paragraphs.length > 0 ? [...copy.querySelectorAll('p')].map(textOf) : [textOf(copy)];
    return { ...own, name: name.replace(/\s*:$/, ''), text: rest.map(trimJoint).filter(Boolean) };
  }
  const [first = '', ...others] = paragraphs.length > 0 ? paragraphs : [textOf(copy)];
  const at = first.search(/:\s/);
  const [name, said] = at > 0 ? [first.slice(0, at), first.slice(at + 1)] : [first, ''];
  return { ...own, name, text: [trimJoint(said), ...others].filter(Boolean) };
}

function definitionsOf(term: Element): string[] {
  const texts: string[] = [];
  for (let next = term.nextElementSibling; next?.matches('dd'); next = next.nextElementSibling)
    texts.push(textOf(next));
  return texts;
}

/** What joins a name to what follows: a colon or dash. */
function trimJoint(text: string): string {
  return text.replace(/^[\s:–—-]+/, '').trim();
}
