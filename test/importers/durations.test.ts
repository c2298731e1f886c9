import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDuration } from '../../src/importers/durations.js';
import { loadMessages } from '../../src/text/languages.js';
import { Phrases } from '../../src/text/phrases.js';
import { sayDuration } from '../../src/text/time-words.js';

const texts: [text: string, months: { minMonths?: number; maxMonths?: number } | undefined][] = [
  ['2–3 months', { minMonths: 2, maxMonths: 3 }],
  ['(12 to 24 months)', { minMonths: 12, maxMonths: 24 }],
  ['6 months – 1 year', { minMonths: 6, maxMonths: 12 }],
  ['four years', { minMonths: 48, maxMonths: 48 }],
  ['Duration: about 2 years', { minMonths: 24, maxMonths: 24 }],
  ['Time: 4+ years', { minMonths: 48 }],
  ['up to 2 years', { maxMonths: 24 }],
  ['3,5 Jahre', { minMonths: 42, maxMonths: 42 }],
  ['Dauer: ein bis zwei Jahre', { minMonths: 12, maxMonths: 24 }],
  ['18 mois', { minMonths: 18, maxMonths: 18 }],
  ['2 años', { minMonths: 24, maxMonths: 24 }],
  ['It takes 2 years.', undefined],
  ['2 years of practice', undefined],
  ['five pots', undefined],
  ['(in a year', undefined],
  ['no years', undefined],
  ['', undefined],
];

describe('readDuration', () => {
  for (const [text, months] of texts) test(text || 'an empty text', () => assert.deepEqual(readDuration(text), months));

  const durations = [
    { minMonths: 1, maxMonths: 1 },
    { minMonths: 6, maxMonths: 18 },
    { minMonths: 24, maxMonths: 48 },
    { minMonths: 9 },
    { minMonths: 36 },
    { maxMonths: 5 },
    { maxMonths: 24 },
  ];
  for (const lang of ['en', 'de', 'fr', 'es', 'pt'])
    test(`reads back what is said in ${lang}`, async () => {
      await loadMessages(lang);
      const said = durations.map((duration) => sayDuration(new Phrases(lang), duration));
      assert.deepEqual(said.map(readDuration), durations, said.join('; '));
    });
});
