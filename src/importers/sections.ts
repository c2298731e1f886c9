import { foldWords } from './article-words.js';

/** What a section of an article is about. `other` has a heading nobody knows; `related` leads away from the article. */
export type SectionKind =
  | 'introduction'
  | 'steps'
  | 'responsibilities'
  | 'role'
  | 'skills'
  | 'path'
  | 'salary'
  | 'environment'
  | 'faqs'
  | 'conclusion'
  | 'related'
  | 'other';

const praise =
  '(?:(?:essential|key|important|required|necessary|core|main|top|common|typical|primary|must have|daily) )?';

/** How such headings read once the career's title and the articles are out of them. */
const phrases: [kind: SectionKind, phrase: string][] = [
  ['introduction', 'introduction|intro'],
  ['steps', '(?:\\w+ )?steps(?: (?:to|for|toward|towards) (?:become|becoming|take|follow))?|step by step(?: guide)?'],
  ['steps', 'how (?:to|do you|do i|can you|can i) become|roadmap|(?:path|pathway|road) to becoming'],
  ['responsibilities', `${praise}(?:(?:roles?|duties|tasks) and )?(?:job )?(?:responsibilities|duties|tasks)`],
  ['role', 'what (?:do|does|did)(?: \\S+){0,8} do(?: all day| every day| exactly)?'],
  ['skills', `${praise}skills(?: and (?:qualities|qualifications|competencies|abilities|traits))?`],
  ['skills', `${praise}(?:skills|competencies)(?: (?:needed|required|you need|to develop|to have|to succeed))?`],
  ['skills', 'what skills (?:do|does)(?: \\S+){0,8} need'],
  [
    'path',
    'career (?:path|ladder|progression|stages|levels|growth|advancement)(?: (?:and )?(?:progression|growth|ladder))?',
  ],
  ['path', '(?:career )?(?:advancement|progression)(?: opportunities)?'],
  [
    'salary',
    '(?:(?:average|median|expected|typical) )?(?:salary|salaries|pay|earnings|wages|compensation|income)' +
      '(?: (?:and benefits|ranges?|guide|expectations?|overview|information|outlook|scale|bands?|levels?))?' +
      '(?: by (?:level|experience|role|position|seniority)(?: level)?)?',
  ],
  ['salary', 'how much (?:do|does|can|will)(?: \\S+){0,8} (?:make|earn|get paid)'],
  ['environment', '(?:work|working|workplace|job) (?:environments?|conditions|settings?)'],
  ['environment', 'where (?:do|does)(?: \\S+){0,8} work'],
  ['faqs', '(?:faqs?|frequently asked questions|common questions|questions and answers|q a)(?: faqs?)?'],
  ['conclusion', '(?:in )?(?:conclusion|summary|closing)|(?:final|closing) (?:thoughts|words)|(?:key )?takeaways'],
  ['conclusion', 'wrapping (?:it )?up|wrap up|(?:the )?bottom line|summing up'],
  [
    'related',
    '(?:related|recommended|similar|popular|recent|more|latest) ?' +
      '(?:articles?|posts?|jobs?|careers?|guides?|stories|reading|content|topics?|pages|links)?',
  ],
  [
    'related',
    '(?:further reading|read (?:more|next|also)|you (?:may|might) also (?:like|enjoy)|see also|keep reading)',
  ],
  ['related', 'about author|(?:leave )?(?:comments?|reply)|share (?:this|on)(?: \\S+)?|(?:table of )?contents'],
  ['related', 'in this (?:article|guide)|(?:our )?newsletter|subscribe(?: \\S+){0,6}|advertisements?|references'],
];

/** These say something only beside the career's own name: "Nurse Overview". */
const phrasesBesideTitle: [kind: SectionKind, phrase: string][] = [
  ['role', '(?:job )?(?:role|overview|description)(?: overview)?|what is|about|who is'],
];

const link = '(?: (?:for|of|about|as|in|to|on)(?: (?:becoming|become|being|work|working))?| becoming)?';

const strict = compile(phrases, (phrase) => `^(?:${phrase})${link}$`);
const besideTitle = compile(phrasesBesideTitle, (phrase) => `^(?:${phrase})${link}$`);
const loose = compile(
  phrases.filter(([kind]) => kind !== 'introduction' && kind !== 'related'),
  (phrase) => `^(?:\\S+ ){0,6}?(?:${phrase})(?: (?:for|of|about|as|in|to|on|at)(?: \\S+){1,10})?$`,
);

/** The kind of section a heading opens, as far as its words are known phrases around the title of the career. */
export function recognizeSection(heading: string, title: string): SectionKind | undefined {
  if (heading.length > 160) return undefined;
  const words = dropArticles(foldWords(heading.replace(/^\d{1,3}[.)]\s/, '')));
  const rest = dropTitle(words, dropArticles(foldWords(title.slice(0, 160))));
  return find(strict, rest) ?? (rest === words ? undefined : find(besideTitle, rest));
}

/** The same for headings with a few other words around the phrase, such as a short form of the title. */
export function guessSection(heading: string): SectionKind | undefined {
  return heading.length > 120 ? undefined : find(loose, dropArticles(foldWords(heading)));
}

/** The number and title of a heading such as "Step 3: Gain experience". */
export function readStepHeading(heading: string): { title: string } | undefined {
  const match =
    /^step\s{1,3}(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\b\s{0,3}[:.)–—-]?\s*(\S.*)$/i.exec(
      heading,
    );
  return match ? { title: match[1]! } : undefined;
}

/** Takes the title out of a text, or as much of its end as stands there: "Care Coordinators" for such a title. */
function dropTitle(text: string, title: string): string {
  const words = title.split(' ');
  for (let i = 0; i < words.length; i++) {
    const name = words.slice(i).join(' ');
    if (!name) continue;
    for (const form of [`${name}s`, `${name}es`, `${name}'s`, name, name.replace(/y$/, 'ies')]) {
      const padded = ` ${text} `;
      const at = padded.indexOf(` ${form} `);
      if (at >= 0) return `${padded.slice(0, at)} ${padded.slice(at + form.length + 2)}`.replace(/\s+/g, ' ').trim();
    }
  }
  return text;
}

function dropArticles(text: string): string {
  return text
    .split(' ')
    .filter((word) => !['a', 'an', 'the', 'your'].includes(word))
    .join(' ');
}

function find(patterns: [SectionKind, RegExp][], text: string): SectionKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}

function compile(
  list: [SectionKind, string][],
  wrap: (phrase: string) => string,
): [kind: SectionKind, pattern: RegExp][] {
  return list.map(([kind, phrase]) => [kind, new RegExp(wrap(phrase))]);
}
