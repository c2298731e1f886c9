/** How much `parseCareer` reads. What is beyond is left out and reported. */
export const limits = {
  /** Characters of a document handed over as JSON. */
  json: 10_000_000,
  /** Characters of one text. */
  text: 20_000,
  /** Items of one list. */
  list: 20_000,
  /** Objects and lists inside one another. */
  depth: 32,
  /** List items, objects and unknown keys of a whole document. */
  values: 1_000_000,
  /** Issues told one by one. */
  issues: 1_000,
} as const;

/** The beginning of a text, without half a character at its end. */
export function cutText(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text;
}
