import type { Career, Level, YearRange } from './career.js';
import { type PayUnit, payOfLevel } from './level-pay.js';
import { experienceOf } from './levels.js';
import type { PayFigures, WorkTime } from './pay.js';
import type { Progress } from './progress.js';
import { yearsOf } from './readiness.js';

/** One rung on the way. What the document or the reader does not say is absent. */
export interface WayRung {
  /** Id of the level. */
  id: string;
  /** The experience people on it usually have. */
  years?: YearRange;
  /** Years from the reader's own to its lowest; 0 where they have them. */
  wait?: number;
  /** Ids of the skills the reader lacks, on the first rung of the way that asks for them, in document order. */
  skills: string[];
  /** From the lowest stated figure to the highest, in the unit of the way. */
  pay?: PayFigures;
}

/**
 * The levels from one rung to another (numbers from the bottom, both included), with what each of them asks and pays.
 * What rungs below the first one ask for and the reader lacks is counted on the first.
 */
export function layOutWay(
  career: Career,
  progress: Progress,
  [from, to]: readonly [from: number, to: number],
  unit: PayUnit,
  workTime: Readonly<WorkTime>,
): WayRung[] {
  const known = new Set(progress.checked);
  const order = new Map(career.skills.map(({ id }, i) => [id, i]));
  const years = yearsOf(progress);
  const below = career.levels.slice(0, from).flatMap((level) => level.skills);
  return career.levels.slice(from, to + 1).map((level, i): WayRung => {
    const asked = new Set(i === 0 ? [...below, ...level.skills] : level.skills);
    const skills = [...asked].filter((id) => !known.has(id)).sort((a, b) => order.get(a)! - order.get(b)!);
    for (const id of skills) known.add(id);
    const experience = experienceOf(career, level);
    return {
      id: level.id,
      ...(experience && { years: experience }),
      ...waitFor(experience, years),
      skills,
      ...payOn(career, level, unit, workTime),
    };
  });
}

function waitFor(experience: YearRange | undefined, years: number | undefined): { wait?: number } {
  const min = experience?.min;
  return typeof min === 'number' && years !== undefined ? { wait: Math.max(0, min - years) } : {};
}

function payOn(career: Career, level: Level, unit: PayUnit, workTime: Readonly<WorkTime>): { pay?: PayFigures } {
  const pay = payOfLevel(career, level.id, unit, workTime);
  return pay ? { pay: pay.span } : {};
}
