import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import '../../../src/text/locales/de.js';
import { parseCareer } from '../../../src/model/parse.js';
import { noProgress, type Progress } from '../../../src/model/progress.js';
import { nextStep, totalDuration } from '../../../src/model/steps.js';
import { Phrases } from '../../../src/text/phrases.js';
import { sayProgress, selectSteps } from '../../../src/widgets/career-roadmap/rows.js';

const { career } = parseCareer({
  title: 'Baker',
  skills: [{ name: 'Knead' }, { name: 'Sell' }],
  steps: [
    { id: 'trial', title: 'Trial', duration: { minMonths: 1, maxMonths: 2 } },
    { id: 'trade', title: 'Trade', duration: { minMonths: 24, maxMonths: 36 }, skills: ['knead', 'sell'] },
    { id: 'constructor', title: 'Shop', duration: { minMonths: 12 } },
  ],
});

function select(progress: Partial<Progress> = {}, lang = 'en') {
  return selectSteps(career!, { ...noProgress, ...progress }, new Phrases(lang));
}

describe('selectSteps', () => {
  test('tells what the reader has made of each step', () => {
    const rows = select({ done: ['trade', 'gone'], skipped: ['trial'] });
    assert.deepEqual(
      rows.map(({ number, status, isNext }) => [number, status, isNext]),
      [
        [1, 'skipped', false],
        [2, 'done', false],
        [3, 'open', true],
      ],
    );
  });

  test('says durations in months or, where they are whole, in years', () => {
    assert.deepEqual(
      select().map(({ duration }) => duration),
      ['1–2 months', '2–3 years', '1 year and more'],
    );
  });

  test('names the skills a step builds and which are ticked', () => {
    assert.deepEqual(select({ checked: ['sell'] })[1]?.skills, [
      { id: 'knead', name: 'Knead', isTicked: false },
      { id: 'sell', name: 'Sell', isTicked: true },
    ]);
  });

  test('ids named like what every object has carry no note by it', () => {
    const [, , shop] = select();
    assert.deepEqual([shop?.note, shop?.links], ['', []]);
  });
});

describe('sayProgress', () => {
  test('counts, and says the whole way where every step does', () => {
    const phrases = new Phrases('en');
    assert.deepEqual(sayProgress(select({ done: ['trial'], skipped: ['trade'] }), phrases), {
      tally: '1 of 3 steps done, 1 skipped',
      whole: '37 months and more in all',
    });
  });
});

describe('steps of a career', () => {
  test('nextStep is the first neither done nor skipped', () => {
    assert.equal(nextStep(career!, { done: ['trial'], skipped: ['trade'] })?.id, 'constructor');
    assert.equal(nextStep(career!, { done: ['trial', 'constructor'], skipped: ['trade'] }), undefined);
  });

  test('totalDuration adds up only what every step states', () => {
    const step = (minMonths?: number | null, maxMonths?: number | null) => ({
      id: 'a',
      title: 'A',
      body: [],
      skills: [],
      ...(minMonths !== undefined && { duration: { minMonths, maxMonths } }),
    });
    assert.deepEqual(totalDuration([step(1, 2), step(3, 4)]), { minMonths: 4, maxMonths: 6 });
    assert.deepEqual(totalDuration([step(1, 2), step(3, null)]), { minMonths: 4, maxMonths: null });
    assert.equal(totalDuration([step(1, 2), step()]), undefined);
    assert.equal(totalDuration([step(null, 2)]), undefined);
    assert.equal(totalDuration([]), undefined);
  });
});
