import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { adviseOn } from '../../src/model/advice.js';
import { gainOf, imagineDone } from '../../src/model/deeds.js';
import { parseCareer } from '../../src/model/parse.js';
import type { Profile } from '../../src/model/profile.js';
import { noProgress, type Progress } from '../../src/model/progress.js';
import { readinessOf } from '../../src/model/readiness.js';

const example = parseCareer(
  readFileSync(new URL('../../src/examples/clinical-care-coordinator.json', import.meta.url), 'utf8'),
).career!;
const careerOf = (document: object) => parseCareer({ title: 'T', ...document }).career!;
const asks = (profile: Profile, more: Partial<Progress> = {}): Progress => ({ ...noProgress, ...more, profile });
const ids = (items: { id: string }[]) => items.map(({ id }) => id);
const isNear = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-12, `${actual} is not ${expected}`);

const reader = asks(
  { level: 'coordinator', target: 'senior', years: 3, credentials: ['rn', 'gone'], pay: 60_000 },
  {
    checked: ['communication', 'medical-knowledge', 'organization', 'problem-solving', 'ethics', 'gone'],
    ratings: { 'decision-making': 2 },
    done: ['understand-the-role', 'study', 'gone'],
    skipped: ['apply'],
  },
);

describe('advice to a coordinator who wants to be a senior', () => {
  const advice = adviseOn(example, reader);

  it('says where they stand and where they want to go', () => {
    assert.deepEqual(advice.current, { id: 'coordinator', rung: 1, isAssumed: false });
    assert.deepEqual(advice.target, { id: 'senior', rung: 2, isAssumed: false });
    assert.equal(advice.rungs, 1);
  });

  it('weighs what is there: 4 of 9 skills, 3 of 5 years, 1 of 3 credentials, 2 of 9 steps', () => {
    assert.deepEqual(advice.readiness.parts, {
      skills: { share: 4 / 9, done: 4, total: 9 },
      experience: { share: 3 / 5, done: 3, total: 5 },
      credentials: { share: 1 / 3, done: 1, total: 3 },
      steps: { share: 2 / 9, done: 2, total: 9 },
    });
    // (4 × 4/9 + 3 × 3/5 + 2 × 1/3 + 1 × 2/9) / 10
    isNear(advice.readiness.share, 67 / 150);
    assert.equal(advice.yearsShort, 2);
    assert.equal(advice.isNothingMissing, false);
  });

  it('puts first what most rungs ask for', () => {
    assert.deepEqual(ids(advice.matching), ['communication', 'medical-knowledge', 'organization', 'problem-solving']);
    assert.deepEqual(advice.missing, [
      { id: 'decision-making', levels: ['coordinator', 'senior'], rating: 2 },
      { id: 'compassion', levels: ['coordinator'] },
      { id: 'interpersonal-skills', levels: ['coordinator'] },
      { id: 'leadership', levels: ['senior'] },
      { id: 'documentation', levels: ['entry'] },
    ]);
    assert.deepEqual(ids(advice.met), ['rn']);
    assert.deepEqual(advice.unmet, [
      { id: 'bsn', requirement: 'typical' },
      { id: 'ccm', requirement: 'typical' },
    ]);
  });

  it('suggests the best of three kinds, what adds most first', () => {
    const [first, second, third] = advice.next;
    isNear(first?.gain, 0.12);
    isNear(second?.gain, 2 / 30);
    isNear(third?.gain, 4 / 90);
    assert.deepEqual(
      advice.next.map(({ gain, ...rest }) => rest),
      [
        { kind: 'experience', id: 'senior', reason: { code: 'yearsShort', years: 2 }, skills: [], steps: [] },
        { kind: 'credential', id: 'bsn', reason: { code: 'typical' }, skills: [], steps: [] },
        {
          kind: 'skill',
          id: 'decision-making',
          reason: { code: 'askedByLevels', levels: ['coordinator', 'senior'] },
          skills: [],
          steps: [],
        },
      ],
    );
  });

  it('lays out the way, with what lower rungs ask for on its first', () => {
    assert.deepEqual(advice.way, [
      {
        id: 'coordinator',
        years: { min: 2, max: 5 },
        wait: 0,
        skills: ['compassion', 'interpersonal-skills', 'documentation', 'decision-making'],
        pay: { min: 50_000, max: 70_000, openEnded: false, openBelow: false },
      },
      {
        id: 'senior',
        years: { min: 5, max: null },
        wait: 2,
        skills: ['leadership'],
        pay: { min: 70_000, max: 90_000, openEnded: false, openBelow: false },
      },
    ]);
    assert.deepEqual(advice.unit, { currency: 'USD', period: 'year' });
    assert.deepEqual(advice.assumptions, []);
  });

  it('places their pay', () => {
    assert.deepEqual(advice.ownPay, {
      amount: 60_000,
      current: { place: 'inside', toMin: -10_000 },
      target: { place: 'below', toMin: 10_000 },
    });
  });

  it('changes nothing it is given', () => {
    const before = JSON.stringify([example, reader]);
    adviseOn(example, reader);
    assert.equal(JSON.stringify([example, reader]), before);
  });
});

