import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeJsonLd } from '../../src/exporters/json-ld.js';
import { importCareer } from '../../src/importers/import-career.js';
import type { Career } from '../../src/model/career.js';
import { parseCareer } from '../../src/model/parse.js';

const words = fc
  .array(fc.constantFrom('Care', 'Nurse, senior', '"good"', 'Größe', 'R&D', 'and more'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.join(' '));
const amount = fc.integer({ min: 1, max: 500_000 });
const ascending = (count: number) =>
  fc.array(amount, { minLength: count, maxLength: count }).map((figures) => figures.sort((a, b) => a - b));

const pay = fc.oneof(
  ascending(2).map(([min, max]) => ({ min, max })),
  amount.map((min) => ({ min })),
  amount.map((median) => ({ median })),
  ascending(5).map(([p10, p25, median, p75, p90]) => ({ median, percentiles: { p10, p25, p75, p90 } })),
);
const period = fc.constantFrom('year', 'month', 'week', 'day', 'hour');
const currency = fc.constantFrom('USD', 'EUR', 'JPY');
const salaryBand = fc
  .tuple(pay, fc.record({ title: words, currency, period }))
  .map(([figures, rest]) => ({ ...rest, ...figures }));

// What is said twice is read once.
const document = fc.record({
  title: words,
  summary: fc.array(words, { minLength: 1, maxLength: 3 }),
  salaryBands: fc.uniqueArray(salaryBand, { maxLength: 4, selector: ({ title }) => title }),
  skills: fc.uniqueArray(fc.record({ name: words, description: words }), {
    maxLength: 4,
    selector: ({ name }) => name,
  }),
  faqs: fc.uniqueArray(fc.record({ question: words, answer: words }), {
    maxLength: 3,
    selector: ({ question }) => question,
  }),
});

const outline = ({ title, summary, salaryBands, skills, faqs }: Career) => ({
  title,
  summary,
  salaryBands: salaryBands.map(({ title, min, max, median, percentiles, currency, period }) => {
    return { title, min, max, median, percentiles, currency, period };
  }),
  skills: skills.map(({ name, description }) => ({ name, description })),
  faqs: faqs.map(({ question, answer }) => ({ question, answer })),
});

test('schema.org data that was written is read as the same', () => {
  fc.assert(
    fc.property(document, (given) => {
      const career = parseCareer(given).career!;
      const read = importCareer(writeJsonLd(career), { format: 'json-ld' }).career!;
      assert.deepEqual(outline(read), outline(career));
    }),
    { numRuns: 200 },
  );
});
