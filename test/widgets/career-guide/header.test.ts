import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { parseCareer } from '../../../src/model/parse.js';
import '../../../src/text/locales/de.js';
import { Phrases } from '../../../src/text/phrases.js';
import { sayFacts } from '../../../src/widgets/career-guide/header.js';

function factsOf(document: unknown, lang = 'en'): string[] {
  return sayFacts(parseCareer(document).career!, new Phrases(lang));
}

describe('sayFacts', () => {
  test('levels, pay, steps and skills of a whole document', () => {
    assert.deepEqual(factsOf(clinicalCareCoordinator), [
      '5 levels',
      '$35,000 to $130,000 or more a year',
      '10 steps',
      '15 skills',
    ]);
  });

  test('pay of each currency by itself', () => {
    const salaryBands = [
      { title: 'Bern', min: 60000, max: 70000, currency: 'CHF' },
      { title: 'Ulm', min: 15.5, max: 20, currency: 'EUR', period: 'hour' },
    ];
    assert.deepEqual(factsOf({ title: 'Baker', salaryBands }), [
      'CHF\u00a060,000 to CHF\u00a070,000 a year',
      '€15.50 to €20.00 an hour',
    ]);
  });

  test('nothing of what is not stated', () => {
    assert.deepEqual(factsOf({ title: 'Baker', salaryBands: [{ title: 'Competitive' }] }), []);
  });
});
