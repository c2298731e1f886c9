/** Something that is done now and then, and not left undone. */
export interface Paced {
  /** Has it done: at once, or half a second after the last time with all that was asked for until then. */
  soon(): void;
  /** Has it done at once where it waits. Returns whether it did. */
  now(): boolean;
}

export function paced(run: () => void): Paced {
  let isDue = false;
  let isResting = false;

  function now(): boolean {
    if (!isDue) return false;
    isDue = false;
    run();
    return true;
  }

  function soon(): void {
    isDue = true;
    if (isResting) return;
    now();
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (isDue) soon();
    }, 500);
  }

  return { soon, now };
}