describe('where a reader stands', () => {
  const where = (profile: Profile) => {
    const { current, target, rungs } = adviseOn(example, asks(profile));
    return [current?.id, current?.isAssumed, target?.id, target?.isAssumed, rungs];
  };
  const nowhere = [undefined, undefined, undefined, undefined, undefined];

  const table: [string, Profile, (string | boolean | number | undefined)[]][] = [
    ['nothing is said', {}, nowhere],
    ['only unknown levels are named', { level: 'gone', target: 'gone' }, nowhere],
    ['the years tell the rung', { years: 2 }, ['coordinator', true, 'senior', true, 1]],
    ['more years than any rung states', { years: 40 }, ['senior', true, 'managerial', true, 1]],
    ['the word counts more than the years', { level: 'entry', years: 9 }, ['entry', false, 'coordinator', true, 1]],
    ['the top rung', { level: 'executive' }, ['executive', false, undefined, undefined, undefined]],
    ['a way down', { level: 'senior', target: 'entry' }, ['senior', false, 'entry', false, -2]],
    ['no way', { level: 'senior', target: 'senior' }, ['senior', false, 'senior', false, 0]],
    ['only the target', { target: 'entry' }, [undefined, undefined, 'entry', false, undefined]],
  ];
  for (const [name, profile, expected] of table) it(name, () => assert.deepEqual(where(profile), expected));

  it('a document without levels has no places, and is advised on as a whole', () => {
    const career = careerOf({ skills: [{ name: 'A' }, { name: 'B' }], steps: [{ title: 'S', skills: ['b'] }] });
    const advice = adviseOn(career, asks({ years: 3, target: 'senior' }, { checked: ['a'] }));
    assert.deepEqual([advice.current, advice.target, advice.way], [undefined, undefined, []]);
    isNear(advice.readiness.share, (4 * 0.5) / 5);
    assert.deepEqual(
      advice.next.map(({ kind, id, reason, skills, steps }) => ({ kind, id, reason, skills, steps })),
      [
        { kind: 'skill', id: 'b', reason: { code: 'partOfCareer' }, skills: [], steps: ['s'] },
        { kind: 'step', id: 's', reason: { code: 'buildsSkills' }, skills: ['b'], steps: [] },
      ],
    );
  });
});

describe('the way', () => {
  const way = (profile: Profile) => ids(adviseOn(example, asks(profile)).way);

  it('begins at the bottom where the current level is not known', () => {
    assert.deepEqual(way({ target: 'senior' }), ['entry', 'coordinator', 'senior']);
  });

  it('is one rung where they are there, and none on the way down or to nowhere', () => {
    assert.deepEqual(way({ level: 'senior', target: 'senior' }), ['senior']);
    assert.deepEqual(way({ level: 'senior', target: 'entry' }), []);
    assert.deepEqual(way({ level: 'executive' }), []);
  });

  it('leaves out what the document does not say', () => {
    const { way } = adviseOn(example, asks({ level: 'managerial', target: 'executive', years: 8 }));
    assert.deepEqual(way[1], { id: 'executive', skills: [] });
    assert.deepEqual(way[0]?.pay, { min: 80_000, max: 130_000, openEnded: true, openBelow: false });
    assert.ok(way[0] && !('years' in way[0]) && !('wait' in way[0]));
  });

  it('suggests the next rung with stated years before the target', () => {
    const { next } = adviseOn(example, asks({ level: 'entry', target: 'senior', years: 0.5 }));
    const rung = next.find(({ kind }) => kind === 'level');
    assert.equal(rung?.id, 'coordinator');
    assert.deepEqual(rung?.reason, { code: 'yearsShort', years: 1.5 });
    // 3 × (2 − 0.5) / 5 of 10
    isNear(rung?.gain, 0.09);
    assert.deepEqual(rung?.skills, ['compassion', 'interpersonal-skills', 'problem-solving', 'decision-making']);
    assert.ok(!next.some(({ kind }) => kind === 'experience'));
  });
});

