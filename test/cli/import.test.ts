import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { writeDocument } from '../../src/exporters/document.js';
import { parseCareer } from '../../src/model/parse.js';
import { example, makeFolder, runRungs } from './run-rungs.js';

const table = 'Title,Min,Max,Currency\nJunior Baker,20000,25000,EUR\nMaster Baker,30000,41000,EUR\n';
const page = '<h1>How to Become a Baker</h1><h2>Essential Skills</h2><ul><li>Patience: Dough takes its time.</li></ul>';

describe('rungs import', () => {
  test('writes a document on standard output', async () => {
    const { code, out } = await runRungs(['import', '-', '--format', 'csv'], { input: table });
    assert.equal(code, 0);
    const { career } = parseCareer(out);
    assert.deepEqual(
      career?.salaryBands.map(({ title, min, max, currency }) => [title, min, max, currency]),
      [
        ['Junior Baker', 20000, 25000, 'EUR'],
        ['Master Baker', 30000, 41000, 'EUR'],
      ],
    );
  });

  test('tells what was not understood, with its line', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'pay.csv'), `${table}Apprentice,competitive,,EUR\n`);
    const { code, out, error } = await runRungs(['import', 'pay.csv'], { cwd: folder });
    assert.equal(code, 0);
    assert.equal(parseCareer(out).career?.salaryBands.length, 3);
    assert.match(error, /^pay\.csv:4: \w+: .*$/m);
  });

  test('goes by the name of the file, and --format goes before that', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'baker.html'), page);
    const { out } = await runRungs(['import', 'baker.html'], { cwd: folder });
    assert.deepEqual(
      parseCareer(out).career?.skills.map(({ name, description }) => [name, ...description]),
      [['Patience', 'Dough takes its time.']],
    );
    writeFileSync(join(folder, 'table.html'), table);
    const asTable = await runRungs(['import', 'table.html', '--format', 'csv'], { cwd: folder });
    assert.equal(parseCareer(asTable.out).career?.salaryBands.length, 2);
  });

  test('--currency is for amounts that name none', async () => {
    const input = 'Title,Min,Max\nBaker,20000,25000\n';
    const { out } = await runRungs(['import', '-', '--currency', 'CHF'], { input });
    const { career } = parseCareer(out);
    assert.equal(career?.salaryBands[0]?.currency ?? career?.currency, 'CHF');
  });

  test('nothing usable: 1, and no document', async () => {
    const { code, out, error } = await runRungs(['import', '-'], { input: '' });
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /^<stdin>.*: error: /);
  });

  const wrong: [string[], string][] = [
    [['a', '--format', 'pdf'], '--format takes text, html, markdown, csv, json-ld, json; received pdf'],
    [['a', '--lang', 'de_DE!'], '--lang takes a BCP 47 tag; received de_DE!'],
    [['a', '--currency', 'dollars'], '--currency takes an ISO 4217 code; received dollars'],
    [['a', 'b'], 'several files need a folder to go to: --out DIR/'],
  ];
  for (const [args, message] of wrong) {
    test(`wrong usage: ${args.join(' ')}`, async () => {
      const error = `rungs import: ${message}\nTry: rungs import --help\n`;
      assert.deepEqual(await runRungs(['import', ...args]), { code: 2, out: '', error });
    });
  }

  test('300 files at once: a bad one stops nothing and is listed at the end', async () => {
    const folder = makeFolder();
    const files = Array.from({ length: 300 }, (_, i) => `baker-${i}.html`);
    for (const file of files) writeFileSync(join(folder, file), page);
    writeFileSync(join(folder, 'baker-150.html'), '');
    const args = ['import', ...files, 'missing.html', '--out', 'careers/'];
    const { code, out, error } = await runRungs(args, { cwd: folder });
    assert.deepEqual([code, out], [1, '']);
    assert.ok(error.endsWith('301 files, 2 bad:\n  baker-150.html\n  missing.html\n'), error.slice(-200));
    assert.equal(readdirSync(join(folder, 'careers')).length, 299);
    assert.ok(!existsSync(join(folder, 'careers/baker-150.json')));
    const { career } = parseCareer(readFileSync(join(folder, 'careers/baker-299.json'), 'utf8'));
    assert.equal(career?.skills[0]?.name, 'Patience');
  });

  test('flows into the other commands', async () => {
    const { out } = await runRungs(['import', '-', '--format', 'csv'], { input: table });
    const rendered = await runRungs(['render', '-', '--tag', 'salary-band-chart'], { input: out });
    assert.match(rendered.out, /Master Baker/);
  });
});

test('a written document is the same career, without empty lists', () => {
  const { career } = parseCareer(readFileSync(example, 'utf8'));
  const text = writeDocument(career!);
  assert.deepEqual(parseCareer(text), { career, issues: [] });
  assert.ok(!/\[\]|\{\}/.test(text));
});
