import { noProgress, type Progress, readProgress, writeProgress } from '../model/progress.js';
import type { Keeper, Keeping } from './career-state.js';
import { paced } from './paced.js';

const heard = ['storage', 'pagehide', 'visibilitychange'];

/** Keeps the progress of one career in the browser's storage, for every tab of the site. */
export const keepProgress: Keeping = (id, { get, take, tell }): Keeper => {
  const key = `rungs:progress:${id}`;
  let canKeep = true;
  // A browser takes longer to store a tick than to draw it, and a note changes with every key.
  const saving = paced(() => {
    try {
      localStorage.setItem(key, writeProgress(get()));
    } catch {
      if (canKeep) {
        canKeep = false;
        tell();
      }
    }
  });

  function read(): Progress | undefined {
    try {
      return parseProgress(localStorage.getItem(key));
    } catch {
      canKeep = false;
      return undefined;
    }
  }

  // Another tab has changed what is kept; without a key, everything has been cleared. What waits here is the later word.
  // And a page that is left or put away may never come back.
  function onEvent({ type, key: changed }: Event & { key?: string | null }): void {
    if (!saving.now() && type === 'storage' && (changed ?? key) === key) take(read() ?? noProgress);
  }

  return {
    read,
    write: saving.soon,
    follow(isOn) {
      for (const type of heard) window[isOn ? 'addEventListener' : 'removeEventListener'](type, onEvent, true);
      if (!isOn) saving.now();
    },
    get canKeep() {
      return canKeep;
    },
  };
};

/** Stored text may be anything: another script's, or an older version's. */
function parseProgress(text: string | null): Progress | undefined {
  try {
    return text ? readProgress(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}
