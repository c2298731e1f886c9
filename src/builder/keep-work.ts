import { isEmptyWork, readWork, type Work, writeWork } from './work.js';

const key = 'rungs-builder';

/** What became of an attempt to keep something: a browser may have too little room for all of it, or for any, or refuse. */
export type Kept = 'kept' | 'without text' | 'full' | 'refused';

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
    // Where the new work has no room, the old one must not come back for it.
    localStorage.removeItem(key);
    if (isEmptyWork(work) || put(work)) return 'kept';
    return work.career && put({ ...work, text: '' }) ? 'without text' : 'full';
  } catch {
    return 'refused';
  }
}

/** False where there is no room. */
function put(work: Work): boolean {
  try {
    localStorage.setItem(key, writeWork(work));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}
