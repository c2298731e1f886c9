import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Advice, adviseOn } from '../../src/model/advice.js';
import { type Career, payPeriods } from '../../src/model/career.js';
import { gainOf, imagineDone } from '../../src/model/deeds.js';
import { parseCareer } from '../../src/model/parse.js';
import type { Progress } from '../../src/model/progress.js';
import { readinessOf } from '../../src/model/readiness.js';

const names = ['a', 'b', 'c', 'd', 'e'];
const anyIds = fc.subarray([...names, 'gone']);
const amount = fc.oneof(fc.nat(200_000), fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constant(null));
const years = fc.nat(240).map((quarters) => quarters / 4);
const experience = fc.record({ min: fc.option(years), max: fc.option(years) }, { requiredKeys: [] });
const listOf = <T>(item: fc.Arbitrary<T>) =>
  fc.array(item, { maxLength: 5 }).map((list) => list.map((each, i) => ({ id: names[i], title: names[i], ...each })));

const anyCareer = fc
  .record(
    {
      currency: fc.constantFrom('USD', 'EUR'),
      levels: listOf(fc.record({ skills: anyIds, experience }, { requiredKeys: [] })),
      salaryBands: fc.array(
        fc.record(
          {
            title: fc.constant('Band'),
            level: fc.constantFrom(...names),
            min: amount,
            max: amount,
            median: amount,
            openEnded: fc.boolean(),
            currency: fc.constantFrom('USD', 'EUR'),
            period: fc.constantFrom(...payPeriods),
            experience,
          },
          { requiredKeys: ['title'] },
        ),
        { maxLength: 6 },
      ),
      skills: listOf(fc.record({ name: fc.constant('Skill'), target: fc.integer({ min: 1, max: 5 }) })),
      steps: listOf(fc.record({ skills: anyIds })),
      credentials: listOf(
        fc.record({ requirement: fc.constantFrom('required', 'typical', 'optional') }, { requiredKeys: [] }),
      ),
    },
    { requiredKeys: [] },
  )
  .map((document) => parseCareer({ title: 'T', ...document }).career!);

const anyProfile = fc.record(
  {
    level: fc.constantFrom(...names, 'gone'),
    target: fc.constantFrom(...names, 'gone'),
    years,
    credentials: anyIds,
    pay: fc.nat(200_000),
    payPeriod: fc.constantFrom(...payPeriods),
    hoursPerWeek: fc.integer({ min: 1, max: 168 }),
  },
  { requiredKeys: [] },
);

const anyProgress = fc
  .record({
    checked: anyIds,
    ratings: fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 1, max: 5 })),
    done: anyIds,
    skipped: anyIds,
    profile: anyProfile,
  })
  .map(({ skipped, ...rest }): Progress => {
    return { ...rest, skipped: skipped.filter((id) => !rest.done.includes(id)), notes: {}, links: {} };
  });

function forAnyReader(check: (career: Career, progress: Progress, advice: Advice) => void) {
  fc.assert(
    fc.property(anyCareer, anyProgress, (career, progress) => check(career, progress, adviseOn(career, progress))),
    { numRuns: 500 },
  );
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const join = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];

/** Everything the document asks for, and years enough for all of it. */
function fulfil(career: Career, { profile, ...progress }: Progress): Progress {
  return {
    ...progress,
    checked: ids(career.skills),
    done: ids(career.steps),
    skipped: [],
    profile: { ...profile, years: 80, credentials: ids(career.credentials) },
  };
}

