import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  isPristine,
  noProgress,
  type Progress,
  progressLimits,
  readProgress,
  writeProgress,
} from '../../src/model/progress.js';

const whole: Progress = {
  checked: ['knead', 'bake'],
  ratings: { bake: 5, knead: 1 },
  done: ['train'],
  skipped: ['move'],
  notes: { train: 'Ask Ann' },
  links: { train: [{ title: 'School', url: 'https://school.example/' }] },
  profile: {
    level: 'apprentice',
    target: 'master',
    years: 2,
    credentials: ['diploma'],
    pay: 2400,
    payPeriod: 'month',
    hoursPerWeek: 38,
  },
};

describe('readProgress', () => {
  test('takes all parts of progress', () => {
    assert.deepEqual(readProgress(whole), whole);
    assert.deepEqual(readProgress({ checked: ['knead'] }), { ...noProgress, checked: ['knead'] });
    assert.deepEqual(readProgress({ done: ['train'] }), { ...noProgress, done: ['train'] });
  });

  for (const data of [
    null,
    undefined,
    1,
    'knead',
    true,
    [],
    ['knead'],
    {},
    { checked: 'knead' },
    { checked: { 0: 'a' } },
  ])
    test(`finds none in ${JSON.stringify(data)}`, () => assert.equal(readProgress(data), undefined));

  test('leaves out what is no id and what is no rating', () => {
    const checked = ['knead', 1, null, {}, ['bake'], 'knead'];
    const ratings = { a: 0, b: 6, c: 2.5, d: '3', e: null, f: Number.NaN, g: 4 };
    assert.deepEqual(readProgress({ checked, ratings }), { ...noProgress, checked: ['knead'], ratings: { g: 4 } });
    assert.deepEqual(readProgress({ checked, ratings: 'five' })?.ratings, {});
  });

  test('no step is both done and skipped', () => {
    assert.deepEqual(readProgress({ done: ['a'], skipped: ['a', 'b'] })?.skipped, ['b']);
  });

  test('notes are texts, links lead somewhere safe', () => {
    const notes = { a: 'x'.repeat(9000), b: '', c: 3, d: 'plain' };
    const links = {
      a: [
        { url: 'javascript:alert(1)' },
        { url: 'https://a.example/' },
        { title: 7, url: 'mailto:a@b.example' },
        null,
        'x',
      ],
      b: [{ title: 'nowhere' }],
      c: { url: 'https://a.example' },
    };
    const read = readProgress({ done: [], notes, links });
    assert.deepEqual(Object.keys(read?.notes ?? {}), ['a', 'd']);
    assert.equal(read?.notes.a?.length, progressLimits.note);
    assert.deepEqual(read?.links, {
      a: [
        { title: 'https://a.example/', url: 'https://a.example/' },
        { title: 'mailto:a@b.example', url: 'mailto:a@b.example' },
      ],
    });
  });

  test('a profile is what a person can say of themselves', () => {
    const profile = {
      level: 3,
      target: '',
      years: -1,
      credentials: ['a', 'a', 2],
      pay: '50',
      payPeriod: 'decade',
      hoursPerWeek: 500,
    };
    assert.deepEqual(readProgress({ done: [], profile })?.profile, { credentials: ['a'] });
    assert.deepEqual(readProgress({ done: [], profile: 'me' })?.profile, {});
  });

  test('takes no more than a career can hold', () => {
    const checked = Array.from({ length: 100_000 }, (_, i) => `skill-${i}`);
    const progress = readProgress({ checked, ratings: Object.fromEntries(checked.map((id) => [id, 3])) });
    assert.equal(progress?.checked.length, progressLimits.ids);
    assert.equal(Object.keys(progress?.ratings ?? {}).length, progressLimits.ids);
  });

  test('pollutes no prototype', () => {
    const data = JSON.parse(
      '{"checked":["__proto__"],"ratings":{"__proto__":{"bake":5},"constructor":3},"notes":{"__proto__":"x"},"__proto__":{"x":1}}',
    );
    const progress = readProgress(data);
    assert.deepEqual(Object.keys(progress?.ratings ?? {}), ['constructor']);
    assert.equal(Object.getPrototypeOf(progress?.notes), Object.prototype);
    assert.deepEqual(progress?.notes, {});
  });

  test('reads anything without throwing, and what it read again as it is', () => {
    fc.assert(
      fc.property(
        fc.record({ checked: fc.array(fc.string()), ratings: fc.object(), links: fc.object(), profile: fc.object() }),
        (data) => {
          const once = readProgress(data);
          assert.deepEqual(readProgress(once), once);
        },
      ),
    );
    fc.assert(fc.property(fc.anything(), (data) => void readProgress(data)));
  });
});

test('writeProgress leaves out what is empty, and is read back', () => {
  assert.equal(writeProgress(noProgress), '{"version":1,"checked":[]}');
  assert.deepEqual(readProgress(JSON.parse(writeProgress(whole))), whole);
  assert.deepEqual(readProgress(JSON.parse(writeProgress({ ...noProgress, done: ['a'] }))), {
    ...noProgress,
    done: ['a'],
  });
});

test('isPristine tells whether anything was said at all', () => {
  assert.equal(isPristine(noProgress), true);
  for (const part of Object.keys(noProgress) as (keyof Progress)[])
    assert.equal(isPristine({ ...noProgress, [part]: whole[part] }), false, part);
});
