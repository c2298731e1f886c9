import { noProgress, type Progress, readProgress, writeProgress } from '../model/progress.js';

/** What widgets of one career share on a page. Never changed in place. */
export interface ReaderState extends Progress {
  /** Id of the level the reader chose last; undefined until they do. Not kept. */
  readonly level?: string;
}

/** The state of one career on this page: one and the same for every widget of the career, and for the page itself. */
export interface CareerState {
  get(): ReaderState;
  /** Changes what is named; everything else stays. Listeners hear of it before this returns. */
  set(change: Partial<ReaderState>): void;
  /** Calls `listener` after every change, here or in another tab. Returns the function that ends it. */
  subscribe(listener: StateListener): () => void;
  /** False once the browser has refused to keep anything. */
  readonly canKeep: boolean;
}

export type StateListener = (state: ReaderState) => void;

/** What widgets need beside: a store starts unkept, and ends with its last listener unless the page holds it. */
export interface CareerStore extends CareerState {
  /** From now on progress is kept on this device; what was kept before is taken up. */
  keep(): void;
  /** Stays while the page lives, listened to or not. */
  hold(): void;
  /** What the page was written with: stands until the reader or storage says otherwise. */
  seed(state: Partial<ReaderState>): void;
}

// On the global object, so that two copies of this library on one page meet here. The number is this contract's.
const registryKey = Symbol.for('rungs.career-state.1');
const stores: Map<string, CareerStore> = ((globalThis as { [registryKey]?: Map<string, CareerStore> })[registryKey] ??=
  new Map());

/**
 * The state of a career on this page, by the document's `id`: the level chosen and the reader's progress, kept on this
 * device where the browser allows it. For anything on the page that is no widget of ours; what it sets is read with
 * the same care as a stored value.
 */
export function careerState(id: string): CareerState {
  const store = openStore(id);
  store.hold();
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

/** The state as widgets hold it. */
export function openStore(id: string): CareerStore {
  const store = stores.get(id) ?? createStore(id);
  stores.set(id, store);
  return store;
}

function createStore(id: string): CareerStore {
  const key = `rungs:progress:${id}`;
  const listeners = new Set<StateListener>();
  let state: ReaderState = noProgress;
  let isKept = false;
  let isHeld = false;
  // What the reader, the page or storage has said, and no author's attribute changes any more.
  const said = new Set<string>();
  let canKeep = true;

  function take(change: Partial<ReaderState>): void {
    state = { ...state, ...change };
    tell();
  }

  function tell(): void {
    for (const listener of [...listeners]) callSafely(listener, state);
  }

  // Another tab has changed what is kept. Without a key, everything has been cleared.
  function onStorage(event: StorageEvent): void {
    if (isKept && (event.key ?? key) === key) take(load() ?? noProgress);
  }

  function load(): Progress | undefined {
    try {
      return parseProgress(localStorage.getItem(key));
    } catch {
      canKeep = false;
      return undefined;
    }
  }

  function save(): void {
    try {
      localStorage.setItem(key, writeProgress(state));
    } catch {
      canKeep = false;
    }
  }

  return {
    get: () => state,
    get canKeep() {
      return canKeep;
    },
    set(change) {
      const parts = Object.keys(change);
      for (const part of parts) said.add(part);
      state = { ...state, ...change };
      if (isKept && parts.some((part) => part !== 'level')) save();
      tell();
    },
    seed(own) {
      const news = Object.entries(own).filter(([part, value]) => !said.has(part) && Object.keys(value).length > 0);
      if (news.length > 0) take(Object.fromEntries(news));
    },
    keep() {
      if (isKept) return;
      isKept = true;
      const kept = load();
      if (!kept) return;
      for (const part of Object.keys(kept)) said.add(part);
      take(kept);
    },
    hold() {
      isHeld = true;
      window.addEventListener('storage', onStorage);
      this.keep();
    },
    subscribe(listener) {
      window.addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0 || isHeld) return;
        window.removeEventListener('storage', onStorage);
        if (stores.get(id) === this) stores.delete(id);
      };
    },
  };
}

/** Of a change that may hold anything, what can be part of a state. */
function readChange(state: ReaderState, change: Partial<ReaderState>): Partial<ReaderState> {
  const { level, ...progress } = change;
  const good = Object.entries(readProgress({ ...state, ...progress }) ?? {}).filter(([part]) => part in progress);
  return { ...Object.fromEntries(good), ...(typeof level === 'string' && { level }) };
}

function callSafely(listener: StateListener, state: ReaderState): void {
  try {
    listener(state);
  } catch (error) {
    reportError(error);
  }
}

/** Stored text may be anything: another script's, or an older version's. */
function parseProgress(text: string | null): Progress | undefined {
  try {
    return text ? readProgress(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}
