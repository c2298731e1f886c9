import { noProgress, readProgress, writeProgress } from '../model/progress.js';
import { type CareerState, openStore, type ReaderState } from './career-state.js';
import { keepProgress } from './keep-progress.js';

/**
 * The state of a career on this page, by the document's `id`: the level chosen and the reader's progress, kept on this
 * device where the browser allows it. For anything on the page that is no widget of ours; what it sets is read with
 * the same care as a stored value.
 */
export function careerState(id: string): CareerState {
  const store = openStore(id);
  store.hold();
  store.keep(keepProgress);
  return {
    get: () => store.get(),
    set: (change) => store.set(readChange(store.get(), change)),
    subscribe: (listener) => store.subscribe(listener),
    get canKeep() {
      return store.canKeep;
    },
  };
}

/**
 * Clears all that is kept of the reader for a career. Returns the function that brings it back, which does so, and
 * says true, as long as the reader has done nothing since.
 */
export function resetProgress(id: string): () => boolean {
  const state = careerState(id);
  const before = state.get();
  state.set(noProgress);
  const after = writeProgress(state.get());
  return () => {
    const isUntouched = writeProgress(state.get()) === after;
    if (isUntouched) state.set(before);
    return isUntouched;
  };
}

/** Of a change that may hold anything, what can be part of a state. */
function readChange(state: ReaderState, change: Partial<ReaderState>): Partial<ReaderState> {
  const { level, ...progress } = change;
  const good = Object.entries(readProgress({ ...state, ...progress }) ?? {}).filter(([part]) => part in progress);
  return { ...Object.fromEntries(good), ...(typeof level === 'string' && { level }) };
}
