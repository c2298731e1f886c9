import { noProgress, type Progress } from '../model/progress.js';

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
  keep(keeping: Keeping): void;
  /** Stays while the page lives, listened to or not. */
  hold(): void;
  /** What the page was written with: stands until the reader or storage says otherwise. */
  seed(state: Partial<ReaderState>): void;
}

/** Keeps the progress of the career `id`. Who wants it kept brings this along: most widgets do not. */
export type Keeping = (id: string, store: KeptStore) => Keeper;

/** What a keeper needs of a store: its state, to have it take up progress, and to have its listeners told. */
export interface KeptStore {
  get(): ReaderState;
  take(progress: Progress): void;
  tell(): void;
}

export interface Keeper {
  /** What is kept; undefined where that is nothing. */
  read(): Progress | undefined;
  /** Keeps what is so by now. */
  write(): void;
  /** Follows what another tab keeps, or no longer. */
  follow(isOn: boolean): void;
  /** False once the browser has refused to keep anything. */
  readonly canKeep: boolean;
}

// On the global object, so that two copies of this library on one page meet here. The number is this contract's.
const registryKey = Symbol.for('rungs.career-state.1');
const stores: Map<string, CareerStore> = ((globalThis as { [registryKey]?: Map<string, CareerStore> })[registryKey] ??=
  new Map());

/** The state as widgets hold it. */
export function openStore(id: string): CareerStore {
  const store = stores.get(id) ?? createStore(id);
  stores.set(id, store);
  return store;
}

function createStore(id: string): CareerStore {
  const listeners = new Set<StateListener>();
  let state: ReaderState = noProgress;
  let keeper: Keeper | undefined;
  let isHeld = false;
  // What the reader, the page or storage has said, and no author's attribute changes any more.
  const said = new Set<string>();

  function take(change: Partial<ReaderState>): void {
    state = { ...state, ...change };
    tell();
  }

  function tell(): void {
    for (const listener of [...listeners]) callSafely(listener, state);
  }

  function get(): ReaderState {
    return state;
  }

  return {
    get,
    get canKeep() {
      return keeper?.canKeep ?? true;
    },
    set(change) {
      const parts = Object.keys(change);
      for (const part of parts) said.add(part);
      state = { ...state, ...change };
      if (parts.some((part) => part !== 'level')) keeper?.write();
      tell();
    },
    seed(own) {
      const news = Object.entries(own).filter(([part, value]) => !said.has(part) && Object.keys(value).length > 0);
      if (news.length > 0) take(Object.fromEntries(news));
    },
    keep(keeping) {
      if (keeper) return;
      keeper = keeping(id, { get, take, tell });
      // Not before: listening alone has a browser open its storage, which takes it a while.
      keeper.follow(true);
      const known = keeper.read();
      if (!known) return;
      for (const part of Object.keys(known)) said.add(part);
      take(known);
    },
    hold() {
      isHeld = true;
    },
    subscribe(listener) {
      keeper?.follow(true);
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0 || isHeld) return;
        keeper?.follow(false);
        if (stores.get(id) === this) stores.delete(id);
      };
    },
  };
}

function callSafely(listener: StateListener, state: ReaderState): void {
  try {
    listener(state);
  } catch (error) {
    reportError(error);
  }
}
