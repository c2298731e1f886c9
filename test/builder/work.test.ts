import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { firstChoices, readChoices, toggleTag } from '../../src/builder/choices.js';
import { remember } from '../../src/builder/history.js';
import { readRelease } from '../../src/builder/release.js';
import { noWork, readWork, type Work, writeWork } from '../../src/builder/work.js';
import { baker } from './baker.js';

describe('kept work', () => {
  test('comes back as it was', () => {
    const work: Work = {
      text: 'How to become a baker',
      fileName: 'baker.txt',
      career: baker,
      isCorrected: true,
      choices: { ...firstChoices, tags: ['career-ladder', 'career-faq'], accent: '#0b6b4f', lang: 'de', theme: 'dark' },
    };
    assert.deepEqual(readWork(writeWork(work)), work);
    assert.deepEqual(readWork(writeWork(noWork)), noWork);
  });

  test('is none where it is no JSON of an object', () => {
    for (const kept of ['', '{', 'null', '7', '"text"']) assert.equal(readWork(kept), undefined);
  });

  test('loses what somebody else wrote into it', () => {
    assert.deepEqual(
      readWork(
        JSON.stringify({
          text: { toString: 1 },
          fileName: [],
          career: [],
          isCorrected: 'yes',
          choices: {
            tags: ['script', 7],
            accent: 'red; background: url(//evil)',
            density: '__proto__',
            theme: {},
            lang: '"><script>',
            home: 'javascript:alert(1)',
            kind: 'constructor',
          },
        }),
      ),
      noWork,
    );
  });

  test('can be used, whatever it was', () => {
    fc.assert(
      fc.property(fc.json(), (kept) => {
        const work = readWork(kept);
        assert.ok(work === undefined || readWork(writeWork(work)));
        assert.ok(readChoices(JSON.parse(kept)).tags.length > 0);
      }),
    );
  });

  test('has at least one widget, in their order, and the guide alone', () => {
    assert.deepEqual(toggleTag(['career-guide'], 'career-faq', true), ['career-faq']);
    assert.deepEqual(toggleTag(['career-faq'], 'career-ladder', true), ['career-ladder', 'career-faq']);
    assert.deepEqual(toggleTag(['career-faq'], 'career-faq', false), ['career-guide']);
    assert.deepEqual(toggleTag(['career-guide'], 'career-guide', false), ['career-guide']);
    assert.deepEqual(toggleTag(['career-ladder', 'career-faq'], 'career-guide', true), ['career-guide']);
  });

  test('knows the guide as alone', () => {
    assert.deepEqual(readChoices({ tags: ['career-faq', 'career-guide'] }).tags, ['career-guide']);
  });
});

describe('a history', () => {
  test('takes quick changes of one name together', () => {
    const first = remember<number>([], 1, 'text', 0);
    const same = remember(first, 2, 'text', 1500);
    assert.deepEqual(
      same.map(({ state }) => state),
      [1],
    );
    const later = remember(same, 3, 'text', 9000);
    const other = remember(later, 4, 'choose', 9001);
    assert.deepEqual(
      other.map(({ state }) => state),
      [1, 3, 4],
    );
  });

  test('does not grow without end', () => {
    let history = remember<number>([], 0, '0', 0);
    for (let i = 1; i < 500; i++) history = remember(history, i, `${i}`, i);
    assert.deepEqual([history.length, history[0]?.state, history.at(-1)?.state], [100, 400, 499]);
  });
});

test('a release is read only if it is one', () => {
  assert.deepEqual(
    readRelease({ version: '1.2.3', integrity: { 'rungs.js': 'sha384-abc+/=', 'x.js': '"><script>' } }),
    {
      version: '1.2.3',
      integrity: { 'rungs.js': 'sha384-abc+/=' },
    },
  );
  for (const given of [null, 7, {}, { version: '"><script>' }, { version: 1 }])
    assert.equal(readRelease(given), undefined);
});
