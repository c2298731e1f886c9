import type { Career, Level, SalaryBand, Skill, Tip } from '../model/career.js';
import { slugify } from '../model/identify.js';
import { currencyOf, figuresOf } from '../model/pay.js';
import { groupSkills } from '../model/skills.js';
import type { Messages } from '../text/messages.js';
import { moneyOf, sayPay, sayPer } from '../text/pay-words.js';
import type { Phrases } from '../text/phrases.js';
import { sayDuration, sayExperience } from '../text/time-words.js';
import { phrasesOf } from './document-phrases.js';
import { escapeHtml } from './escape-html.js';
import { writeOrigin } from './html-origin.js';

type Write = (career: Career, phrases: Phrases) => string;

const parts = {
  'career-ladder': writeLadder,
  'salary-band-chart': writeSalaryTable,
  'career-roadmap': writeSteps,
  'skills-checklist': writeSkills,
  'career-responsibilities': writeDuties,
  'career-faq': writeFaqs,
} satisfies Record<string, Write>;

/** What each part is called where several stand on one page. */
const partNames = {
  'career-ladder': 'ladderTitleAlone',
  'salary-band-chart': 'salaryTitleAlone',
  'career-roadmap': 'roadmapTitle',
  'skills-checklist': 'skillsTitle',
  'career-responsibilities': 'dutiesTitle',
  'career-faq': 'faqTitle',
} as const satisfies Record<keyof typeof parts, keyof Messages>;

const writers = {
  ...parts,
  'level-comparison': writeLadder,
  'career-guide': writeGuide,
} satisfies Record<string, Write>;

/** The tags whose content `toHTML` writes. */
export type ReadableTag = keyof typeof writers;
export const readableTags = Object.keys(writers) as ReadableTag[];
/** Those that together write a document once. */
export const partTags = Object.keys(parts) as ReadableTag[];

/**
 * The ordinary HTML an author would write inside a widget, and what the widget draws from where it finds nothing else:
 * a `<table>` of pay, below it where the figures come from, an `<ol>` of levels or steps, a `<ul>` of skills or duties under each heading, a `<details>` for each
 * question; for a guide, an article with all of them, each marked with its tag. Empty where the document has none.
 *
 * Everything is readable text, in the document's language where its words are registered, else in English; amounts to
 * the cent, with currency and period. `data-field` names the key of the career document a text belongs to, so that it can
 * be read back in any language; an entry has an `id` where that does not follow from its name. No scripts, no styles.
 * Throws a RangeError on a tag that has no such content.
 */
export function toHTML(career: Career, tag: ReadableTag): string {
  if (!Object.hasOwn(writers, tag)) throw new RangeError(`no readable HTML for this tag: ${String(tag)}`);
  return writers[tag](career, phrasesOf(career));
}

function writeSalaryTable(career: Career, phrases: Phrases): string {
  const { salaryBands } = career;
  const column = (field: string, name: string, read: (band: SalaryBand) => string) => ({ field, name, read });
  const statistic = (field: string, name: string, pick: (band: SalaryBand) => number | null | undefined) =>
    column(field, name, (band) => sayAmount(career, band, pick(band), phrases));
  const percentile = (n: 10 | 25 | 75 | 90) =>
    statistic(`p${n}`, phrases.say('percentile', { n }), (band) => band.percentiles?.[`p${n}`]);
  const optional = [
    column('pay', 'Pay', (band) => sayRange(career, band, phrases)),
    percentile(10),
    percentile(25),
    statistic('median', phrases.say('median'), (band) => band.median),
    percentile(75),
    percentile(90),
    column('experience', phrases.say('experience'), (band) => sayExperience(phrases, band.experience)),
    column('basis', 'Basis', (band) => band.basis ?? ''),
  ];
  // A column nobody filled is left out.
  const columns = optional.filter(({ read }) => salaryBands.some((band) => read(band)));
  const head = [{ field: 'title', name: 'Level' }, ...columns];
  if (salaryBands.length === 0) return '';
  return [
    '<table>',
    `  <thead><tr>${head.map(({ field, name }) => `<th scope="col" data-field="${field}">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
    '  <tbody>',
    ...salaryBands.map((band) => {
      const cells = columns.map(({ read }) => `<td>${escapeHtml(read(band))}</td>`);
      return `    <tr><th scope="row">${escapeHtml(band.title)}</th>${cells.join('')}</tr>`;
    }),
    '  </tbody>',
    '</table>',
    writeOrigin(career, phrases),
  ].join('\n');
}

