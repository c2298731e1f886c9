import { isEnumeration, isSlogan } from './article-tagline.js';
import type { Heading } from './blocks.js';

const opening = new RegExp(
  '^[¿¡]?(?:' +
    '(?:a guide (?:to|on) )?how (?:to|do you|do i|can you) become (?:an? |the )?|(?:becoming|become) (?:an? |the )|' +
    '(?:wie|so) (?:wird man|werde ich|wirst du|werden sie) (?:zum |zur |eine? )?|' +
    'comment (?:devenir|devient-on|peut-on devenir) (?:une? |les? |la )?|devenir (?:une? )?|' +
    'c[óo]mo (?:ser|hacerse|llegar a ser|convertir(?:se|te) en) (?:una? )?|' +
    'como (?:se tornar|tornar-se|virar) (?:um |uma )?' +
    ')(?=\\S)',
  'i',
);
/** "Bäcker werden: So geht es". */
const ending = /^(?=(\p{Lu}[^:?!()]{1,80}?) werden(?:$|[:?!(]| [–—-] ))/u;

/** "What Is a Data Analyst? A Guide", "What Does a Baker Do?": the name between. */
const question = /^what (?:is an? ([^?]{2,80})|do(?:es)? (?:an? )?([^?]{2,80}?) do)\?/i;

/** "Chef Career Path: Salary, Skills & Levels", "Software Engineer Levels Explained": what the article is about. */
const subject =
  /^([^:?!|]{2,80}?) (?:(?:career )?ladder|career (?:path|guide|profile|levels)|(?:job )?levels(?: explained)?|salary guide|job (?:description|profile))(?=$|\s?[:?!|(]| [–—-] )/i;

const prefixed = /^(?:career (?:guide|path|profile)|job (?:description|profile)): ([^:?!]{2,80})$/i;

/** Whether a heading announces an article on becoming something. */
export function isArticleTitle(text: string): boolean {
  return opening.test(text) || ending.test(text);
}

/** The heading that names the career: the first "How to Become …", else the first heading of the highest rank. */
export function findTitle(headings: Heading[]): Heading | undefined {
  // A bold line, of the lowest rank, is a title only if it says so.
  const top = headings.reduce((level, heading) => Math.min(level, heading.level), 6);
  if (top === 6) return headings.find(({ text }) => isArticleTitle(text));
  const first = headings.find(({ level }) => level === top);
  return headings.find(({ level, text }) => level === top && isArticleTitle(text)) ?? first;
}

/**
 * The career and the slogan of "How to Become a Nurse (A Life of Care!)" or "How to Become a Nurse: A Complete Guide".
 */
export function readTitle(text: string): { title: string; tagline?: string } {
  const [, topic] = prefixed.exec(text.trim()) ?? subject.exec(text.trim()) ?? [];
  if (topic && !isArticleTitle(text)) return readTitle(`Become a ${topic}`);
  const [, what, who] = question.exec(text.trim()) ?? [];
  const asked = what ?? who;
  if (asked) return readTitle(`Become a ${asked}`);
  const name = text
    .trim()
    .replace(/ \([mwdhf](?:\/[mwdhf])+\)/i, '')
    .replace(ending.test(text.trim()) ? / werden\b/ : opening, '');
  const bracket = /^([^()]+)\(([^()]+)\)\s*$/.exec(name);
  const [, head = name, tagline] = bracket ?? splitTitle(name, name !== text.trim()) ?? [];
  const isLoud = !/\p{Ll}/u.test(text);
  const cut = cutTail(head);
  const title = (isLoud ? calm(cut) : cut).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return tagline && isSlogan(tagline.trim()) ? { title, tagline: tagline.trim() } : { title };
}

/** At a colon or a question mark; where nothing says what the heading is for, only before a list of sections. */
function splitTitle(name: string, isOpened: boolean): RegExpExecArray | undefined {
  const parts = /^([^:?]+?)\s?[:?]\s+(\S.*)$/.exec(name);
  return parts && (isOpened || isEnumeration(parts[2]!)) ? parts : undefined;
}

/** "AIR TRAFFIC CONTROLLER" in ordinary letters; short names in capitals, such as RN and IT, stay. */
function calm(name: string): string {
  if (name.length < 4) return name;
  return name.replace(/\p{L}+/gu, (word) => {
    if (/^(?:AND|OF|THE|FOR|IN|ET|DE|UND|Y)$/.test(word)) return word.toLowerCase();
    return word.length < 3 ? word : word[0] + word.slice(1).toLowerCase();
  });
}

function cutTail(name: string): string {
  return name
    .trim()
    .replace(
      / (?:in|en|em) (?:(?:19|20)\d\d|(?:\d+|\p{L}+) (?:simple |easy )?(?:steps|Schritten|étapes|pasos|passos))$/iu,
      '',
    )
    .replace(/ (?:career|job|salary) (?:guide|path|profile|description|overview)$/i, '')
    .replace(/[?!.]$/, '')
    .trim();
}
