import { isEmptyWork, readWork, type Work, writeWork } from './work.js';

const key = 'rungs-builder';

/** What became of an attempt to keep something: a browser may refuse storage, or have too little. */
export type Kept = 'kept' | 'full' | 'refused';

/** The work of the last visit; undefined where there is none, or storage is refused. */
export function loadWork(): Work | undefined {
  try {
    return readWork(localStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps the work on this device, in place of what was kept before. */
export function keepWork(work: Work): Kept {
  try {
    if (isEmptyWork(work)) localStorage.removeItem(key);
    else localStorage.setItem(key, writeWork(work));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}
