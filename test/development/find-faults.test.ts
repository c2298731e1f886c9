import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findFaults, type WidgetFacts } from '../../src/development/find-faults.js';
import { parseCareer } from '../../src/model/parse.js';
import { percentiles } from '../fixtures/index.js';

const { career } = parseCareer(percentiles);
const kinds = {
  layout: ['auto', 'stairs', 'list'],
  level: 'text',
  checked: 'text',
  salary: 'number',
  'heading-level': 'number',
} as const;

const find = (facts: Partial<WidgetFacts>) =>
  findFaults({ tag: 'career-ladder', attributes: {}, kinds, given: undefined, career, ...facts });

describe('findFaults', () => {
  test('nothing to say of right use', () => {
    const attributes = { layout: 'stairs', level: 'senior', salary: '78000.5', class: 'wide', 'data-x': '', id: 'a' };
    assert.deepEqual(find({ attributes, given: percentiles }), []);
    assert.deepEqual(find({ attributes: { checked: ' sql, statistics ' }, given: null }), []);
    assert.deepEqual(find({ given: '{ "title": "Nurse" }' }), []);
  });

  for (const [attributes, fault] of [
    [{ layout: 'stair' }, '<career-ladder layout="stair">: expected auto, stairs or list'],
    [{ salary: '70k' }, '<career-ladder salary="70k">: expected a number'],
    [{ salary: '' }, '<career-ladder salary="">: expected a number'],
    [
      { level: 'boss' },
      '<career-ladder level="boss">: the document has no boss. There are: junior, analyst, senior, head',
    ],
    [
      { checked: 'sql cooking' },
      '<career-ladder checked="sql cooking">: the document has no cooking. There are: spreadsheets, sql, statistics, storytelling',
    ],
    [{ levle: 'x' }, '<career-ladder levle="x">: there is no such attribute. Is level meant?'],
    [{ headinglevel: '3' }, '<career-ladder headinglevel="3">: there is no such attribute. Is heading-level meant?'],
  ] as [Record<string, string>, string][])
    test(`attributes: ${JSON.stringify(attributes)}`, () => assert.deepEqual(find({ attributes }), [fault]));

  test('ids of a document that has none yet are not judged', () => {
    assert.deepEqual(find({ attributes: { level: 'boss' }, career: undefined }), []);
    assert.deepEqual(find({ attributes: { level: 'boss' }, career: parseCareer({ title: 'Nurse' }).career }), []);
  });

  for (const [given, fault] of [
    ['/nurse.json', 'the text in the property career is no JSON. For the address of a document use the attribute src'],
    [7, 'expected a document in the property career, received a number'],
    [true, 'expected a document in the property career, received a boolean'],
    [() => percentiles, 'expected a document in the property career, received a function'],
    [[percentiles], 'expected one document in the property career, received a list'],
    [Promise.resolve(percentiles), 'expected a document in the property career, received a promise: await it'],
    [
      { title: 'Nurse' },
      'its document has no id. Give it one: progress is kept under it, and a new title would lose it',
    ],
  ] as const)
    test(`the property career: ${Object.prototype.toString.call(given)} ${given}`, () =>
      assert.deepEqual(find({ given }), [`<career-ladder>: ${fault}`]));

  test('names of Object.prototype are no attributes of ours', () => {
    assert.deepEqual(find({ attributes: { constructor: 'x', tostring: 'x', __proto__: 'x' } }), []);
  });
});
