import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Format, formats, recognizeFormat } from '../../src/importers/recognize.js';

const texts: [Format, string][] = [
  ['json', '{"title": "Nurse"}'],
  ['json', '\uFEFF [ {"title": 1}]'],
  ['json-ld', '{\n "@context": "https://schema.org"}'],
  ['html', '<!DOCTYPE html><p>x'],
  ['html', '\n<h1>How to Become a Nurse</h1>'],
  ['html', 'How to <b>become</b> a nurse<ul><li>a</li><li>b</li></ul>'],
  ['markdown', '# How to Become a Nurse\n\nText'],
  ['markdown', 'Text\n\n## Skills\n\n- a'],
  ['markdown', '---\ntitle: x\n---\ntext'],
  ['markdown', '| title | min |\n|---|---|\n| a | 1 |'],
  ['markdown', '[A link](https://example.com) to start with'],
  ['csv', 'label,min,max\na,1,2'],
  ['csv', 'Pay 2026\nLevel;From;To\na;1;2'],
  ['csv', 'Title\tSalary\na\t1'],
  ['text', 'How to Become a Nurse\n\n- one\n- two'],
  ['text', 'Title, level and pay: what nurses earn, from low to high'],
  ['text', ''],
];

for (const [format, text] of texts) {
  test(`recognises ${format} in ${JSON.stringify(text.slice(0, 40))}`, () =>
    assert.equal(recognizeFormat(text), format));
}

test('recognises something in any text', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.ok(formats.includes(recognizeFormat(text)))));
});

test('takes time that grows with the text', () => {
  for (const piece of ['[', '**', '__', '|', '<p', '---', ' ', '# ', '"@', '\n-']) {
    const start = performance.now();
    recognizeFormat(piece.repeat(100_000));
    assert.ok(performance.now() - start < 1000, piece);
  }
});
