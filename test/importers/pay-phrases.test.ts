import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type PayPhrase, readPay } from '../../src/importers/pay-phrases.js';
import type { ImportOptions } from '../../src/importers/reading.js';

const phrases: [text: string, pay: PayPhrase | undefined, options?: ImportOptions][] = [
  ['$35,000 – $50,000 per year', { min: 35000, max: 50000, currency: 'USD', period: 'year' }],
  ['£44k - £57k', { min: 44000, max: 57000, currency: 'GBP' }],
  ['£44k — £57k', { min: 44000, max: 57000, currency: 'GBP' }],
  ['£44k − £57k', { min: 44000, max: 57000, currency: 'GBP' }],
  ['$80-90k', { min: 80000, max: 90000, currency: 'USD' }],
  ['€38.000 bis 45.000 € im Jahr', { min: 38000, max: 45000, currency: 'EUR', period: 'year' }],
  ['$15.50–$18.25/hr', { min: 15.5, max: 18.25, currency: 'USD', period: 'hour' }],
  ['Stundenlohn: 15,50 € bis 18 €', { min: 15.5, max: 18, currency: 'EUR', period: 'hour' }],
  ['from $60k', { min: 60000, currency: 'USD' }],
  ['up to $90K', { max: 90000, currency: 'USD' }],
  ['from $60k up to $90K', { min: 60000, max: 90000, currency: 'USD' }],
  ['$100,000 or more', { min: 100000, currency: 'USD' }],
  ['$80,000 – $110,000+', { min: 80000, max: 110000, openEnded: true, currency: 'USD' }],
  ['80,000 – 110,000+ EUR', { min: 80000, max: 110000, openEnded: true, currency: 'EUR' }],
  ['between 58,000 and 75,000 dollars a year', { min: 58000, max: 75000, currency: 'USD', period: 'year' }],
  ['CA$70,000 to CA$80,000', { min: 70000, max: 80000, currency: 'CAD' }],
  ['A$90k', { min: 90000, max: 90000, currency: 'AUD' }],
  ['US$ 50,000 to 60,000', { min: 50000, max: 60000, currency: 'USD' }],
  ['$50,000', { min: 50000, max: 50000, currency: 'CAD' }, { currency: 'CAD' }],
  ['$50,000', { min: 50000, max: 50000, currency: 'USD' }, { currency: 'EUR' }],
  ['$50,000 CAD', { min: 50000, max: 50000, currency: 'CAD' }],
  ['¥4,000,000 – ¥6,000,000', { min: 4000000, max: 6000000, currency: 'JPY' }],
  ['₹ 6,00,000 - ₹ 12,50,000 per annum', { min: 600000, max: 1250000, currency: 'INR', period: 'year' }],
  ['₹15L – ₹28L', { min: 1500000, max: 2800000, currency: 'INR' }],
  ['Rs. 15-28L per annum', { min: 1500000, max: 2800000, currency: 'INR', period: 'year' }],
  ['₹1.2 Cr – 1.5 Cr a year', { min: 12000000, max: 15000000, currency: 'INR', period: 'year' }],
  ['$5 L', { min: 5, max: 5, currency: 'USD' }],
  ["CHF 95'000", { min: 95000, max: 95000, currency: 'CHF' }],
  ['CHF 95’000 – 110’000', { min: 95000, max: 110000, currency: 'CHF' }],
  ['480 000 – 560 000 SEK', { min: 480000, max: 560000, currency: 'SEK' }],
  ['480\u202f000 kr', { min: 480000, max: 480000, currency: 'SEK' }, { lang: 'sv' }],
  ['12 000 zł – 15 000 zł / month', { min: 12000, max: 15000, currency: 'PLN', period: 'month' }],
  ['$1.2M', { min: 1200000, max: 1200000, currency: 'USD' }],
  ['$1.2–1.5M', { min: 1200000, max: 1500000, currency: 'USD' }],
  ['$4,000 monthly', { min: 4000, max: 4000, currency: 'USD', period: 'month' }],
  ['$800 a week', { min: 800, max: 800, currency: 'USD', period: 'week' }],
  ['£450 per day', { min: 450, max: 450, currency: 'GBP', period: 'day' }],
  [
    'Median Salary: $35,000 – $50,000 per year',
    { min: 35000, max: 50000, currency: 'USD', period: 'year', basis: 'Median salary' },
  ],
  ['median of $62,000', { median: 62000, currency: 'USD' }],
  ['average $70,000', { min: 70000, max: 70000, currency: 'USD', basis: 'Average' }],
  ['$90,000 – $70,000', { min: 90000, max: 70000, currency: 'USD' }],
  ['10th percentile $40,000, 90th percentile $90,000', { percentiles: { p10: 40000, p90: 90000 }, currency: 'USD' }],
  [
    'The lowest 10 percent earned less than $40,000, and the highest 10 percent more than $90,000.',
    { percentiles: { p10: 40000, p90: 90000 }, currency: 'USD' },
  ],
  ['1.234 €', { min: 1234, max: 1234, currency: 'EUR' }, { lang: 'de' }],
  ['٣٥٬٠٠٠ – ٥٠٬٠٠٠ USD', { min: 35000, max: 50000, currency: 'USD' }],
  ['Salary: 60000', { min: 60000, max: 60000 }],
  ['Salary: 60000', { min: 60000, max: 60000, currency: 'EUR' }, { currency: 'EUR' }],
  ['OTE $120k', { min: 120000, max: 120000, currency: 'USD', basis: 'OTE' }],
  ['earn $40,000, working 40 hours per week', { min: 40000, max: 40000, currency: 'USD' }],
  ['Level 3 - $50,000', { min: 50000, max: 50000, currency: 'USD' }],
  ['Competitive', undefined],
  ['In 2024', undefined],
  ['Salaries in 2024 ranged widely', undefined],
  ['401(k) and 24/7 pay for 5 years', undefined],
  ['5 years', undefined],
  ['a 10k run', undefined],
  ['pay for 3,000 people', undefined],
  ['$1,500 biweekly', undefined],
  ['', undefined],
];

