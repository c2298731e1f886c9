import type { CareerDocument } from '../model/schema.js';
import { type OwnItem, readOwnLists } from './own-list.js';

type Levels = NonNullable<CareerDocument['levels']>;

/**
 * The levels an author wrote as a list, bottom rung first (top first in `<ol reversed>`): a list inside names roles,
 * terms are tips. What reads years out of words is loaded only where a text is marked as experience.
 */
export function readLevels(host: HTMLElement): Partial<CareerDocument> | Promise<Partial<CareerDocument>> | undefined {
  const [list] = readOwnLists(host);
  if (!list) return undefined;
  const items = list.isReversed ? list.items.reverse() : list.items;
  const describe = (levels: Levels) => ({ ...(list.heading && { title: list.heading }), levels });
  const levels = items.map(toLevel);
  return items.some(({ fields }) => fields.experience) ? addExperience(items, levels).then(describe) : describe(levels);
}

function toLevel({ id, name, text, nested, fields, terms }: OwnItem): Levels[number] {
  const { stage } = fields;
  return { ...(id && { id }), title: name, summary: text, roles: nested, tips: terms, ...(stage && { stage }) };
}

async function addExperience(items: OwnItem[], levels: Levels): Promise<Levels> {
  const { readExperience } = await import('../importers/experience-phrases.js');
  return levels.map((level, i) => {
    const experience = readExperience(items[i]?.fields.experience ?? '');
    return experience ? { ...level, experience } : level;
  });
}
