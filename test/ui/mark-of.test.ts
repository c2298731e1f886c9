import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCareer } from '../../src/model/parse.js';
import { markOf } from '../../src/ui/mark-of.js';

const mark = (document: object) => markOf(parseCareer(document).career!);

test('documents that say the same have the same mark, wherever it is made', () => {
  const document = { title: 'Nurse', salaryBands: [{ title: 'Nurse', min: 5 }] };
  assert.equal(mark(document), mark(JSON.parse(JSON.stringify(document))));
});

test('documents that differ in one figure, place or sign have other marks', () => {
  const titles = ['Nurse', 'Nurse ', 'Nruse', 'Nurse 🩺', 'Nurse 🩻'];
  const documents = [
    ...titles.map((title) => ({ title })),
    ...[5, 6, 50].map((min) => ({ title: 'Nurse', salaryBands: [{ title: 'Nurse', min }] })),
  ];
  assert.equal(new Set(documents.map(mark)).size, documents.length);
});
