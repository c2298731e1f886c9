import { type Goal, goals } from './goals.js';
import type { Results } from './results.js';
import { compare, median, type Ratio, spread } from './statistics.js';

export interface Verdict {
  goal: Goal;
  isReached: boolean;
  ours: number;
  /** Where the goal is a multiple of another's. */
  theirs?: number;
  ratio?: Ratio;
  spread: number;
}

/** Which goals are reached, as far as they were measured. */
export function judge({ samples }: Pick<Results, 'samples'>, all: readonly Goal[] = goals): Verdict[] {
  return all.flatMap((goal): Verdict[] => {
    const find = (peer: string) => samples[`${goal.task}/${peer}`]?.[goal.metric];
    const ours = find(goal.ours ?? 'rungs');
    if (!ours) return [];
    const shared = { goal, ours: median(ours), spread: spread(ours) };
    if (goal.than === undefined) return [{ ...shared, isReached: isWithin(shared.ours, goal) }];
    const theirs = find(goal.than);
    const ratio = compare(ours, theirs);
    if (!theirs || !ratio) return [];
    return [{ ...shared, theirs: median(theirs), ratio, isReached: isWithin(ratio.value, goal) }];
  });
}

/** What is shown as equal is equal. */
function isWithin(value: number, { most, isBelow }: Goal): boolean {
  const shown = Math.round(value * 100) / 100;
  return isBelow ? shown < most : shown <= most;
}
