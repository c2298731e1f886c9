import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CsvList, toCSV } from '../../src/exporters/csv.js';
import { importCsv } from '../../src/importers/csv.js';
import { parseCareer } from '../../src/model/parse.js';

const words = fc
  .array(fc.constantFrom('Care', 'Nurse, senior', 'a "good" one', 'Größe', '№ 7', 'line', 'x;y'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.join(' '));
const amount = fc.oneof(
  fc.nat(500_000),
  fc.nat(5_000_000).map((cents) => cents / 100),
);
const years = fc.integer({ min: 0, max: 40 });

const ascending = (count: number, figure: fc.Arbitrary<number>) =>
  fc.array(figure, { minLength: count, maxLength: count }).map((figures) => figures.sort((a, b) => a - b));

const pay = fc.oneof(
  ascending(2, amount).map(([min, max]) => ({ min, max })),
  fc.tuple(ascending(2, amount), fc.boolean()).map(([[min, max], openEnded]) => ({ min, max, openEnded })),
  amount.map((min) => ({ min })),
  amount.map((median) => ({ median })),
  ascending(5, amount).map(([p10, p25, median, p75, p90]) => ({ median, percentiles: { p10, p25, p75, p90 } })),
);
const experience = fc.oneof(
  ascending(2, years).map(([min, max]) => ({ min, max })),
  years.map((min) => ({ min })),
);

const salaryBand = fc
  .tuple(
    pay,
    fc.record(
      {
        title: words,
        currency: fc.constantFrom('USD', 'EUR', 'JPY', 'INR'),
        period: fc.constantFrom('year', 'month', 'week', 'day', 'hour'),
        experience,
        basis: words,
      },
      { requiredKeys: ['title', 'currency', 'period'] },
    ),
  )
  .map(([figures, rest]) => ({ ...rest, ...figures }));

const level = fc.record(
  { title: words, stage: words, experience, summary: words, roles: fc.array(fc.constantFrom('Aide', 'Lead, day')) },
  { requiredKeys: ['title', 'stage'] },
);
const skill = fc.record(
  { name: words, group: words, description: words, target: fc.integer({ min: 1, max: 5 }) },
  { requiredKeys: ['name', 'group'] },
);

/** What a table says of a list: an absent `openEnded` is a false one. */
function withoutFalse(items: object[]): object[] {
  return items.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== false)));
}

describe('a table that was written is read as the same', () => {
  const lists: [CsvList & ('salaryBands' | 'levels' | 'skills'), fc.Arbitrary<object>][] = [
    ['salaryBands', salaryBand],
    ['levels', level],
    ['skills', skill],
  ];
  for (const [list, item] of lists) {
    test(list, () => {
      const items = fc.array(item, { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(items, (given) => {
          const { career } = parseCareer({ title: 'Nurse', [list]: given });
          const { document } = importCsv(toCSV(career!, list), {});
          const read = parseCareer({ title: 'Nurse', ...document }).career!;
          assert.deepEqual(withoutFalse(read[list]), withoutFalse(career![list]));
        }),
        { numRuns: 200 },
      );
    });
  }
});
