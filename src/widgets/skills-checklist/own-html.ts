import type { Skill } from '../../model/career.js';
import { slugify } from '../../model/identify.js';
import type { CareerDocument } from '../../model/schema.js';
import { type OwnItem, readOwnLists } from '../../ui/own-list.js';

/** The skills an author wrote as lists; a heading before a list names its group. */
export function readSkills(host: HTMLElement): Partial<CareerDocument> | undefined {
  const skills = readOwnLists(host).flatMap(({ heading, items }) => items.map((item) => toSkill(item, heading)));
  return skills.length > 0 ? { skills } : undefined;
}

function toSkill({ id, name, text, fields }: OwnItem, group: string | undefined): Skill {
  const target = Number.parseInt(fields.target ?? '', 10);
  return {
    id: id ?? slugify(name),
    name,
    description: text,
    ...(group && { group }),
    ...(target >= 1 && target <= 5 && { target }),
  };
}
