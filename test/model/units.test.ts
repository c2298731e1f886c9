import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatIssue, parseCareer } from '../../src/model/parse.js';

describe('figures of an unknown unit', () => {
  const parseBand = (unit: object) =>
    parseCareer({
      title: 'Nurse',
      currency: 'USD',
      salaryBands: [{ title: 'A', min: 10, max: 20, median: 15, ...unit }],
    });

  it('are left out where the currency is none', () => {
    const { career, issues } = parseBand({ currency: 'XQZ' });
    assert.deepEqual(career?.salaryBands, [{ id: 'a', title: 'A', period: 'year', summary: [] }]);
    assert.deepEqual(issues.map(formatIssue), [
      'salaryBands[0].currency: expected an ISO 4217 currency code, received "XQZ"',
      'salaryBands[0]: left out the figures: their currency is unknown',
    ]);
  });

  it('are left out where the period is none', () => {
    const { career, issues } = parseBand({ period: 'fortnight' });
    assert.deepEqual(career?.salaryBands, [{ id: 'a', title: 'A', period: 'year', summary: [] }]);
    assert.equal(issues.at(-1)?.message, 'left out the figures: their period is unknown');
  });

  it('stand where the unit is known', () => {
    assert.equal(parseBand({ currency: 'eur', period: 'month' }).career?.salaryBands[0]?.median, 15);
  });
});
