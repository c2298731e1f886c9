/** A text as its bare words: lower case, without punctuation, joined by single spaces. For comparing, not for showing. */
export function foldWords(text: string): string {
  const words = text.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(words)) return words;
  return (words.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).join(' ').replaceAll('’', "'");
}

/** A text without the number it begins with: "1. ", "2) ", "(3) ", "4: ", "#5 ". */
export function cutNumber(text: string): string {
  return text.replace(/^(?:\(?\d{1,3}[.):]|#\d{1,3}[.):]?)\s+/, '');
}

/** Whether a text ends the way sentences, lead-ins and enumerations do. */
export function isSentence(text: string): boolean {
  return /[.!?…:;,]["'”’)\]]{0,3}$/.test(text);
}

/** Whether every longer word begins with a capital, as in a heading. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
  return (
    words.length > 0 && /^[\p{Lu}\p{N}]/u.test(words[0]!) && words.every((word) => word.length < 5 || isRaised(word))
  );
}

/** A line that leads into the list below it, such as "Some tips for success:". */
export function isLeadIn(text: string): boolean {
  return /[:：]$/.test(text);
}

/** "Q: Is it hard?" */
export function isMarkedQuestion(text: string): boolean {
  return /^Q(?:uestion)?\s?\d{0,3}\s?[:.]\s/.test(text);
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/**
 * Splits "Name: the rest" at a colon, a dash between spaces or dots that lead on, "Name ..... the rest"; nothing if what stands before is longer than a
 * name (60 characters, 8 words) or nothing follows.
 */
export function splitLabel(text: string): { label: string; rest: string } | undefined {
  const start = text.slice(0, 64);
  const at = /:\s|\s[-–—]\s|\s?(?:\.{4,}|…{2,}|_{4,})\s?/.exec(start);
  if (!at || at.index === 0) return undefined;
  const label = start.slice(0, at.index).trim();
  const rest = text.slice(at.index + at[0].length).trim();
  // "Trade school (6 months – 1 year)" is one name.
  const isName = countWords(label) <= 8 && !/[.!?]\s|\([^)]*$/.test(label);
  return label && rest && isName ? { label, rest } : undefined;
}

/** Sentences of a paragraph; points inside amounts and abbreviations in lower case do not end one. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“])/u).filter(Boolean);
}

function isRaised(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}