/** "$80,000 to $110,000 or more a year"; empty where the band states statistics alone. */
function sayRange(career: Career, band: SalaryBand, phrases: Phrases): string {
  const { min, max, openEnded, openBelow } = figuresOf(band, band.period);
  if (min === undefined && max === undefined) return '';
  const range = { openEnded, openBelow, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return sayPer(phrases, band.period, sayPay(phrases, range, moneyOfBand(career, band, phrases)));
}

function sayAmount(career: Career, band: SalaryBand, amount: number | null | undefined, phrases: Phrases): string {
  return typeof amount === 'number' ? sayPer(phrases, band.period, moneyOfBand(career, band, phrases)(amount)) : '';
}

/** Whole amounts without cents, others with. */
function moneyOfBand(career: Career, band: SalaryBand, phrases: Phrases): (amount: number) => string {
  const currency = currencyOf(career, band);
  return (amount) => moneyOf(phrases, currency, Number.isInteger(amount) ? 0 : 2)(amount);
}

function writeLadder({ levels }: Career, phrases: Phrases): string {
  if (levels.length === 0) return '';
  return `<ol>\n${levels.map((level) => writeLevel(level, phrases)).join('')}</ol>\n`;
}

function writeLevel(level: Level, phrases: Phrases): string {
  const roles = level.roles.map((role) => `<li>${escapeHtml(role)}</li>`);
  return writeItem(level.id, level.title, [
    ...writeField('stage', level.stage),
    ...writeField('experience', sayExperience(phrases, level.experience)),
    ...level.summary.map(writeParagraph),
    ...writeTips(level.tips),
    ...(roles.length > 0 ? [`<ul data-field="roles">${roles.join('')}</ul>`] : []),
  ]);
}

function writeSkills({ skills }: Career): string {
  return groupSkills(skills)
    .map(({ group, skills }) => {
      const heading = group === undefined ? '' : `<h3>${escapeHtml(group)}</h3>\n`;
      return `${heading}<ul>\n${skills.map(writeSkill).join('')}</ul>\n`;
    })
    .join('');
}

function writeSkill({ id, name, description, target }: Skill): string {
  return writeItem(id, name, [
    ...writeField('target', target === undefined ? undefined : `${target}/5`),
    ...description.map(writeParagraph),
  ]);
}

function writeSteps({ steps }: Career, phrases: Phrases): string {
  const items = steps.map(({ id, title, body, duration }) =>
    writeItem(id, title, [...writeField('duration', sayDuration(phrases, duration)), ...body.map(writeParagraph)]),
  );
  return items.length > 0 ? `<ol>\n${items.join('')}</ol>\n` : '';
}

function writeGuide(career: Career, phrases: Phrases): string {
  const { title, tagline, summary, role, environment, links } = career;
  const prose = (field: string, text: readonly string[]) =>
    text.length > 0
      ? `<div data-field="${field}">\n${text.map((each) => `  ${writeParagraph(each)}\n`).join('')}</div>\n`
      : '';
  const part = (tag: keyof typeof parts) => {
    const content = parts[tag](career, phrases);
    const heading = `<h3>${escapeHtml(phrases.say(partNames[tag]))}</h3>`;
    return content && `${heading}\n<section data-rungs="${tag}">\n${content}</section>\n`;
  };
  const list = links.map(({ title, url }) => `  <li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>\n`);
  const content = [
    tagline ? `<p data-field="tagline">${escapeHtml(tagline)}</p>\n` : '',
    prose('summary', summary),
    prose('role', role),
    ...(Object.keys(parts) as (keyof typeof parts)[]).map(part),
    prose('environment', environment),
    list.length > 0 ? `<ul>\n${list.join('')}</ul>\n` : '',
  ].join('');
  return content && `<h2>${escapeHtml(title)}</h2>\n${content}`;
}

function writeDuties({ responsibilities }: Career): string {
  return responsibilities
    .filter(({ items }) => items.length > 0)
    .map(({ id, title, items }) => {
      const entries = items.map((item) => `  <li>${escapeHtml(item)}</li>\n`).join('');
      return `<h3${writeId(id, title)}>${escapeHtml(title)}</h3>\n<ul>\n${entries}</ul>\n`;
    })
    .join('');
}

function writeFaqs({ faqs }: Career): string {
  return faqs
    .map(({ id, question, answer }) => {
      const lines = [`<summary>${escapeHtml(question)}</summary>`, ...answer.map(writeParagraph)];
      return `<details${writeId(id, question)}>\n${lines.map((line) => `  ${line}\n`).join('')}</details>\n`;
    })
    .join('');
}

function writeItem(id: string, name: string, lines: string[]): string {
  const all = [`<strong>${escapeHtml(name)}</strong>`, ...lines];
  return `  <li${writeId(id, name)}>\n${all.map((line) => `    ${line}\n`).join('')}  </li>\n`;
}

/** Progress and addresses hold ids, so an id is written where it would not follow from the name. */
function writeId(id: string, name: string): string {
  return id === slugify(name) ? '' : ` id="${escapeHtml(id)}"`;
}

function writeField(field: string, text: string | undefined): string[] {
  return text ? [`<small data-field="${field}">${escapeHtml(text)}</small>`] : [];
}

function writeTips(tips: Tip[]): string[] {
  if (tips.length === 0) return [];
  const entries = tips.map(({ title, text }) => {
    return `<dt>${escapeHtml(title)}</dt>${text.map((one) => `<dd>${escapeHtml(one)}</dd>`).join('')}`;
  });
  return [`<dl data-field="tips">${entries.join('')}</dl>`];
}

function writeParagraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
