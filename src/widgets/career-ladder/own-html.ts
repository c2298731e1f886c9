import type { CareerDocument } from '../../model/schema.js';
import { readOwnLists } from '../../ui/own-list.js';

/** The levels an author wrote as a list, bottom rung first (top first in `<ol reversed>`); a list inside names roles. */
export function readLevels(host: HTMLElement): Partial<CareerDocument> | undefined {
  const [list] = readOwnLists(host);
  if (!list) return undefined;
  const levels = list.items.map(({ id, name, text, nested }) => ({
    ...(id && { id }),
    title: name,
    summary: text,
    roles: nested,
  }));
  return { ...(list.heading && { title: list.heading }), levels: list.isReversed ? levels.reverse() : levels };
}
