import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { snippetKinds } from '../../src/builder/choices.js';
import { cutCareer } from '../../src/builder/cut-career.js';
import { findLine } from '../../src/builder/select-line.js';
import { listFiles } from '../../src/builder/take-away.js';
import { writeZip } from '../../src/builder/zip.js';
import { writeDocument } from '../../src/exporters/document.js';
import { parseCareer } from '../../src/model/parse.js';
import { baker, mix } from './baker.js';

test('all of it is the document, the page and a folder for each kind of snippet', () => {
  const files = listFiles(mix(), '<!doctype html>');
  assert.equal(files['baker.json'], writeDocument(baker));
  assert.equal(files['baker.html'], '<!doctype html>');
  assert.deepEqual(
    [...new Set(Object.keys(files).map((path) => path.split('/')[0]))],
    ['baker.json', 'baker.html', ...snippetKinds],
  );
  assert.match(files['wordpress/README.txt'] ?? '', /^block\.html: Paste it/);
});

test('a zip holds the texts as they are', () => {
  const texts = { 'a.txt': 'A', 'folder/über.json': '{"pay":"35.000 €"}' };
  const files = Object.entries(unzipSync(writeZip(texts))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  assert.deepEqual(Object.fromEntries(files), texts);
});

describe('a preview', () => {
  test('shows a document as it is', () => {
    const { career, isCut } = cutCareer(baker);
    assert.equal(career, baker);
    assert.equal(isCut, false);
  });

  test('shows the beginning of very long lists', () => {
    const levels = Array.from({ length: 5000 }, (_, i) => ({ title: `Level ${i}` }));
    const long = parseCareer({ title: 'Long', levels }).career ?? baker;
    const { career, isCut } = cutCareer(long);
    assert.deepEqual([career.levels.length, career.levels[199]?.title, isCut], [200, 'Level 199', true]);
  });
});

test('a line is found, whatever ends it', () => {
  const text = 'one\r\ntwo\rthree\n\nfive';
  const lines = [1, 2, 3, 4, 5, 99].map((line) => {
    const { start, end } = findLine(text, line);
    return text.slice(start, end);
  });
  assert.deepEqual(lines, ['one', 'two', 'three', '', 'five', 'five']);
});
