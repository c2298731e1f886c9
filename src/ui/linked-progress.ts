import { progressMark } from '../model/progress-mark.js';

/** Whether the page's address holds progress. */
export function isLinked(): boolean {
  return location.hash.startsWith(`#${progressMark}=`);
}

// Progress in the page's address is offered by every widget of its career, and answered once.
export const offers = new Set<{ offer(linked: undefined): void }>();
