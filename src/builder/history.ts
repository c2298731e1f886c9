const longest = 100;
/** Changes of one kind that follow each other within this many milliseconds are undone together. */
const pause = 2000;

interface Entry<State> {
  state: State;
  name: string;
  at: number;
}

/** States to go back to, newest last. */
export type History<State> = readonly Entry<State>[];

/**
 * Remembers a state before it changes. Changes of the same name in quick succession, such as the letters typed into one
 * field, count as one. `now` is a time in milliseconds.
 */
export function remember<State>(history: History<State>, state: State, name: string, now: number): History<State> {
  const last = history.at(-1);
  if (last?.name === name && now - last.at < pause) return [...history.slice(0, -1), { ...last, at: now }];
  return [...history, { state, name, at: now }].slice(-longest);
}