describe('readiness', () => {
  const parts = (career: object, progress: Progress, level?: string) =>
    readinessOf(careerOf(career), progress, level).parts;

  it('tells what the document does not say from what the reader has not said', () => {
    const { share, parts } = readinessOf(example, noProgress, 'managerial');
    assert.equal(share, 0);
    assert.deepEqual(parts.experience, { unknown: 'document' });
    assert.deepEqual(readinessOf(example, noProgress, 'senior').parts.experience, { unknown: 'reader' });
    assert.deepEqual(readinessOf(example, noProgress, 'entry').parts.experience, { share: 1, done: 0, total: 0 });
    assert.deepEqual(readinessOf(careerOf({}), noProgress), {
      parts: {
        skills: { unknown: 'document' },
        experience: { unknown: 'document' },
        credentials: { unknown: 'document' },
        steps: { unknown: 'document' },
      },
    });
  });

  it('a required credential weighs twice a typical one, an optional one nothing', () => {
    const credentials = [
      { id: 'a', title: 'A', requirement: 'required' },
      { id: 'b', title: 'B', requirement: 'typical' },
      { id: 'c', title: 'C', requirement: 'optional' },
      { id: 'd', title: 'D' },
    ];
    const held = (...list: string[]) => parts({ credentials }, asks({ credentials: list })).credentials;
    assert.deepEqual(held('a', 'c'), { share: 2 / 3, done: 1, total: 2 });
    assert.deepEqual(held('b', 'd'), { share: 1 / 3, done: 1, total: 2 });
    assert.deepEqual(parts({ credentials: credentials.slice(2) }, asks({})).credentials, { unknown: 'document' });
  });

  it('skipped steps leave the count, all the way to none', () => {
    const steps = [{ title: 'A' }, { title: 'B' }];
    const skip = (skipped: string[], done: string[]) => parts({ steps }, asks({}, { skipped, done })).steps;
    assert.deepEqual(skip(['a'], []), { share: 0, done: 0, total: 1 });
    assert.deepEqual(skip(['a'], ['b']), { share: 1, done: 1, total: 1 });
    assert.deepEqual(skip(['a', 'b'], []), { unknown: 'skipped' });
    assert.deepEqual(skip(['a', 'b'], ['b']), { share: 1, done: 1, total: 1 });
  });

  it('all skills count where no level has any', () => {
    const skills = [{ name: 'A' }, { name: 'B' }];
    const levels = [{ title: 'L' }];
    const advice = adviseOn(careerOf({ skills, levels }), asks({ target: 'l' }));
    assert.equal(advice.skillsBasis, 'career');
    assert.deepEqual(ids(advice.missing), ['a', 'b']);
    const linked = adviseOn(
      careerOf({ skills, levels: [...levels, { title: 'M', skills: ['b'] }] }),
      asks({ target: 'm' }),
    );
    assert.equal(linked.skillsBasis, 'level');
    assert.deepEqual(ids(linked.missing), ['b']);
  });
});

describe('nothing missing', () => {
  const everything = {
    checked: ids(example.skills),
    done: ids(example.steps),
  };
  const credentials = ids(example.credentials);

  it('when all is done', () => {
    const advice = adviseOn(example, asks({ target: 'senior', years: 5, credentials }, everything));
    assert.deepEqual([advice.isNothingMissing, advice.readiness.share, advice.next], [true, 1, []]);
  });

  it('not while the years are unsaid, and not in a document that asks for nothing', () => {
    assert.equal(adviseOn(example, asks({ target: 'senior', credentials }, everything)).isNothingMissing, false);
    assert.equal(adviseOn(careerOf({}), noProgress).isNothingMissing, false);
  });

  it('with the last step skipped', () => {
    const done = everything.done.slice(0, -1);
    const skipped = everything.done.slice(-1);
    const open = asks({ target: 'senior', years: 5, credentials }, { ...everything, done });
    assert.deepEqual(
      adviseOn(example, open).next.map(({ kind, id, reason }) => [kind, id, reason.code]),
      [['step', 'apply', 'nextStep']],
    );
    assert.equal(adviseOn(example, { ...open, skipped }).isNothingMissing, true);
  });
});

