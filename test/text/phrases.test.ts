import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PayFigures } from '../../src/model/pay.js';
import { Phrases, type Strings } from '../../src/text/phrases.js';
import '../../src/text/locales/ar.js';
import '../../src/text/locales/de.js';

const english = new Phrases('en');
const german = new Phrases('de');

describe('the language of phrases', () => {
  const table: [string | undefined, string, string][] = [
    ['de', 'de', 'Jahr'],
    ['de-AT', 'de-AT', 'Jahr'],
    ['DE-at-1996', 'de-AT-1996', 'Jahr'],
    ['fr', 'fr', 'Year'],
    ['english_us', 'en', 'Year'],
    ['<b>', 'en', 'Year'],
    [undefined, 'en', 'Year'],
  ];
  for (const [tag, lang, year] of table) {
    test(`${tag} writes numbers as ${lang} and says ${year}`, () => {
      const phrases = new Phrases(tag);
      assert.deepEqual([phrases.lang, phrases.say('year')], [lang, year]);
    });
  }
});

describe('say', () => {
  test('puts values in, numbers as the language writes them', () => {
    assert.equal(english.say('yearsFrom', { n: 1234.5 }), '1,234.5 years and more');
    assert.equal(german.say('yearsFrom', { n: 1234.5 }), 'ab 1.234,5 Jahren');
  });

  test('leaves a hole that no value fills', () => {
    assert.equal(english.say('source'), 'Source: {name}');
  });

  test('does not look for holes in values', () => {
    assert.equal(english.say('overlap', { n: 2, from: '{to}', to: '$&' }), '2 bands overlap between {to} and $&.');
  });

  test('chooses the plural form by n', () => {
    const years = (phrases: Phrases) => [0, 1, 2, 3, 11].map((n) => phrases.say('years', { n }));
    assert.deepEqual(years(english), ['0 years', '1 year', '2 years', '3 years', '11 years']);
    assert.deepEqual(years(german), ['0 Jahre', '1 Jahr', '2 Jahre', '3 Jahre', '11 Jahre']);
    assert.deepEqual(years(new Phrases('ar')).slice(1, 4), ['سنة واحدة', 'سنتان', '3 سنوات']);
  });

  test('ends a sentence with one full stop', () => {
    assert.equal(english.say('widest', { title: 'X' }), 'X has the widest range.');
    assert.equal(english.say('yourPayIs', { pay: '5', places: 'at Acme Inc.' }), 'Your pay, 5: at Acme Inc.');
    // Arabic amounts end in an abbreviation and a mark of direction.
    assert.equal(english.say('yourPayIs', { pay: '5', places: 'ر.س.\u200f' }), 'Your pay, 5: ر.س.\u200f');
  });

  test('keeps an ellipsis', () => {
    assert.equal(new Phrases('en', { loading: 'One moment...' }).say('loading'), 'One moment...');
  });
});

describe('own words', () => {
  const say = (own: unknown, key: 'year' | 'years' = 'year', n = 2) =>
    new Phrases('en', own as Strings).say(key, { n, title: 'T' });

  test('stand in for ours, the rest stays', () => {
    const phrases = new Phrases('de', { year: 'per annum' });
    assert.deepEqual([phrases.say('year'), phrases.say('month')], ['per annum', 'Monat']);
  });

  test('may be plural or not, whatever ours are', () => {
    assert.equal(say({ years: '{n} y' }, 'years'), '2 y');
    assert.equal(say({ year: { one: 'year', other: 'years' } }), 'years');
    assert.equal(say({ years: { one: 'one', other: '{n} y' } }, 'years', 1), 'one');
  });

  test('may be numbers, or nothing to say', () => {
    assert.equal(say({ year: 365 }), '365');
    assert.equal(say({ year: '' }), '');
  });

  const unsayable: unknown[] = [
    undefined,
    null,
    true,
    Symbol('year'),
    () => 'year',
    {},
    [],
    { one: 'a' },
    { other: { toString: 1 } },
    Object.create(null),
    { toString: 1 },
  ];
  for (const word of unsayable) {
    test(`that cannot be said give way to ours: ${typeof word} ${JSON.stringify(word)}`, () => {
      assert.equal(say({ year: word }), 'Year');
      assert.equal(say({ years: word }, 'years'), '2 years');
    });
  }

  for (const own of [null, undefined, 42, 'words', []]) {
    test(`that are no words at all are ignored: ${JSON.stringify(own)}`, () => assert.equal(say(own), 'Year'));
  }

  test('cannot reach what every object has', () => {
    assert.equal(say({ year: '{constructor} {toString} {title}' }), '{constructor} {toString} T');
  });
});

describe('experience', () => {
  const table: [Parameters<Phrases['experience']>[0], string, string][] = [
    [{ min: 2, max: 5 }, '2–5 years', '2–5 Jahre'],
    [{ min: 0, max: 2 }, '0–2 years', '0–2 Jahre'],
    [{ min: 1, max: 1 }, '1 year', '1 Jahr'],
    [{ min: 5, max: null }, '5 years and more', 'ab 5 Jahren'],
    [{ max: 2 }, 'up to 2 years', 'bis 2 Jahre'],
    [{ min: 0 }, '', ''],
    [{}, '', ''],
    [undefined, '', ''],
  ];
  for (const [range, inEnglish, inGerman] of table) {
    test(JSON.stringify(range) ?? 'none', () => {
      assert.deepEqual([english.experience(range), german.experience(range)], [inEnglish, inGerman]);
    });
  }
});

describe('pay', () => {
  const table: [Partial<PayFigures>, string, string][] = [
    [{ min: 1, max: 2 }, '1 to 2', '1 bis 2'],
    [{ min: 1, max: 2, openEnded: true }, '1 to 2 or more', '1 bis 2 oder mehr'],
    [{ min: 1, openEnded: true }, '1 or more', 'ab 1'],
    [{ max: 2, openBelow: true }, 'up to 2', 'bis 2'],
    [{ max: 2, openBelow: true, openEnded: true }, '2 or more', 'ab 2'],
    [{ min: 2, max: 2 }, '2', '2'],
    [{ min: 2, max: 2, openEnded: true }, '2 or more', 'ab 2'],
    [{ median: 3 }, 'median 3', 'Median 3'],
    [{ median: 3, p10: 1, p90: 5 }, '1 to 5', '1 bis 5'],
    [{ p25: 2, p75: 4 }, '2 to 4', '2 bis 4'],
    [{}, 'Pay not stated', 'Keine Angabe zum Gehalt'],
  ];
  for (const [figures, inEnglish, inGerman] of table) {
    test(JSON.stringify(figures), () => {
      const all = { openEnded: false, openBelow: false, ...figures };
      assert.deepEqual([english.pay(all, String), german.pay(all, String)], [inEnglish, inGerman]);
    });
  }

  test('is said for every period', () => {
    const say = (phrases: Phrases) =>
      (['year', 'month', 'week', 'day', 'hour'] as const).map((period) => phrases.per(period, '5 €'));
    assert.deepEqual(say(english), ['5 € a year', '5 € a month', '5 € a week', '5 € a day', '5 € an hour']);
    assert.deepEqual(say(german), [
      '5 € im Jahr',
      '5 € im Monat',
      '5 € in der Woche',
      '5 € am Tag',
      '5 € in der Stunde',
    ]);
  });
});
