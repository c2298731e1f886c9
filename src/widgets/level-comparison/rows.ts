import type { Career, Level, Tip } from '../../model/career.js';
import { experienceOf, findLevel, gapBetween } from '../../model/levels.js';
import type { Phrases } from '../../text/phrases.js';
import { sayExperience } from '../../text/time-words.js';
import { sayLevelPay } from '../../ui/say-level.js';

/** Two levels side by side. */
export interface Comparison {
  from: ComparedLevel;
  to: ComparedLevel;
  /** Names of the skills to add on the way from one to the other. */
  gained: string[];
}

export interface ComparedLevel {
  level: Level;
  /** Empty where the document does not say. */
  pay: string;
  experience: string;
  tips: Tip[];
  /** Names of the skills it asks for. */
  skills: string[];
}

/** Compares two levels by id. Nothing if one of them does not exist. */
export function compareLevels(career: Career, fromId: string, toId: string, phrases: Phrases): Comparison | undefined {
  const [from, to] = [findLevel(career, fromId), findLevel(career, toId)];
  if (!from || !to) return undefined;
  const names = new Map(career.skills.map(({ id, name }) => [id, name]));
  const nameAll = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const describe = (level: Level): ComparedLevel => ({
    level,
    pay: sayLevelPay(career, level.id, phrases),
    experience: sayExperience(phrases, experienceOf(career, level)),
    tips: level.tips,
    skills: nameAll(level.skills),
  });
  const gained = gapBetween(career, fromId, toId)?.skills ?? [];
  return { from: describe(from), to: describe(to), gained: gained.map(({ name }) => name) };
}
