import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { parseCareer } from '../../../src/model/parse.js';
import { chooseSections, sections } from '../../../src/widgets/career-guide/sections.js';

const whole = parseCareer(clinicalCareCoordinator).career!;

describe('chooseSections', () => {
  test('all of them, in the order a reader wants', () => {
    assert.deepEqual(chooseSections(whole, undefined), [...sections]);
  });

  test('those asked for, in that order, each once', () => {
    assert.deepEqual(chooseSections(whole, 'faq, pay\n pay ladder'), ['faq', 'pay', 'ladder']);
  });

  test('unknown names are passed over; where nothing is left, all are shown', () => {
    assert.deepEqual(chooseSections(whole, 'pay toString __proto__ jobs'), ['pay']);
    assert.deepEqual(chooseSections(whole, 'jobs'), [...sections]);
    assert.deepEqual(chooseSections(whole, ' '), [...sections]);
  });

  test('only what the document has something for', () => {
    const { career } = parseCareer({ title: 'Baker', levels: [{ title: 'Apprentice' }], skills: [{ name: 'Knead' }] });
    assert.deepEqual(chooseSections(career!, undefined), ['ladder', 'skills', 'advisor', 'progress']);
    assert.deepEqual(chooseSections(career!, 'faq'), []);
    assert.deepEqual(chooseSections(parseCareer({ title: 'Baker' }).career!, undefined), []);
  });
});