describe('pay', () => {
  const levels = [{ title: 'Low' }, { title: 'High' }];
  const pay = (document: object, profile: Profile) => {
    const { ownPay, unit, assumptions, workTime } = adviseOn(careerOf({ levels, ...document }), asks(profile));
    return { ownPay, unit, assumptions, hours: workTime.hoursPerWeek };
  };
  const yearly = [
    { title: 'L', level: 'low', min: 40_000, max: 50_000 },
    { title: 'H', level: 'high', min: 62_400, openEnded: true },
  ];

  it('is converted with the hours the reader works', () => {
    const profile: Profile = { level: 'low', pay: 30, payPeriod: 'hour', hoursPerWeek: 20 };
    // 30 × 20 × 52
    assert.deepEqual(pay({ salaryBands: yearly, currency: 'USD' }, profile), {
      ownPay: { amount: 31_200, current: { place: 'below', toMin: 8800 }, target: { place: 'below', toMin: 31_200 } },
      unit: { currency: 'USD', period: 'year' },
      assumptions: ['hoursPerWeek', 'weeksPerYear'],
      hours: 20,
    });
  });

  it('40 hours where they do not say, and an open end holds all above', () => {
    const { ownPay, hours } = pay({ salaryBands: yearly }, { level: 'low', pay: 40, payPeriod: 'hour' });
    assert.deepEqual(ownPay?.current, { place: 'above', toMin: -43_200 });
    assert.deepEqual(ownPay?.target, { place: 'inside', toMin: -20_800 });
    assert.equal(hours, 40);
  });

  it('in the period of most bands where the reader names none', () => {
    const salaryBands = [
      { title: 'L', level: 'low', min: 20, max: 30, period: 'hour' },
      { title: 'H', level: 'high', min: 35, period: 'hour' },
    ];
    const { ownPay, unit } = pay({ salaryBands }, { level: 'low', pay: 25 });
    assert.deepEqual(ownPay, {
      amount: 25,
      current: { place: 'inside', toMin: -5 },
      target: { place: 'below', toMin: 10 },
    });
    assert.deepEqual(unit, { period: 'hour' });
  });

  it('is not compared across currencies', () => {
    const salaryBands = yearly.map((band) => ({ ...band, currency: 'EUR' }));
    assert.equal(pay({ salaryBands, currency: 'USD' }, { level: 'low', pay: 45_000 }).ownPay, undefined);
    assert.equal(pay({ salaryBands }, { level: 'low', pay: 45_000 }).ownPay?.current?.place, 'inside');
    const mixed = [yearly[0]!, { ...yearly[1]!, currency: 'EUR' }];
    assert.deepEqual(pay({ salaryBands: mixed, currency: 'USD' }, { level: 'low', pay: 45_000 }).ownPay, {
      amount: 45_000,
      current: { place: 'inside', toMin: -5000 },
    });
  });

  it('the way keeps to one currency, the document’s where a level is paid in it', () => {
    const salaryBands = [{ ...yearly[0]!, currency: 'EUR' }, yearly[1]!];
    const { way, unit } = adviseOn(careerOf({ levels, salaryBands, currency: 'USD' }), asks({ target: 'high' }));
    assert.equal(unit.currency, 'USD');
    assert.deepEqual(way, [
      { id: 'low', skills: [] },
      { id: 'high', skills: [], pay: { min: 62_400, openEnded: true, openBelow: false } },
    ]);
  });
});

describe('what would change', () => {
  it('a deed imagined is the progress with it', () => {
    assert.deepEqual(imagineDone(example, reader, { kind: 'step', id: 'apply' }), {
      ...reader,
      done: [...reader.done, 'apply'],
      skipped: [],
    });
    assert.equal(imagineDone(example, reader, { kind: 'experience', id: 'senior' }).profile.years, 5);
    assert.equal(imagineDone(example, reader, { kind: 'experience', id: 'entry' }), reader);
    assert.equal(imagineDone(example, reader, { kind: 'level', id: 'gone' }), reader);
  });

  it('done already, or unknown: nothing', () => {
    assert.equal(gainOf(example, reader, { kind: 'skill', id: 'communication' }, 'senior'), 0);
    assert.equal(gainOf(example, reader, { kind: 'credential', id: 'nothing' }, 'senior'), 0);
  });
});
