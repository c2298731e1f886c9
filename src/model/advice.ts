import type { Career } from './career.js';
import type { PayUnit } from './level-pay.js';
import { compareNeeds, type Needs } from './needs.js';
import { assumptionsOf, compareOwnPay, type OwnPay, payUnitOf, workTimeOf } from './own-pay.js';
import { standardWorkTime, type WorkTime } from './pay.js';
import type { Progress } from './progress.js';
import { type PartName, type Readiness, readinessOf } from './readiness.js';
import { locateReader, type Standing } from './standing.js';
import { type Suggestion, suggestNext } from './suggest.js';
import { layOutWay, type WayRung } from './way.js';

/** A plan for one reader: ids of the document, codes and numbers, no words. What is not said is absent. */
export interface Advice extends Standing, Needs {
  /** Rungs from the current level to the target; 0 or less where the target is no higher. */
  rungs?: number;
  /** For the target level; without one, for the career as a whole. */
  readiness: Readiness;
  /** Years short of what the target asks for; 0 where none are. */
  yearsShort?: number;
  /** At most three, those that add most to the readiness first. */
  next: Suggestion[];
  /** From the current level (the bottom, where it is not known) up to the target, both included; empty on no way up. */
  way: WayRung[];
  /** What all amounts here are in. */
  unit: PayUnit;
  /** The numbers of `workTime` that the conversion of amounts rests on. */
  assumptions: (keyof WorkTime)[];
  /** The work time of conversions, with the reader's own hours a week. */
  workTime: Readonly<WorkTime>;
  /** The reader's own pay beside that of the levels. */
  ownPay?: OwnPay;
  /** Everything the document asks for is there, and it asks for something. Not while the years are unsaid. */
  isNothingMissing: boolean;
}

/**
 * What a reader could do next, and why. The same input gives the same advice, and no figure is in it that the document
 * or the reader did not give. Ids the document does not have are ignored. Throws as `convertPay` does, on a work time
 * of 0.
 */
export function adviseOn(career: Career, progress: Progress, workTime: Readonly<WorkTime> = standardWorkTime): Advice {
  const standing = locateReader(career, progress);
  const { current, target } = standing;
  const readiness = readinessOf(career, progress, target?.id);
  const needs = compareNeeds(career, progress, target?.id);
  const { experience } = readiness.parts;
  const unit = payUnitOf(career);
  const ownTime = workTimeOf(progress.profile, workTime);
  const ownPay = compareOwnPay(career, progress.profile, standing, unit, ownTime);
  const isWayUp = target !== undefined && (current?.rung ?? 0) <= target.rung;
  return {
    ...standing,
    ...needs,
    ...(current && target && { rungs: target.rung - current.rung }),
    readiness,
    ...(!experience.unknown && { yearsShort: experience.total - experience.done }),
    next: suggestNext(career, progress, standing, needs),
    way: isWayUp ? layOutWay(career, progress, [current?.rung ?? 0, target.rung], unit, ownTime) : [],
    unit,
    assumptions: assumptionsOf(career, progress.profile, unit),
    workTime: ownTime,
    ...(ownPay && { ownPay }),
    isNothingMissing: isComplete(readiness),
  };
}

function isComplete({ share, parts }: Readiness): boolean {
  const isOpen = (name: PartName) => {
    const part = parts[name];
    return part.unknown === undefined ? part.done < part.total : part.unknown === 'reader';
  };
  return share !== undefined && !(Object.keys(parts) as PartName[]).some(isOpen);
}
