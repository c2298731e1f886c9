import { slugify } from '../../model/identify.js';
import type { CareerDocument } from '../../model/schema.js';
import { readOwnLists } from '../../ui/own-list.js';

/** The skills an author wrote as lists; a heading before a list names its group. */
export function readSkills(host: HTMLElement): Partial<CareerDocument> | undefined {
  const skills = readOwnLists(host).flatMap(({ heading, items }) =>
    items.map(({ id, name, text }) => ({
      id: id ?? slugify(name),
      name,
      description: text,
      ...(heading && { group: heading }),
    })),
  );
  return skills.length > 0 ? { skills } : undefined;
}

/** Ids of the skills whose own checkbox is ticked. */
export function readTicks(host: HTMLElement): string[] {
  return readOwnLists(host).flatMap(({ items }) =>
    items.filter(({ isTicked }) => isTicked).map(({ id, name }) => id ?? slugify(name)),
  );
}
