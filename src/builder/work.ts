import type { Career } from '../model/career.js';
import { limits } from '../model/limits.js';
import { parseCareer } from '../model/parse.js';
import { type Choices, firstChoices, readChoices } from './choices.js';

/** All that an author has done: the one thing that is kept, undone and started over. Never changed, only replaced. */
export interface Work {
  /** What was pasted, dropped or typed. */
  text: string;
  /** Name of the file the text came from. */
  fileName?: string;
  /** The document: read from the text, then corrected. */
  career?: Career;
  /** Whether it was corrected since the text was read. */
  isCorrected: boolean;
  choices: Choices;
}

export const noWork: Work = { text: '', isCorrected: false, choices: firstChoices };

/** Whether there is anything to lose. */
export function isEmptyWork({ text, career }: Work): boolean {
  return text === '' && career === undefined;
}

export function writeWork(work: Work): string {
  return JSON.stringify(work);
}

/** Reads work that was kept. Anybody may have written there: what does not fit is left out; undefined where nothing is. */
export function readWork(kept: string): Work | undefined {
  let given: unknown;
  try {
    given = JSON.parse(kept);
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null) return undefined;
  const { text, fileName, career, isCorrected, choices } = given as Record<string, unknown>;
  const document = typeof career === 'object' && career !== null ? parseCareer(career).career : undefined;
  return {
    text: typeof text === 'string' ? text.slice(0, limits.json) : '',
    ...(typeof fileName === 'string' && { fileName: fileName.slice(0, 200) }),
    ...(document && { career: document }),
    isCorrected: isCorrected === true,
    choices: readChoices(choices),
  };
}
