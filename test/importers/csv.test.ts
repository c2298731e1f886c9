import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { importCsv } from '../../src/importers/csv.js';
import type { ImportOptions } from '../../src/importers/reading.js';

describe('importCsv', () => {
  test('reads bands under the usual headings, in any order and case', () => {
    const text = 'MAX,Label,min,Currency,Period\n"50,000",Nurse,35000,USD,annual\n$18.25,Aide,$15.50,,hourly\n';
    assert.deepEqual(bandsOf(text), [
      { title: 'Nurse', min: 35000, max: 50000, currency: 'USD', period: 'year' },
      { title: 'Aide', min: 15.5, max: 18.25, currency: 'USD', period: 'hour' },
    ]);
  });

  test('reads other separators, title lines, units in headings and decimal commas', () => {
    const text = '\uFEFFGehälter 2026\r\nStufe;Mindestgehalt (EUR);Höchstgehalt (EUR)\r\nG1;35.000,50;45.000+\r\n';
    const { document } = importCsv(text, { lang: 'de' });
    assert.equal(document.title, 'Gehälter 2026');
    assert.deepEqual(document.salaryBands, [
      { title: 'G1', min: 35000.5, max: 45000, openEnded: true, currency: 'EUR' },
    ]);
    assert.deepEqual(bandsOf('Title\tLow\tHigh\nA\t1\t2'), [{ title: 'A', min: 1, max: 2 }]);
    assert.deepEqual(bandsOf('sep=|\nTitle|Low|High\nA|1|2'), [{ title: 'A', min: 1, max: 2 }]);
  });

  test('reads ranges in one column and experience', () => {
    assert.deepEqual(bandsOf('Role,Salary range,Experience\nDev,£44k - £57k,2-5\nLead,£70k+,5+ years'), [
      { title: 'Dev', min: 44000, max: 57000, currency: 'GBP', experience: { min: 2, max: 5 } },
      { title: 'Lead', min: 70000, currency: 'GBP', experience: { min: 5 } },
    ]);
  });

  test('reads hourly and annual statistics as two bands; # is open, * is not told', () => {
    const text = 'OCC_TITLE,H_MEDIAN,A_PCT10,A_MEDIAN,A_PCT90\nNurse,41.55,*,"86,070",#\n';
    assert.deepEqual(bandsOf(text), [
      { title: 'Nurse', id: 'nurse-hour', period: 'hour', median: 41.55 },
      { title: 'Nurse', id: 'nurse-year', period: 'year', median: 86070, openEnded: true },
    ]);
    const issues = importCsv(text).issues.map(({ line, text: cell }) => [line, cell]);
    assert.deepEqual(issues, [
      [2, '*'],
      [2, '#'],
    ]);
  });

  test('takes no average for a median', () => {
    const { document, issues } = importCsv('title,average,min\nA,5,1');
    assert.deepEqual(document.salaryBands, [{ title: 'A', min: 1 }]);
    assert.deepEqual(
      issues.map(({ text }) => text),
      ['average'],
    );
  });

  test('reads levels and skills', () => {
    const levels = 'Level,Stage,Years of experience,Roles\nJunior,Start,0-2 years,a; b';
    assert.deepEqual(importCsv(levels).document.levels, [
      { title: 'Junior', stage: 'Start', roles: ['a', 'b'], experience: { min: 0, max: 2 } },
    ]);
    const skills = 'Skill,Category,Description,Target\nJava,Tech,"a, b",4';
    assert.deepEqual(importCsv(skills).document.skills, [
      { name: 'Java', group: 'Tech', description: ['a, b'], target: 4 },
    ]);
  });

  test('names line, text and what was expected', () => {
    const text = 'title,min,max\n"a\nb",1,2\nLead,Competitive,3\n,4,5\nX,1,2,extra';
    const issues = importCsv(text).issues.map(({ line, received, expected }) => [line, received, expected]);
    assert.deepEqual(issues, [
      [4, '"Competitive"', 'an amount for min'],
      [5, '", 4, 5"', 'a title'],
      [6, '"extra"', 'at most 3 cells'],
    ]);
  });

  test('says which headings it knows', () => {
    const { document, issues } = importCsv('hello,world\n1,2');
    assert.deepEqual(document, {});
    assert.match(issues[0]?.message ?? '', /^expected headings such as title/);
  });

  test('survives any text', () => {
    const cell = fc.constantFrom(
      'title',
      'min',
      'max',
      'level',
      '"',
      ',',
      '\n',
      '\r',
      ';',
      '\t',
      '1',
      '$',
      '#',
      '*',
      '-',
      'x',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(cell, { maxLength: 80 }).map((cells) => cells.join('')),
    );
    fc.assert(fc.property(text, (written) => assert.ok(Array.isArray(importCsv(written).issues))));
  });

  test('reads back the bands that were written', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const title = fc.string().map((text) => `T${text.replace(/[\0\r\n]/g, ' ').trim()}`.trim());
    const bands = fc.array(fc.record({ title, min: amount, max: amount }, { noNullPrototype: true }), { minLength: 1 });
    fc.assert(
      fc.property(bands, (list) => {
        const lines = list.map(({ title: name, min, max }) => `"${name.replace(/"/g, '""')}",${min},${max}`);
        assert.deepEqual(bandsOf(['title,min,max', ...lines].join('\n')), list);
      }),
    );
  });

  test('reads all 494 public pay rates in their order, where they are at hand', () => {
    // Real data lies beside a development checkout, not in it.
    const file = fileURLToPath(new URL('../../../shared/data/canada-core-pay-rates.csv', import.meta.url));
    const text = existsSync(file) ? readFileSync(file, 'utf8') : 'label,min,max\nAC-01,68896,112464\n';
    const written = text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 3).join());
    const read = bandsOf(text).map(({ title, min, max }) => [title, min, max].join());
    assert.deepEqual(read, written);
    if (existsSync(file)) assert.equal(read.length, 494);
  });
});

function bandsOf(text: string, options?: ImportOptions) {
  return importCsv(text, options).document.salaryBands ?? [];
}
