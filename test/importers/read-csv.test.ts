import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSeparator } from '../../src/importers/read-csv.js';

describe('findSeparator', () => {
  for (const [name, text, separator] of [
    ['commas', 'title,min,max\nBaker,1,2\n', ','],
    ['semicolons, with decimal commas', 'title;min;max\nBaker;1,5;2,5\nCook;3;4\n', ';'],
    ['tabs', 'title\tmin\nBaker\t1\n', '\t'],
    ['commas, with a cell full of semicolons', 'title,roles\nBaker,Aide; Aide; Aide; Aide\nCook,\n', ','],
    ['a title with a comma above semicolons', 'Pay, 2026\ntitle;min\nBaker;1\nCook;2\n', ';'],
    ['quoted line breaks', 'title,text\nBaker,"a;b;c\nd;e;f;g"\n', ','],
    ['nothing', '', ','],
  ] as const) {
    it(`sees ${name}`, () => assert.equal(findSeparator(text), separator));
  }
});
