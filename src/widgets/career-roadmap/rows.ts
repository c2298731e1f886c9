import type { Career, Link, Step } from '../../model/career.js';
import type { Progress } from '../../model/progress.js';
import { nextStep, type StepStatus, totalDuration } from '../../model/steps.js';
import type { Phrases } from '../../text/phrases.js';
import { sayDuration } from '../../text/time-words.js';

/** One step as the reader meets it. */
export interface StepRow {
  step: Step;
  number: number;
  status: StepStatus;
  /** The first step still to take. */
  isNext: boolean;
  /** Roughly how long it takes; empty where the document does not say. */
  duration: string;
  skills: { id: string; name: string; isTicked: boolean }[];
  note: string;
  links: readonly Link[];
}

/** The steps of a document with what the reader has made of them. */
export function selectSteps(career: Career, progress: Progress, phrases: Phrases): StepRow[] {
  const [done, skipped, ticked] = [new Set(progress.done), new Set(progress.skipped), new Set(progress.checked)];
  const names = new Map(career.skills.map(({ id, name }) => [id, name]));
  const next = nextStep(career, progress)?.id;
  return career.steps.map((step, i) => ({
    step,
    number: i + 1,
    status: done.has(step.id) ? 'done' : skipped.has(step.id) ? 'skipped' : 'open',
    isNext: step.id === next,
    duration: sayDuration(phrases, step.duration),
    skills: step.skills.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name, isTicked: ticked.has(id) }];
    }),
    note: readOwn(progress.notes, step.id) ?? '',
    links: readOwn(progress.links, step.id) ?? [],
  }));
}

/** "3 of 10 steps done, 1 skipped." and how long the whole way takes, where every step says. */
export function sayProgress(rows: readonly StepRow[], phrases: Phrases): { tally: string; whole: string } {
  const count = (status: StepStatus) => rows.filter((row) => row.status === status).length;
  const skipped = count('skipped');
  const tally = phrases.say('stepsDone', { done: count('done'), n: rows.length });
  const whole = sayDuration(phrases, totalDuration(rows.map(({ step }) => step)));
  return {
    tally: skipped > 0 ? phrases.say('stepsSkipped', { tally, n: skipped }) : tally,
    whole: whole && phrases.say('wholeWay', { duration: whole }),
  };
}

/** Ids may be named like what every object has. */
function readOwn<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
