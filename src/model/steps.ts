import type { Career, Duration, Step } from './career.js';
import type { Progress } from './progress.js';

/** What a reader has made of a step. */
export type StepStatus = 'open' | 'done' | 'skipped';

/** The first step that is neither done nor skipped. */
export function nextStep({ steps }: Career, { done, skipped }: Pick<Progress, 'done' | 'skipped'>): Step | undefined {
  const settled = new Set([...done, ...skipped]);
  return steps.find(({ id }) => !settled.has(id));
}

/**
 * How long all steps take one after the other. Nothing unless every step states a beginning of its range; open above
 * where one step is.
 */
export function totalDuration(steps: readonly Step[]): Duration | undefined {
  let minMonths = 0;
  let maxMonths: number | null = 0;
  for (const { duration } of steps) {
    if (typeof duration?.minMonths !== 'number') return undefined;
    minMonths += duration.minMonths;
    maxMonths = maxMonths === null || typeof duration.maxMonths !== 'number' ? null : maxMonths + duration.maxMonths;
  }
  return steps.length > 0 ? { minMonths, maxMonths } : undefined;
}
