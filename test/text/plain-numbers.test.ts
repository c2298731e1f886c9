import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pickPlural, plainMoney, writeCount } from '../../src/text/plain-numbers.js';

const languages =
  'cs da de de-CH en en-GB es es-MX fi fr fr-CA he hi hi-IN it ja ko nb nl pl pt pt-BR ru sv tr uk zh zh-TW';

const writeMoney = (amount: number, ...style: Parameters<typeof plainMoney>) => plainMoney(...style)?.(amount);

const money = (lang: string, currency: string, digits: number, isCompact: boolean) =>
  new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    minimumFractionDigits: isCompact ? 0 : digits,
    maximumFractionDigits: digits,
    ...(isCompact && { notation: 'compact', useGrouping: true }),
  });

describe('numbers written without Intl', () => {
  for (const lang of languages.split(' '))
    test(`counts are what Intl writes in ${lang}`, () => {
      const format = new Intl.NumberFormat(lang);
      for (let count = 0; count < 1000; count++) assert.equal(writeCount(count, lang), format.format(count));
    });

  test('large counts are what Intl writes in English', () => {
    const check = fc.property(
      fc.oneof(fc.integer({ min: 1000, max: 20_000 }), fc.integer({ min: 1000, max: 1e12 - 1 })),
      fc.constantFrom('en', 'en-US', 'en-GB'),
      (count, lang) => assert.equal(writeCount(count, lang), new Intl.NumberFormat(lang).format(count)),
    );
    fc.assert(check, { numRuns: 2000 });
  });

  test('counts in other languages, and other numbers, are left to Intl', () => {
    for (const lang of ['ar', 'fa', 'bn', 'mr', 'my', 'ne', 'ar-EG', 'en-u-nu-deva', 'pa-Arab'])
      assert.equal(writeCount(5, lang), undefined);
    for (const lang of ['de', 'es', 'pl', 'en-IN', 'en-ZA']) assert.equal(writeCount(1000, lang), undefined);
    for (const value of [1e12, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      assert.equal(writeCount(value, 'en'), undefined);
  });

  test('plurals are what Intl picks in English', () => {
    for (const lang of ['en', 'en-GB', 'en-IN']) {
      const rules = new Intl.PluralRules(lang);
      for (let count = 0; count < 1200; count++) assert.equal(pickPlural(count, lang), rules.select(count));
    }
  });

  test('plurals in other languages, and of other numbers, are left to Intl', () => {
    for (const lang of ['fr', 'ar', 'ja', 'en-u-nu-deva', 'enm']) assert.equal(pickPlural(1, lang), undefined);
    for (const count of [1.0001, -1, Number.NaN, Number.POSITIVE_INFINITY])
      assert.equal(pickPlural(count, 'en'), undefined);
  });

  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 500 }).map((n) => n * 1000),
    fc.integer({ min: 0, max: 2_000_000 }).map((n) => n / 100),
    fc.integer({ min: 0, max: 9e11 }),
    fc.integer({ min: 0, max: 9e7 }).map((n) => n * 1e4),
    fc.double({ min: 0, max: 1e12, noNaN: true }),
  );

  for (const isCompact of [false, true])
    test(`amounts are what Intl writes${isCompact ? ' in its compact form' : ''}, or left to it`, () => {
      let written = 0;
      const check = fc.property(
        amounts,
        fc.constantFrom('en', 'en-US'),
        fc.constantFrom('USD', 'EUR', 'GBP'),
        fc.constantFrom(0, 1, 2),
        (amount, lang, currency, digits) => {
          const most = isCompact ? Math.max(1, digits) : digits;
          const text = writeMoney(amount, lang, currency, most, isCompact);
          if (text === undefined) return;
          written++;
          assert.equal(text, money(lang, currency, most, isCompact).format(amount));
        },
      );
      fc.assert(check, { numRuns: 5000 });
      assert.ok(written > 1000);
    });

  test('whole dollars, and thousands, are always written', () => {
    for (let amount = 0; amount <= 400_000; amount += 500) {
      assert.equal(writeMoney(amount, 'en', 'USD', 0, false), money('en', 'USD', 0, false).format(amount));
      if (amount % 1000 === 0)
        assert.equal(writeMoney(amount, 'en', 'USD', 1, true), money('en', 'USD', 1, true).format(amount));
    }
  });

  test('other languages, currencies and amounts are left to Intl', () => {
    assert.equal(writeMoney(5000, 'en-GB', 'USD', 0, false), undefined);
    assert.equal(writeMoney(5000, 'de', 'EUR', 0, false), undefined);
    assert.equal(writeMoney(5000, 'en', 'CAD', 0, false), undefined);
    assert.equal(writeMoney(5000, 'en', undefined, 0, false), undefined);
    for (const amount of [-1, 1e12, 0.5, Number.NaN])
      assert.equal(writeMoney(amount, 'en', 'USD', 0, false), undefined);
  });
});
