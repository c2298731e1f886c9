import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { importCareer } from '../../src/importers/import-career.js';
import { formats } from '../../src/importers/recognize.js';
import { limits } from '../../src/model/limits.js';

describe('importCareer', () => {
  test('tells the lines of what parseCareer repaired', () => {
    const { career, issues } = importCareer('Nurses\ntitle,min,max\nA,1,2\nB,9,5\n');
    assert.equal(career?.title, 'Nurses');
    assert.deepEqual(
      career?.salaryBands.map(({ min, max }) => [min, max]),
      [
        [1, 2],
        [5, 9],
      ],
    );
    assert.deepEqual(
      issues.map(({ line, text, path }) => [line, text, path]),
      [[4, 'B,9,5', 'salaryBands[1]']],
    );
  });

  test('tells the lines of faults in a JSON document', () => {
    const { issues } = importCareer(
      '{\n"title": "A",\n"salaryBands": [\n  {"title": "B",\n   "min": "competitive"}\n]}',
    );
    assert.deepEqual(
      issues.map(({ line, path }) => [line, path]),
      [[5, 'salaryBands[0].min']],
    );
  });

  test('fills in from JSON-LD what an article does not say', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'Another name',
      estimatedSalary: { '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'P1Y', median: 5 },
    };
    const { career } = importCareer(
      `<h1>How to Become a Nurse</h1><h2>Essential Skills</h2><ul><li>Care: It matters.</li></ul><script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    assert.equal(career?.title, 'Nurse');
    assert.deepEqual(
      career?.skills.map(({ name }) => name),
      ['Care'],
    );
    assert.deepEqual(
      career?.salaryBands.map(({ median }) => median),
      [5],
    );
  });

  test('reads a ladder of headings', () => {
    const { career } = importCareer(
      '# Engineer I\n\nHelps.\n\n__Experience: Typically doesn’t require professional experience.__\n\n' +
        '# Senior Engineer\n\nLeads.\n\n__Experience: a minimum of 5 years.__\n',
    );
    assert.equal(career?.title, 'Engineer');
    const levels = career?.levels.map(({ title, summary, experience }) => [title, summary, experience]);
    assert.deepEqual(levels, [
      ['Engineer I', ['Helps.'], { min: 0, max: 0 }],
      ['Senior Engineer', ['Leads.'], { min: 5 }],
    ]);
  });

  test('gives no career where there is nothing', () => {
    for (const text of ['', '\n\n', '<p></p>', 'a,b\n1,2']) {
      const { career, issues } = importCareer(text, text.startsWith('a') ? { format: 'csv' } : {});
      assert.equal(career, undefined);
      assert.equal(issues.at(-1)?.level, 'error', text);
    }
  });

  test('takes a text as large as allowed', () => {
    const text = `title,min,max\nNurse,1,2\n`.padEnd(limits.json, '\n');
    assert.equal(importCareer(text).career?.salaryBands.length, 1);
  });

  test('refuses what is too large, and calls that are wrong', () => {
    const { career, issues } = importCareer(' '.repeat(limits.json + 1));
    assert.equal(career, undefined);
    assert.equal(issues[0]?.expected, 'a text of at most 10000000 characters');
    assert.throws(() => importCareer(5 as unknown as string), /^TypeError: importCareer takes a string: number$/);
    assert.throws(() => importCareer('', { format: 'pdf' as 'text' }), /^RangeError: unknown format: pdf$/);
  });

  test('survives any text in any format', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(undefined, ...formats), (text, format) => {
        const { career, issues } = importCareer(text, format ? { format } : {});
        assert.ok(career || issues.length > 0);
      }),
    );
  });
});