describe('readPay', () => {
  for (const [text, pay, options] of phrases) {
    test(`${text || 'an empty text'}${options ? ` in ${JSON.stringify(options)}` : ''}`, () => {
      assert.deepEqual(readPay(text, options), pay);
    });
  }

  test('survives any text', () => {
    const word = fc.constantFrom(
      '$',
      '€',
      '1',
      '0',
      ',',
      '.',
      ' ',
      '-',
      'k',
      'per',
      ' year',
      'and',
      'between ',
      '+',
      'CHF',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { min, max, median } = readPay(written) ?? {};
        for (const figure of [min, max, median]) assert.ok(figure === undefined || (figure >= 0 && figure < Infinity));
      }),
    );
  });

  test('reads back a range that was written', () => {
    const amount = fc.integer({ min: 1000, max: 9_999_999 });
    const writers: [string, string, string][] = [
      ['en', '$', 'USD'],
      ['de', '€', 'EUR'],
      ['de-CH', 'CHF ', 'CHF'],
      ['en-IN', '₹', 'INR'],
    ];
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom(...writers),
        fc.constantFrom('-', ' – ', ' to ', ' — '),
        (min, max, [lang, sign, currency], dash) => {
          const write = new Intl.NumberFormat(lang);
          const text = `${sign}${write.format(min)}${dash}${sign}${write.format(max)} per month`;
          assert.deepEqual(readPay(text, { lang }), { min, max, currency, period: 'month' });
        },
      ),
    );
  });

  test('takes time that grows with the text', () => {
    for (const piece of ['1 ', '$1,', '1.', "1'", 'between $1 and ', 'average ', '10th ', '$1 - ', 'a']) {
      const start = performance.now();
      readPay(piece.repeat(100_000));
      assert.ok(performance.now() - start < 1000, piece);
    }
  });
});
