import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { toCSV } from '../../src/exporters/csv.js';
import { partTags, toHTML } from '../../src/exporters/html.js';
import { toJsonLd } from '../../src/exporters/json-ld.js';
import { parseCareer } from '../../src/model/parse.js';
import { example, makeFolder, runRungs } from './run-rungs.js';

const career = parseCareer(readFileSync(example, 'utf8')).career!;

describe('rungs export', () => {
  test('--to csv writes the bands, or another list', async () => {
    assert.deepEqual(await runRungs(['export', example, '--to', 'csv']), { code: 0, out: toCSV(career), error: '' });
    const { out } = await runRungs(['export', example, '--to', 'csv', '--list', 'faqs']);
    assert.equal(out, toCSV(career, 'faqs'));
  });

  test('--to json-ld writes schema.org data', async () => {
    const { code, out } = await runRungs(['export', example, '--to=json-ld']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), toJsonLd(career));
  });

  test('--to html writes the widgets that have content, or the one asked for', async () => {
    const chart = `<salary-band-chart>\n${toHTML(career, 'salary-band-chart')}</salary-band-chart>\n`;
    const { out } = await runRungs(['export', example, '--to', 'html']);
    assert.deepEqual(
      out.match(/^<\w+-[\w-]+>/gm),
      partTags.map((tag) => `<${tag}>`),
    );
    assert.ok(out.includes(chart));
    assert.equal((await runRungs(['export', example, '--to', 'html', '--tag', 'salary-band-chart'])).out, chart);
    assert.equal((await runRungs(['export', '-', '--to', 'html'], { input: '{ "title": "A" }' })).out, '');
  });

  for (const [lang, said] of [
    ['de', /ab 9\s€ im Jahr/],
    ['fr', /9\s€ ou plus par an|à partir de 9\s€/],
    ['ja', /年/],
  ] as const)
    test(`speaks the language of a document: ${lang}`, async () => {
      const input = JSON.stringify({ title: 'A', lang, currency: 'EUR', salaryBands: [{ title: 'B', min: 9 }] });
      assert.match((await runRungs(['export', '-', '--to', 'html'], { input })).out, said);
    });

  test('reads standard input and writes a file', async () => {
    const folder = makeFolder();
    const args = ['export', '-', '--to', 'csv', '--out', 'bands.csv'];
    const result = await runRungs(args, { input: readFileSync(example), cwd: folder });
    assert.deepEqual(result, { code: 0, out: '', error: '' });
    assert.equal(readFileSync(join(folder, 'bands.csv'), 'utf8'), toCSV(career));
  });

  test('what an error leaves is written all the same', async () => {
    const { code, out, error } = await runRungs(['export', '-', '--to', 'csv', '--list', 'skills'], {
      input: '{ "title": "A", "skills": [{ "name": "B" }, 7] }',
    });
    assert.deepEqual([code, out], [1, 'id,name,group,target,description\r\nb,B,,,\r\n']);
    assert.match(error, /^<stdin>:1: error: skills\[1\]: expected a skill, received 7/);
  });

  const wrong: [string[], string][] = [
    [['a.json'], '--to is missing: json-ld, csv, html'],
    [['a.json', '--to', 'xml'], '--to takes json-ld, csv, html; received xml'],
    [
      ['a.json', '--to', 'csv', '--list', 'links'],
      '--list takes salaryBands, levels, skills, steps, responsibilities, faqs; received links',
    ],
    [['a.json', '--to', 'html', '--list', 'faqs'], '--list goes with --to csv'],
    [['a.json', '--to', 'csv', '--tag', 'career-ladder'], '--tag goes with --to html'],
    [['a.json', 'b.json', '--to', 'csv'], 'several files need a folder to go to: --out DIR/'],
    [
      ['a.json', 'b.json', '--to', 'csv', '--out', 'c.csv'],
      'several files cannot go to one: end --out c.csv with a slash',
    ],
  ];
  for (const [args, message] of wrong) {
    test(`wrong usage: ${args.join(' ')}`, async () => {
      const error = `rungs export: ${message}\nTry: rungs export --help\n`;
      assert.deepEqual(await runRungs(['export', ...args]), { code: 2, out: '', error });
    });
  }

  test('writes 300 files to a folder it makes', async () => {
    const folder = makeFolder();
    const files = Array.from({ length: 300 }, (_, i) => `${i}.json`);
    for (const file of files) writeFileSync(join(folder, file), `{ "title": "No. ${file}" }`);
    const result = await runRungs(['export', ...files, '--to', 'json-ld', '--out', 'new/data/'], { cwd: folder });
    assert.deepEqual(result, { code: 0, out: '', error: '300 files, 0 bad\n' });
    const written = readdirSync(join(folder, 'new/data'));
    assert.equal(written.length, 300);
    const { '@graph': graph } = JSON.parse(readFileSync(join(folder, 'new/data/299.jsonld'), 'utf8'));
    assert.deepEqual(graph, [{ '@type': 'Occupation', name: 'No. 299.json' }]);
  });

  test('never overwrites an input, nor one result with another', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'x'));
    mkdirSync(join(folder, 'out'));
    for (const file of ['a.json', 'x/a.json', 'b.html']) writeFileSync(join(folder, file), `{ "title": "${file}" }`);
    const many = await runRungs(['export', 'a.json', 'x/a.json', '--to', 'csv', '--out', 'out'], { cwd: folder });
    assert.equal(many.code, 1);
    assert.equal(many.error, 'x/a.json: error: would overwrite what came of a.json\n2 files, 1 bad:\n  x/a.json\n');
    const same = await runRungs(['export', 'b.html', '--to', 'html', '--out', './'], { cwd: folder });
    assert.equal(same.code, 1);
    assert.match(same.error, /^b\.html: error: would overwrite .*b\.html, which is being read\n$/);
    assert.equal(readFileSync(join(folder, 'b.html'), 'utf8'), '{ "title": "b.html" }');
    assert.ok(!existsSync(join(folder, 'out/b.csv')));
  });
});
