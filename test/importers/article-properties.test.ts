import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../src/importers/article.js';
import type { ArticleDocument } from '../../src/importers/article-document.js';
import { readHtml } from '../../src/importers/read-html.js';
import { readMarkdown } from '../../src/importers/read-markdown.js';
import { readText } from '../../src/importers/read-text.js';
import { slugify } from '../../src/model/identify.js';
import { parseCareer } from '../../src/model/parse.js';

/** How a format writes what articles are made of. */
interface Writer {
  heading(level: 1 | 2 | 3, text: string): string;
  paragraph(text: string): string;
  list(items: string[]): string;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const writers: Record<string, Writer> = {
  text: {
    heading: (_, text) => `${text}\n`,
    paragraph: (text) => `${text}\n`,
    list: (items) => items.map((item, i) => `${'-*•'[i % 3]} ${item}\n`).join(''),
  },
  markdown: {
    heading: (level, text) => `${'#'.repeat(level)} ${text}\n\n`,
    paragraph: (text) => `${text}\n\n`,
    list: (items) => `${items.map((item) => `- ${item}\n`).join('')}\n`,
  },
  html: {
    heading: (level, text) => `<h${level}>${escapeText(text)}</h${level}>`,
    paragraph: (text) => `<p>${escapeText(text)}</p>`,
    list: (items) => `<ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`,
  },
};
const readers = { text: readText, markdown: readMarkdown, html: readHtml };

/** Words of no language, so that none means anything by chance. */
const syllable = fc.constantFrom('ba', 'ko', 'lu', 'mi', 'ra', 'tö', 'vé', 'zu');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const raise = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });
const name = words(3).map((list) => list.map(raise).join(' '));
const sentence = words(9).map((list) => `${raise(list.join(' '))}.`);
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 3 });
const question = words(6).map((list) => `${raise(list.join(' '))}?`);
const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const byTitle = <T extends { title: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 4, selector: ({ title }) => slugify(title) });

const level = fc.record(
  {
    title: name,
    stage: name,
    summary: paragraphs,
    tips: fc.array(fc.record({ title: name, text: sentence.map((text) => [text]) }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['title', 'summary'] },
);
const band = fc.record(
  {
    title: name,
    min: fc.integer({ min: 1, max: 90_000 }),
    span: fc.integer({ min: 1, max: 90_000 }),
    openEnded: fc.constant(true as const),
    basis: fc.constant('Median salary'),
    years: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 6, max: 20 })),
    summary: paragraphs,
  },
  { requiredKeys: ['title', 'min', 'span'] },
);

type Draft = typeof band extends fc.Arbitrary<infer T> ? T : never;

const document: fc.Arbitrary<ArticleDocument> = fc
  .record({
    title: name,
    tagline: fc.option(
      words(4).map((list) => `${raise(list.join(' '))}!`),
      { nil: undefined },
    ),
    summary: listOf(sentence),
    levels: byTitle(level),
    bands: byTitle(band),
    shared: fc.integer({ min: 0, max: 4 }),
    skills: listOf(fc.record({ name, description: sentence.map((text) => [text]) }, { requiredKeys: ['name'] })),
    steps: listOf(fc.record({ title: name, body: paragraphs })),
    responsibilities: listOf(fc.record({ title: name, items: paragraphs })),
    role: listOf(sentence),
    environment: listOf(sentence),
    faqs: listOf(fc.record({ question, answer: paragraphs })),
    sources: fc.uniqueArray(fc.record({ name }), { maxLength: 2, selector: (source) => source.name }),
  })
  .map(({ bands, shared, sources, ...rest }) => {
    const salaryBands = finishBands(bands, rest.levels.slice(0, shared));
    return { ...rest, salaryBands, sources: salaryBands.length > 0 ? sources : [] };
  });