describe('readiness', () => {
  it('lies between 0 and 1, and so do its parts', () => {
    forAnyReader((_, __, { readiness: { share, parts } }) => {
      const known = Object.values(parts).flatMap((part) => (part.unknown ? [] : part));
      assert.equal(share === undefined, known.length === 0);
      for (const each of [share ?? 0, ...known.map((part) => part.share)]) assert.ok(each >= 0 && each <= 1, `${each}`);
      for (const { done, total } of known) assert.ok(done >= 0 && done <= total);
    });
  });

  it('is never lowered by more skills, steps, credentials or years', () => {
    fc.assert(
      fc.property(anyCareer, anyProgress, anyProgress, years, (career, less, other, moreYears) => {
        const { id } = adviseOn(career, less).target ?? {};
        const done = join(less.done, other.done);
        const before = readinessOf(career, less, id).share ?? 0;
        const { profile } = less;
        const grown: Partial<Progress>[] = [
          { checked: join(less.checked, other.checked) },
          { done, skipped: less.skipped.filter((each) => !done.includes(each)) },
          { profile: { ...profile, credentials: join(profile.credentials, other.profile.credentials) } },
          profile.years === undefined ? {} : { profile: { ...profile, years: profile.years + moreYears } },
        ];
        for (const more of grown) {
          const after = readinessOf(career, { ...less, ...more }, id).share ?? 0;
          assert.ok(after >= before, `${before} fell to ${after} by ${JSON.stringify(more)}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is whole exactly when nothing is missing, as far as it is known', () => {
    forAnyReader((_, __, { readiness: { share, parts }, isNothingMissing }) => {
      const isUnsaid = parts.experience.unknown === 'reader';
      assert.equal(isNothingMissing, share === 1 && !isUnsaid);
    });
  });
});

describe('suggestions', () => {
  it('name something in the document that is neither done nor skipped', () => {
    forAnyReader((career, progress, { next, target }) => {
      const open = {
        skill: ids(career.skills).filter((id) => !progress.checked.includes(id)),
        step: ids(career.steps).filter((id) => !progress.done.includes(id) && !progress.skipped.includes(id)),
        credential: ids(career.credentials).filter((id) => !progress.profile.credentials?.includes(id)),
        experience: [target?.id],
        level: ids(career.levels).filter((id) => id !== target?.id),
      };
      for (const { kind, id, skills, steps } of next) {
        assert.ok(open[kind].includes(id), `${kind} ${id}`);
        for (const skill of skills) assert.ok(open.skill.includes(skill));
        for (const step of steps) assert.ok(open.step.includes(step));
      }
      assert.ok(next.length <= 3);
      assert.equal(new Set(next.map(({ kind, id }) => `${kind} ${id}`)).size, next.length);
    });
  });

  it('promise what doing them brings, the most first', () => {
    forAnyReader((career, progress, { next, target, readiness }) => {
      for (const suggestion of next) {
        const then = imagineDone(career, progress, suggestion);
        assert.equal(suggestion.gain, readinessOf(career, then, target?.id).share! - readiness.share!);
        assert.ok(suggestion.gain > 0);
        assert.equal(gainOf(career, then, suggestion, target?.id), 0, 'what is done brings nothing more');
      }
      const gains = next.map(({ gain }) => gain);
      assert.deepEqual(
        gains,
        gains.toSorted((a, b) => b - a),
      );
    });
  });

  it('are followed until nothing is missing', () => {
    forAnyReader((career, progress, { target }) => {
      // Held fast, as years may make another rung the current one.
      let now: Progress = { ...progress, profile: { years: 0, ...progress.profile, target: target?.id ?? 'gone' } };
      if (!target) now = { ...now, profile: { ...now.profile, level: 'gone', years: undefined } as never };
      for (let advice = adviseOn(career, now), i = 0; advice.next.length > 0; advice = adviseOn(career, now), i++) {
        assert.ok(i < 40, 'there is an end to it');
        now = imagineDone(career, now, advice.next[0]!);
      }
      const { readiness, isNothingMissing } = adviseOn(career, now);
      assert.equal(isNothingMissing, readiness.share !== undefined);
    });
  });
});

describe('a reader who has everything', () => {
  it('misses nothing and is told to do nothing', () => {
    forAnyReader((career, progress) => {
      const advice = adviseOn(career, fulfil(career, progress));
      assert.deepEqual(advice.next, []);
      assert.deepEqual([...advice.missing, ...advice.unmet], []);
      assert.equal(advice.isNothingMissing, advice.readiness.share !== undefined);
    });
  });
});

describe('the way', () => {
  it('holds no figure that is not in the document', () => {
    forAnyReader((career, progress) => {
      // Bands of one period: nothing is converted.
      const bands = career.salaryBands.map((band) => ({ ...band, period: 'year' as const }));
      const { way } = adviseOn({ ...career, salaryBands: bands }, progress);
      for (const { id, pay, years: range, wait } of way) {
        const own = bands.filter(({ level }) => level === id);
        const stated = own.flatMap(({ min, max, median }) => [min, max, median]);
        for (const figure of [pay?.min, pay?.max, pay?.median])
          assert.ok(figure === undefined || stated.includes(figure));
        const level = career.levels.find((each) => each.id === id);
        const ranges = [level?.experience, ...own.map((band) => band.experience)];
        assert.ok(range?.min == null || ranges.some((each) => each?.min === range.min));
        assert.ok(wait === undefined || wait === Math.max(0, range!.min! - progress.profile.years!));
      }
    });
  });

  it('counts every missing skill of the target once', () => {
    forAnyReader((_, __, { way, missing, skillsBasis }) => {
      const added = way.flatMap(({ skills }) => skills);
      assert.equal(new Set(added).size, added.length);
      if (skillsBasis === 'level' && way.length > 0) assert.deepEqual(added.toSorted(), ids(missing).toSorted());
    });
  });
});
