import type { Career } from './career.js';
import type { Progress } from './progress.js';
import { yearsFor, yearsOf } from './readiness.js';

/** A level of the document. */
export interface Place {
  id: string;
  /** Its number from the bottom, 0 first. */
  rung: number;
  /** Not the reader's word, but taken from their years or from the rung below. */
  isAssumed: boolean;
}

export interface Standing {
  current?: Place;
  target?: Place;
}

/**
 * Where a reader stands and where they want to go. They stand on the level they name, else on the highest one whose
 * stated years they have; they want to go to the level they name, else one rung up.
 */
export function locateReader(career: Career, progress: Progress): Standing {
  const { level, target } = progress.profile;
  const current = findPlace(career, level) ?? assumePlace(career, yearsOf(progress));
  const next = current && career.levels[current.rung + 1];
  const aim = findPlace(career, target) ?? (next && { id: next.id, rung: current.rung + 1, isAssumed: true });
  return { ...(current && { current }), ...(aim && { target: aim }) };
}

function findPlace(career: Career, id: string | undefined): Place | undefined {
  const rung = career.levels.findIndex((level) => level.id === id);
  return id === undefined || rung < 0 ? undefined : { id, rung, isAssumed: false };
}

function assumePlace(career: Career, years: number | undefined): Place | undefined {
  if (years === undefined) return undefined;
  const rung = career.levels.findLastIndex((level) => (yearsFor(career, level) ?? Infinity) <= years);
  const level = career.levels[rung];
  return level && { id: level.id, rung, isAssumed: true };
}