/** Gives the first bands the titles of rungs, and every band what its text says. */
function finishBands(bands: Draft[], levels: { title: string }[]): ArticleDocument['salaryBands'] {
  const titles = new Set<string>();
  return bands.flatMap(({ span, years, min, summary, ...rest }, i) => {
    const title = levels[i]?.title ?? `Extra ${rest.title}`;
    if (titles.has(slugify(title))) return [];
    titles.add(slugify(title));
    const about = years ? [`They have ${years[0]}-${years[1]} years of experience.`, ...(summary ?? [])] : summary;
    return {
      ...rest,
      title,
      min,
      max: min + span,
      currency: 'USD',
      period: 'year' as const,
      ...(years && { experience: { min: years[0], max: years[1] } }),
      ...(about && { summary: about }),
      ...(levels[i] && { level: slugify(title) }),
    };
  });
}

/** Writes a document as an article, its sections in the order of `turn`. */
function writeArticle(career: ArticleDocument, turn: number, { heading, paragraph, list }: Writer): string {
  const { title, tagline } = career;
  const all = (texts: string[] = []) => texts.map(paragraph).join('');
  const money = (amount: number) => `$${amount.toLocaleString('en')}`;
  const sections: [count: number, text: string][] = [
    [
      career.steps.length,
      heading(2, `Steps to Become a ${title}`) +
        career.steps.map((step, i) => heading(3, `Step ${i + 1}: ${step.title}`) + all(step.body)).join(''),
    ],
    [
      career.responsibilities.length,
      heading(2, `${title} Roles and Responsibilities`) +
        career.responsibilities.map((one) => heading(3, one.title) + list(one.items)).join(''),
    ],
    [career.role.length, heading(2, `What Does a ${title} Do?`) + all(career.role)],
    [
      career.skills.length,
      heading(2, `Essential ${title} Skills`) +
        list(career.skills.map((skill) => skill.name + (skill.description ? `: ${skill.description[0]}` : ''))),
    ],
    [
      career.levels.length,
      heading(2, `${title} Career Path Progression`) +
        career.levels
          .map((one) => {
            const tips = one.tips?.map((tip) => `${tip.title}: ${tip.text[0]}`);
            const lead = tips ? paragraph('What helps here:') + list(tips) : '';
            return heading(3, one.stage ? `${one.stage}: ${one.title}` : one.title) + all(one.summary) + lead;
          })
          .join(''),
    ],
    [
      career.salaryBands.length,
      heading(2, `${title} Salary`) +
        all(career.sources.map((source) => `Source: ${source.name}.`)) +
        career.salaryBands
          .map((one) => {
            const pay = `${money(one.min!)} – ${money(one.max!)}${one.openEnded ? '+' : ''} per year`;
            return (
              heading(3, one.title) +
              list([`${one.basis ? 'Median Salary' : 'Salary'}: ${pay}`, ...(one.summary ?? [])])
            );
          })
          .join(''),
    ],
    [career.environment.length, heading(2, `${title} Work Environment`) + all(career.environment)],
    [
      career.faqs.length,
      heading(2, `FAQs About Becoming a ${title}`) +
        career.faqs.map((faq) => heading(3, faq.question) + all(faq.answer)).join(''),
    ],
  ];
  const present = sections.filter(([count]) => count > 0).map(([, text]) => text);
  const at = present.length > 0 ? turn % present.length : 0;
  const ordered = [...present.slice(at), ...present.slice(0, at)].join('');
  const end = heading(2, 'Conclusion') + paragraph('Begin today.') + paragraph('Another Story: Of Other People');
  return heading(1, `How to Become a ${title}${tagline ? ` (${tagline})` : ''}`) + all(career.summary) + ordered + end;
}

describe('any career written as an article', () => {
  for (const [format, writer] of Object.entries(writers)) {
    test(`comes back from ${format}`, () => {
      fc.assert(
        fc.property(document, fc.nat(7), (career, turn) => {
          const article = writeArticle(career, turn, writer);
          const { document: found, issues } = readArticle(readers[format as keyof typeof readers](article));
          assert.deepEqual(issues, []);
          assert.deepEqual(parseCareer(found).career, parseCareer(career).career, article);
        }),
        { numRuns: 150 },
      );
    });
  }

  test('is read from any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const read of Object.values(readers)) readArticle(read(`How to Become a Baker\n${text}`));
      }),
      { numRuns: 300 },
    );
  });
});
