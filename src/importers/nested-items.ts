import { countWords } from './article-words.js';
import type { Item } from './blocks.js';

/** An item with those of the list inside it. */
export interface NestedItem {
  item: Item;
  inner: Item[];
}

/** Puts inner items back into the items they stand in. */
export function nestItems(items: readonly Item[]): NestedItem[] {
  const nested: NestedItem[] = [];
  for (const item of items) {
    const outer = nested.at(-1);
    if (item.isInner && outer) outer.inner.push(item);
    else nested.push({ item, inner: [] });
  }
  return nested;
}

/** What an item calls the items inside it; nothing if it has none or says something of its own. */
export function groupName({ item: { text }, inner }: NestedItem): string | undefined {
  const name = text.replace(/\s*:$/, '');
  return inner.length > 0 && countWords(name) <= 8 && !/[.!?:,;]/.test(name) ? name : undefined;
}
