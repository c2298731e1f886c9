import { type Progress, readProgress, writeProgress } from '../model/progress.js';
import type { ProgressFormat } from './career-state.js';

/** Progress as it is kept on the reader's device. */
export const progressFormat: ProgressFormat = { read: parseProgress, write: writeProgress };

/** Stored text may be anything: another script's, or an older version's. */
function parseProgress(text: string | null): Progress | undefined {
  try {
    return text ? readProgress(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}
