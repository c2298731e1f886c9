import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { noProgress, type Progress } from '../../src/model/progress.js';
import {
  readProgressFile,
  readProgressLink,
  writeProgressFile,
  writeProgressLink,
} from '../../src/model/progress-file.js';

const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 });
const keys = fc.string({ unit: 'grapheme', minLength: 1 }).filter((key) => key !== '__proto__');

const progresses: fc.Arbitrary<Progress> = fc
  .record({
    checked: ids,
    ratings: fc.dictionary(keys, fc.integer({ min: 1, max: 5 }), { maxKeys: 5 }),
    done: ids,
    skipped: ids,
    notes: fc.dictionary(keys, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { maxKeys: 5 }),
    links: fc.dictionary(
      keys,
      fc.array(fc.record({ title: fc.string({ minLength: 1, maxLength: 50 }), url: fc.webUrl() }), {
        minLength: 1,
        maxLength: 3,
      }),
      { maxKeys: 3 },
    ),
    profile: fc.record(
      { level: fc.string({ minLength: 1 }), years: fc.integer({ min: 0, max: 50 }) },
      { requiredKeys: [] },
    ),
  })
  .map((progress) => ({ ...progress, skipped: progress.skipped.filter((id) => !progress.done.includes(id)) }));

/** Without the prototypes that fast-check gives its dictionaries. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('a file of progress', () => {
  test('holds all of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), progresses, (career, progress) => {
        assert.deepEqual(plain(readProgressFile(writeProgressFile({ career, progress }))), plain({ career, progress }));
      }),
    );
  });

  test('says what it is', () => {
    const file = JSON.parse(writeProgressFile({ career: 'baker', progress: { ...noProgress, done: ['trial'] } }));
    assert.deepEqual(file, { format: 'rungs-progress', career: 'baker', version: 1, checked: [], done: ['trial'] });
  });

  test('anything else is none', () => {
    for (const text of [
      '',
      '{',
      'null',
      '7',
      '[]',
      '{}',
      '{"checked":[]}',
      '{"career":7,"checked":[]}',
      `"${'x'.repeat(3e6)}"`,
    ])
      assert.equal(readProgressFile(text), undefined, text.slice(0, 30));
    fc.assert(fc.property(fc.string(), (text) => readProgressFile(text) === undefined));
  });
});

describe('a link with progress', () => {
  test('holds all of it in the fragment, and nothing anywhere else', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), progresses, (page, progress) => {
        const link = writeProgressLink({ career: 'baker', progress }, page);
        assert.deepEqual(plain(readProgressLink(link)), plain({ career: 'baker', progress }));
        assert.equal(link.split('#')[0], page.split('#')[0]);
        assert.equal(link.split('#').length, 2);
      }),
    );
  });

  test('anything else is none', () => {
    for (const address of [
      '',
      '#',
      '#rungs-progress=',
      '#rungs-progress=%',
      '#rungs-progress=eyJ',
      'https://a.example/?rungs-progress=e30',
    ])
      assert.equal(readProgressLink(address), undefined, address);
  });
});
