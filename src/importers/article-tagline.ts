import { guessSection, recognizeSection } from './sections.js';

/** "(With Salary and FAQs)" and "10 Steps" say what is in the article, "(RN)" what the career is called for short. */
const aside = /^(?:[Ww]ith .*|\d+ (?:\p{L}+ )?[Ss]teps|\p{Lu}{2,6}s?)$/u;

/** Whether what stands behind the name of a career is a slogan, and not what the article is made of. */
export function isSlogan(text: string): boolean {
  return !aside.test(text) && !isEnumeration(text);
}

/** "Duties, Skills and Pay": most of it are names of sections. */
export function isEnumeration(text: string): boolean {
  const names = text.slice(0, 200).split(/,\s|\s(?:&|and|und|et|y|e)\s/);
  const known = names.filter((name) => recognizeSection(name, '') ?? guessSection(name));
  return names.length > 1 && known.length * 2 > names.length;
}
