import { cutText, limits } from './limits.js';

/** A document that changes brings most of its titles again. */
const slugs = new Map<string, string>();

/** A text as an id: letters and digits of any script, joined by hyphens. Empty if the text has none. */
export function slugify(text: string): string {
  let slug = slugs.get(text);
  if (slug === undefined) {
    if (slugs.size >= 2000) slugs.clear();
    slugs.set(text, (slug = joinWords(text)));
  }
  return slug;
}

function joinWords(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  // The letters of all scripts take a browser a millisecond to put together: most texts can do without.
  const words = lower.match(/^[ -~]*$/.test(lower) ? /[a-z\d]+/g : /[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return cutText(words.join('-'), 80).replace(/-$/, '');
}

/**
 * Gives every item an id no other item of the list has: the item's own, else the slug of its text, else `kind-1` by its
 * position; `-2`, `-3` … is added where that is taken. Ids the author gave are taken before any is derived.
 */
export function identifyItems<Item extends { id: string }>(
  items: Item[],
  kind: string,
  textOf: (item: Item) => string,
  onClash: (index: number, wanted: string, given: string) => void,
): void {
  const taken = new Set<string>();
  const nextSuffix = new Map<string, number>();
  const pending: number[] = [];

  items.forEach(({ id }, i) => {
    if (!id || taken.has(id)) pending.push(i);
    else taken.add(id);
  });
  for (const i of pending) {
    const item = items[i]!;
    const wanted = item.id || slugify(textOf(item)) || `${kind}-${i + 1}`;
    item.id = claimId(wanted);
    if (item.id !== wanted) onClash(i, wanted, item.id);
  }

  function claimId(wanted: string): string {
    let id = wanted;
    if (taken.has(id)) {
      const stem = cutText(wanted, limits.text - 8);
      let suffix = nextSuffix.get(stem) ?? 2;
      // Counting on from the last suffix keeps a thousand equal titles linear.
      while (taken.has(id)) id = `${stem}-${suffix++}`;
      nextSuffix.set(stem, suffix);
    }
    taken.add(id);
    return id;
  }
}
