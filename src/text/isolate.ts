const rightToLeft = /[\u0590-\u08ff\u200f]/;
const rightToLeftLang = /^(ar|fa|he|ur)\b/;

/**
 * A text as a sentence of this language can hold it: where it runs the other way, between signs that keep its marks and
 * numbers, and those of the sentence, from changing places (UAX #9, first strong isolate).
 */
export function isolate(text: string, lang: string): string {
  const isOther = rightToLeft.test(text) !== rightToLeftLang.test(lang) && /\p{L}/u.test(text);
  return isOther ? `\u2068${text}\u2069` : text;
}
