import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readEnd, readText, tidyTexts, toggleId, writeEnd, writeText } from '../../src/builder/field-values.js';
import type { Field } from '../../src/builder/fields.js';

const paragraphs: Field = { kind: 'paragraphs', key: 'summary', label: '' };
const lines: Field = { kind: 'lines', key: 'roles', label: '' };
const amount: Field = { kind: 'number', key: 'min', label: '', min: 0 };

describe('what is typed', () => {
  test('is shown again to the letter while somebody types', () => {
    fc.assert(
      fc.property(fc.constantFrom(paragraphs, lines), fc.stringMatching(/^[a \n]{0,20}$/), (field, text) => {
        assert.equal(readText(writeText(field, text), field), text);
      }),
    );
  });

  test('becomes paragraphs and lines, tidied when the field is left', () => {
    assert.deepEqual(writeText(paragraphs, 'One\n\nTwo\nlines'), { summary: ['One', 'Two\nlines'] });
    assert.deepEqual(tidyTexts({ summary: ['One', '', ' ', 'Two'] }, paragraphs), { summary: ['One', 'Two'] });
    assert.deepEqual(writeText(lines, 'Baker\nCook'), { roles: ['Baker', 'Cook'] });
    assert.deepEqual(writeText(lines, ''), { roles: [] });
  });

  test('becomes a number, or none', () => {
    assert.deepEqual(writeText(amount, '35000.50'), { min: 35000.5 });
    for (const text of ['', ' ', 'many']) assert.deepEqual(writeText(amount, text), { min: undefined });
  });

  test('takes a text away where it is empty, but not a name', () => {
    assert.deepEqual(writeText({ kind: 'text', key: 'stage', label: '' }, ''), { stage: undefined });
    assert.deepEqual(writeText({ kind: 'text', key: 'title', label: '' }, ''), { title: '' });
  });

  test('makes a range with open ends', () => {
    const range = writeEnd({}, 'experience', 'min', '2');
    assert.deepEqual(range, { experience: { min: 2 } });
    assert.deepEqual(writeEnd(range, 'experience', 'max', ''), { experience: { min: 2, max: null } });
    assert.deepEqual(writeEnd(range, 'experience', 'min', ''), { experience: undefined });
    assert.deepEqual([readEnd(range, 'experience', 'min'), readEnd(range, 'experience', 'max')], ['2', '']);
  });

  test('adds and takes away ids', () => {
    assert.deepEqual(toggleId({ skills: ['a'] }, 'skills', 'b', true), { skills: ['a', 'b'] });
    assert.deepEqual(toggleId({ skills: ['a', 'b'] }, 'skills', 'a', false), { skills: ['b'] });
    assert.deepEqual(toggleId({ skills: ['a'] }, 'skills', 'a', true), { skills: ['a'] });
  });
});
