import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { example, makeFolder, runRungs } from './run-rungs.js';

const broken = `{
  "title": "Nurse",
  "salaryBands": [
    { "title": "Junior", "min": 3 },
    { "title": "Senior",
      "min": "competitive" },
    { "min": 3 }
  ],
  "nope": 1
}`;
const messages = (
  file: string,
) => `${file}:6: error: salaryBands[1].min: expected a number of 0 or more, received "competitive"
${file}:7: error: salaryBands[2].title: expected a text, received nothing
${file}:9: note: nope: unknown key, kept
`;

describe('rungs check', () => {
  test('says nothing of a good document', async () => {
    assert.deepEqual(await runRungs(['check', example]), { code: 0, out: '', error: '' });
  });

  test('names file, line, level, path and what was expected', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'nurse.json'), broken);
    const result = await runRungs(['check', 'nurse.json'], { cwd: folder });
    assert.deepEqual(result, { code: 1, out: '', error: messages('nurse.json') });
  });

  test('reads standard input', async () => {
    assert.deepEqual(await runRungs(['check', '-'], { input: broken }), {
      code: 1,
      out: '',
      error: messages('<stdin>'),
    });
  });

  test('a warning is no error', async () => {
    const input = '{ "title": "Nurse", "salaryBands": [{ "title": "Junior", "min": 3, "max": 2 }] }';
    const error = '<stdin>:1: warning: salaryBands[0]: expected min up to max, received 3 to 2, swapped\n';
    assert.deepEqual(await runRungs(['check', '-'], { input }), { code: 0, out: '', error });
  });

  test('tells the line at which JSON ends to be JSON', async () => {
    const { code, error } = await runRungs(['check', '-'], { input: '{\n  "title": "Nurse",\n  nope\n}' });
    assert.equal(code, 1);
    assert.match(error, /^<stdin>:3: error: \$: expected JSON/);
  });

  test('what cannot be read stops nothing and is listed at the end', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'good.json'), '{ "title": "Nurse" }');
    const result = await runRungs(['check', 'none.json', 'good.json', '.', 'good.json'], { cwd: folder });
    assert.deepEqual(result, {
      code: 1,
      out: '',
      error: `none.json: error: there is no such file
.: error: this is a folder
4 files, 2 bad:
  none.json
  .
`,
    });
  });

  test('keeps the order of 300 files, however many are bad', async () => {
    const folder = makeFolder();
    const files = Array.from({ length: 300 }, (_, i) => `${i}.json`);
    for (const [i, file] of files.entries())
      writeFileSync(join(folder, file), i % 100 === 7 ? '[]' : '{ "title": "A" }');
    const { code, error } = await runRungs(['check', ...files], { cwd: folder });
    const message = (file: string) => `${file}: error: $: expected a career document, received a list\n`;
    const bad = ['7.json', '107.json', '207.json'];
    assert.equal(code, 1);
    assert.equal(error, `${bad.map(message).join('')}300 files, 3 bad:\n${bad.map((file) => `  ${file}\n`).join('')}`);
  });

  test('writes no control characters and no line ends from a file', async () => {
    const { error } = await runRungs(['check', '-'], { input: '{ "title": "A", "\\u001b[2J\\n": 1 }' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    assert.match(error, /^[^\x00-\x09\x0b-\x1f]*\n$/);
  });

  test('reads UTF-16 and Windows-1252 too', async () => {
    const inputs = [
      Buffer.from('\ufeff{ "title": "Jürgen" }', 'utf16le'),
      Buffer.from('\ufeff{ "title": "Jürgen" }', 'utf16le').swap16(),
      Buffer.from('{ "title": "J\xfcrgen" }', 'latin1'),
      Buffer.from('\ufeff{ "title": "Jürgen" }'),
    ];
    for (const input of inputs) {
      const { out } = await runRungs(['export', '-', '--to', 'json-ld'], { input });
      assert.match(out, /"name": "Jürgen"/);
    }
  });

  test('refuses what no document can be as long as', async () => {
    const { code, error } = await runRungs(['check', '-'], { input: Buffer.alloc(41_000_000, ' ') });
    assert.equal(code, 1);
    assert.equal(error, '<stdin>: error: expected at most 40000000 bytes, received more\n');
  });
});
