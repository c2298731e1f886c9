const rightToLeft = /[\u0590-\u08ff\u200f]/;

/** Whether a text has letters, or a mark, that run from right to left. */
export function runsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * A text as a sentence can hold it: where it runs the other way, between signs that keep its marks and numbers, and
 * those of the sentence, from changing places (UAX #9, first strong isolate).
 */
export function isolate(text: string, isRightToLeft: boolean): string {
  const isOther = runsRightToLeft(text) !== isRightToLeft && /\p{L}/u.test(text);
  return isOther ? `\u2068${text}\u2069` : text;
}
