import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  canonicalLang,
  formatDate,
  formatList,
  formatName,
  formatNumber,
  moneyFormat,
  pluralRule,
} from '../../src/text/format.js';

/** Languages part amounts and units with no-break spaces of several kinds. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('canonicalLang', () => {
  const table: [string | undefined, string][] = [
    ['de-at', 'de-AT'],
    ['EN', 'en'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    [undefined, 'en'],
    ['', 'en'],
    ['english_us', 'en'],
    ['x', 'en'],
    ['"><script>', 'en'],
    ['de-', 'en'],
  ];
  for (const [tag, expected] of table) test(`${tag} is ${expected}`, () => assert.equal(canonicalLang(tag), expected));
});

describe('moneyFormat', () => {
  const table: [number, string, string | undefined, object, string][] = [
    [35000, 'en', 'USD', {}, '$35,000'],
    [35000, 'de', 'EUR', {}, '35.000 €'],
    [3500000, 'en-IN', 'INR', {}, '₹35,00,000'],
    [35000, 'en', undefined, {}, '35,000'],
    [0, 'en', 'USD', {}, '$0'],
    [12.3, 'en-GB', 'GBP', { digits: 2 }, '£12.30'],
    [12.3, 'en-GB', 'GBP', {}, '£12'],
    [5000000, 'en', 'JPY', {}, '¥5,000,000'],
    [35000, 'en', 'USD', { compact: true }, '$35K'],
    [1250000, 'en', 'USD', { compact: true }, '$1.3M'],
    [1250000, 'en', 'USD', { compact: true, digits: 2 }, '$1.25M'],
    [35000, 'de', 'EUR', { compact: true }, '35.000 €'],
  ];
  for (const [amount, lang, currency, options, expected] of table) {
    test(`${amount} ${currency} in ${lang} with ${JSON.stringify(options)}`, () => {
      assert.equal(plain(moneyFormat(lang, currency, options)(amount)), expected);
    });
  }

  test('answers the same when asked again, and keeps languages apart', () => {
    const ask = () => ['en', 'de', 'en'].map((lang) => plain(moneyFormat(lang, 'EUR', { digits: 2 })(1234.5)));
    assert.deepEqual(ask(), ['€1,234.50', '1.234,50 €', '€1,234.50']);
    assert.deepEqual(ask(), ['€1,234.50', '1.234,50 €', '€1,234.50']);
  });

  test('goes on when a document names more currencies than are remembered', () => {
    const codes = Array.from(
      { length: 300 },
      (_, i) => `Q${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`,
    );
    for (const code of codes) assert.equal(plain(moneyFormat('en', code)(7)), `${code} 7`);
    assert.equal(moneyFormat('en', 'USD')(7), '$7');
  });
});

describe('formatNumber', () => {
  test('writes as the language does', () => {
    assert.deepEqual(
      ['en', 'de', 'en-IN'].map((lang) => formatNumber(1234567.5, lang)),
      ['1,234,567.5', '1.234.567,5', '12,34,567.5'],
    );
  });
});

describe('formatDate', () => {
  const table: [string, string, string][] = [
    ['2026', 'en', '2026'],
    ['2026-01', 'en', 'January 2026'],
    ['2026-01', 'de', 'Januar 2026'],
    ['2026-11-05', 'en', 'November 5, 2026'],
    ['2026-11-05', 'en-GB', '5 November 2026'],
    ['2026-11-05', 'de', '5. November 2026'],
    ['2026-13', 'en', '2026-13'],
    ['last spring', 'en', 'last spring'],
    ['05/11/2026', 'en', '05/11/2026'],
  ];
  for (const [date, lang, expected] of table) {
    test(`${date} in ${lang}`, () => assert.equal(formatDate(date, lang), expected));
  }
});

describe('lists, names and plurals', () => {
  test('formatList joins as the language does', () => {
    assert.equal(formatList(['a', 'b', 'c'], 'en'), 'a, b, and c');
    assert.equal(formatList(['a', 'b', 'c'], 'en-GB'), 'a, b and c');
    assert.equal(formatList(['a', 'b'], 'de'), 'a und b');
    assert.equal(formatList([], 'en'), '');
  });

  test('formatName names what it knows and leaves the rest as it is', () => {
    assert.equal(formatName('US', 'region', 'en'), 'United States');
    assert.equal(formatName('DE', 'region', 'de'), 'Deutschland');
    assert.equal(formatName('EUR', 'currency', 'en'), 'Euro');
    assert.equal(formatName('the north of England', 'region', 'en'), 'the north of England');
    assert.equal(formatName('', 'region', 'en'), '');
  });

  test('pluralRule knows the forms of a language', () => {
    const rules = (lang: string) => [0, 1, 2, 3, 11, 100].map((n) => pluralRule(n, lang));
    assert.deepEqual(rules('en'), ['other', 'one', 'other', 'other', 'other', 'other']);
    assert.deepEqual(rules('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
    assert.equal(pluralRule(Number.NaN, 'en'), 'other');
  });
});
