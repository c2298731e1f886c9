import type { Career, Level, Move } from '../../model/career.js';
import { experienceOf, findLevel } from '../../model/levels.js';
import type { Phrases } from '../../text/phrases.js';
import { sayExperience } from '../../text/time-words.js';
import { sayLevelPay } from '../../ui/say-level.js';

/** One rung as the reader meets it. */
export interface Rung {
  level: Level;
  experience: string;
  /** All the pay its bands span; empty where no band is linked to it. */
  pay: string;
  /** Names of the skills that no lower rung asks for. */
  skills: string[];
  moves: { kind: Move['kind']; text: string }[];
}

/** The levels of a document, bottom first, with the words for each. */
export function selectRungs(career: Career, phrases: Phrases): Rung[] {
  const known = new Set<string>();
  const names = new Map(career.skills.map(({ id, name }) => [id, name]));
  return career.levels.map((level) => {
    const skills = level.skills.filter((id) => !known.has(id));
    for (const id of skills) known.add(id);
    return {
      level,
      experience: sayExperience(phrases, experienceOf(career, level)),
      pay: sayLevelPay(career, level.id, phrases),
      skills: skills.flatMap((id) => names.get(id) ?? []),
      moves: level.moves.flatMap((move) => sayMove(career, level, move, phrases)),
    };
  });
}

/** Moves worth a word: every one that is not the plain step to the next rung. */
function sayMove(career: Career, level: Level, { to, title, kind }: Move, phrases: Phrases): Rung['moves'] {
  const next = career.levels[career.levels.indexOf(level) + 1];
  if (kind === 'advance' && to !== undefined && to === next?.id) return [];
  const name = title ?? (to ? findLevel(career, to)?.title : undefined);
  return name ? [{ kind, text: phrases.say(kind, { title: name }) }] : [];
}
