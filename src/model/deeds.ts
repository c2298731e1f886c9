import type { Career } from './career.js';
import { findLevel } from './levels.js';
import type { Progress } from './progress.js';
import { readinessOf, yearsFor } from './readiness.js';

/** Something a reader can do about their readiness. `id` names something in the document; time is named by a level. */
export interface Deed {
  /** `experience`: have the years the target asks for. `level`: have those of a rung on the way to it. */
  kind: 'skill' | 'step' | 'credential' | 'experience' | 'level';
  id: string;
}

/** The progress of a reader who had done this; the same progress where there is nothing to it. Changes nothing. */
export function imagineDone(career: Career, progress: Progress, { kind, id }: Deed): Progress {
  const { profile } = progress;
  switch (kind) {
    case 'skill':
      return { ...progress, checked: addId(progress.checked, id) };
    case 'step':
      return {
        ...progress,
        done: addId(progress.done, id),
        skipped: progress.skipped.filter((skipped) => skipped !== id),
      };
    case 'credential':
      return { ...progress, profile: { ...profile, credentials: addId(profile.credentials ?? [], id) } };
    default: {
      const years = yearsFor(career, findLevel(career, id));
      return years === undefined || years <= (profile.years ?? -1)
        ? progress
        : { ...progress, profile: { ...profile, years } };
    }
  }
}

/**
 * How much readiness for a level (of the career as a whole, where none is given) one deed adds, from 0 to 1. The level
 * is held fast: having more years may make another rung the current one, but not the target.
 */
export function gainOf(career: Career, progress: Progress, deed: Deed, levelId?: string): number {
  const { share: before = 0 } = readinessOf(career, progress, levelId);
  const { share: after = 0 } = readinessOf(career, imagineDone(career, progress, deed), levelId);
  return after - before;
}

function addId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
