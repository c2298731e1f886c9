import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readExperience } from '../../src/importers/experience-phrases.js';

const phrases: [text: string, years: { min?: number; max?: number } | undefined][] = [
  ['0-2 years', { min: 0, max: 2 }],
  ['have 2–5 years of experience', { min: 2, max: 5 }],
  ['2 to 5 years', { min: 2, max: 5 }],
  ['three-to-five years', { min: 3, max: 5 }],
  ['5+ years', { min: 5 }],
  ['10 or more years', { min: 10 }],
  ['five years or more', { min: 5 }],
  ['at least three years', { min: 3 }],
  ['minimum of 2 years', { min: 2 }],
  ['up to two years', { min: 0, max: 2 }],
  ['18 months', { min: 1.5 }],
  ['6-12 months', { min: 0.5, max: 1 }],
  ['6 months - 2 years', { min: 0.5, max: 2 }],
  ['a year of experience', { min: 1 }],
  ['no experience', { min: 0, max: 0 }],
  ['Typically doesn’t require professional experience.', { min: 0, max: 0 }],
  ['2 bis 5 Jahre', { min: 2, max: 5 }],
  ['mindestens drei Jahre', { min: 3 }],
  ['bis 2 Jahre', { min: 0, max: 2 }],
  ['keine Erfahrung', { min: 0, max: 0 }],
  ['$5 a year', undefined],
  ['Competitive', undefined],
  ['', undefined],
];

describe('readExperience', () => {
  for (const [text, years] of phrases) {
    test(text || 'an empty text', () => assert.deepEqual(readExperience(text), years));
  }

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { min = 0 } = readExperience(text) ?? {};
        assert.ok(min >= 0);
      }),
    );
  });

  test('reads back a span that was written', () => {
    const years = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(years, years, fc.constantFrom('-', ' – ', ' to ', ' bis '), (min, max, dash) => {
        assert.deepEqual(readExperience(`${min}${dash}${max} years`), { min, max });
      }),
    );
  });

  test('takes time that grows with the text', () => {
    for (const piece of ['1 ', 'one to ', 'no ', 'not need ', '1-', 'a']) {
      const start = performance.now();
      readExperience(piece.repeat(100_000));
      assert.ok(performance.now() - start < 1000, piece);
    }
  });
});
