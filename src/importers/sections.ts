import { cutNumber, foldWords } from './article-words.js';
import {
  articles,
  links,
  phrases,
  phrasesAlone,
  phrasesBesideTitle,
  type SectionKind,
  stepNumbers,
  stepWords,
} from './section-phrases.js';

const link = `(?: (?:${links}))?`;

const strict = compile(phrases, (phrase) => `^(?:${phrase})${link}$`);
const besideTitle = compile(phrasesBesideTitle, (phrase) => `^(?:${phrase})${link}$`);
const alone = compile(phrasesAlone, (phrase) => `^(?:${phrase})$`);
const loose = compile(
  phrases.filter(([kind]) => kind !== 'introduction' && kind !== 'related'),
  (phrase) =>
    `^(?:\\S+ ){0,6}?(?:${phrase})(?: (?:for|of|about|as|in|to|on|at|als|fur|von|im|pour|en|dans|para|em)(?: \\S+){1,10})?$`,
);

/** The kind of section a heading opens, as far as its words are known phrases around the title of the career. */
export function recognizeSection(heading: string, title: string): SectionKind | undefined {
  if (heading.length > 160) return undefined;
  const words = foldHeading(cutAside(heading));
  const rest = dropTitle(words, foldHeading(title.slice(0, 160)));
  return find(strict, rest) ?? find(rest === words ? alone : besideTitle, rest);
}

/** The same for headings with a few other words around the phrase, such as a short form of the title. */
export function guessSection(heading: string): SectionKind | undefined {
  return heading.length > 120 ? undefined : find(loose, foldHeading(cutAside(heading)));
}

const step = new RegExp(
  `^(?:${stepWords})\\s{1,3}(?:n[°º]\\s?)?(?:${stepNumbers})(?![\\p{L}\\p{N}])\\s{0,3}[:.)–—-]?\\s*(\\S.*)$`,
  'iu',
);

/** The number and title of a heading such as "Step 3: Gain experience". */
export function readStepHeading(heading: string): { title: string } | undefined {
  const match = step.exec(heading);
  return match ? { title: match[1]! } : undefined;
}

const level =
  /^(?:level|stage|tier|rung|stufe|niveau|nivel|nível)\s(?:\d{1,2}|[IVX]{1,4}|one|two|three|four|five|six)\s?[:.–—-]\s+\S|^(?:L|IC|M|P|E|T)\d{1,2}\s?[:.–—-]\s+\S/i;

/** Whether a heading names a rung, such as "Level 2: Senior Nurse" or "L2 – Senior". */
export function isLevelHeading(heading: string): boolean {
  return level.test(heading);
}

/** Takes the title out of a text, or as much of its end as stands there: "Care Coordinators" for such a title. */
function dropTitle(text: string, title: string): string {
  const words = title.split(' ');
  for (let i = 0; i < words.length; i++) {
    const name = words.slice(i).join(' ');
    if (!name) continue;
    for (const form of formsOf(name)) {
      const padded = ` ${text} `;
      const at = padded.indexOf(` ${form} `);
      if (at >= 0) return `${padded.slice(0, at)} ${padded.slice(at + form.length + 2)}`.replace(/\s+/g, ' ').trim();
    }
  }
  return text;
}

/** A name in other numbers, cases and genders, as far as endings tell. */
function formsOf(name: string): string[] {
  const endings = ['s', 'es', "'s", '', 'n', 'en', 'in', 'innen', 'e'];
  const others = [
    name.replace(/y$/, 'ies'),
    name.replace(/o$/, 'a'),
    name.replace(/ies$/, 'y'),
    name.replace(/s$/, ''),
  ];
  return [...endings.map((ending) => name + ending), ...others];
}

/** A heading without its number, and without "(US)" or "(2026)" at its end. */
function cutAside(heading: string): string {
  return cutNumber(heading).replace(/(?<=\S)\s*\([^()]{1,40}\)$/, '');
}

/** The words of a heading without accents, articles, elisions and the endings that name both genders. */
function foldHeading(heading: string): string {
  const plain = /[^\x20-\x7e]/.test(heading) ? dropAccents(heading) : heading;
  return foldWords(
    plain.replace(
      /\((?:in|innen|e|ne|a|[mwdhf](?:\/[mwdhf])+)\)|[/:*_]-?(?:in|innen|a)\b|\b(?:[ld]|qu)'/gi,
      dropEnding,
    ),
  )
    .split(' ')
    .filter((word) => !articles.has(word))
    .join(' ');
}

/** "qu'" is a word of its own, the others are articles. */
function dropEnding(mark: string): string {
  return /^qu/i.test(mark) ? 'qu ' : mark.endsWith("'") ? ' ' : '';
}

function dropAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replace(/[\u2019\u02bc]/g, "'");
}

function find(patterns: [SectionKind, RegExp][], text: string): SectionKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}

function compile(
  list: readonly [SectionKind, string][],
  wrap: (phrase: string) => string,
): [kind: SectionKind, pattern: RegExp][] {
  return list.map(([kind, phrase]) => [kind, new RegExp(wrap(phrase))]);
}
