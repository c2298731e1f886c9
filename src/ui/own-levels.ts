import type { CareerDocument } from '../model/schema.js';
import { tellWithField } from './own-fields.js';
import { type OwnItem, readOwnLists } from './own-list.js';

type Levels = NonNullable<CareerDocument['levels']>;

/**
 * The levels an author wrote as a list, bottom rung first (top first in `<ol reversed>`): a list inside names roles,
 * terms are tips.
 */
export function readLevels(host: HTMLElement): Partial<CareerDocument> | Promise<Partial<CareerDocument>> | undefined {
  const [list] = readOwnLists(host);
  if (!list) return undefined;
  const items = list.isReversed ? list.items.reverse() : list.items;
  return tellWithField(items, items.map(toLevel), 'experience', loadExperience, (levels) => ({
    ...(list.heading && { title: list.heading }),
    levels,
  }));
}

function toLevel({ id, name, text, nested, fields, terms }: OwnItem): Levels[number] {
  const { stage } = fields;
  return { ...(id && { id }), title: name, summary: text, roles: nested, tips: terms, ...(stage && { stage }) };
}

const loadExperience = async () => (await import('../importers/experience-phrases.js')).readExperience;
