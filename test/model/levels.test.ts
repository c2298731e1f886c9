import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bandsOfLevel, experienceOf, findLevel, gapBetween } from '../../src/model/levels.js';
import { parseCareer } from '../../src/model/parse.js';

const career = parseCareer({
  title: 'T',
  currency: 'USD',
  levels: [
    { id: 'entry', title: 'Entry', experience: { min: 0, max: 2 }, skills: ['listen'] },
    { id: 'mid', title: 'Mid', skills: ['listen', 'write'] },
    { id: 'senior', title: 'Senior', experience: { min: 5 }, skills: ['lead', 'plan', 'listen'] },
    { id: 'abroad', title: 'Abroad', experience: {} },
  ],
  salaryBands: [
    { id: 'e', title: 'E', level: 'entry', min: 41_600, max: 60_000 },
    { id: 'm1', title: 'M1', level: 'mid', min: 30, period: 'hour', experience: { min: 2, max: 4 } },
    { id: 'm2', title: 'M2', level: 'mid', min: 25, period: 'hour', experience: { min: 3, max: 5 } },
    { id: 's', title: 'S', level: 'senior', min: 80_000 },
    { id: 'x1', title: 'X1', level: 'abroad', min: 70_000, currency: 'EUR', experience: { min: 4, max: 9 } },
    { id: 'x2', title: 'X2', level: 'abroad', experience: { max: 7 } },
  ],
  skills: [
    { id: 'plan', name: 'Plan' },
    { id: 'lead', name: 'Lead' },
    { id: 'write', name: 'Write' },
    { id: 'listen', name: 'Listen' },
  ],
}).career!;

const level = (id: string) => findLevel(career, id)!;

describe('questions about levels', () => {
  it('findLevel finds by id', () => {
    assert.equal(findLevel(career, 'mid')?.title, 'Mid');
    assert.equal(findLevel(career, 'Mid'), undefined);
  });

  it('bandsOfLevel lists the bands that name it', () => {
    const ids = (id: string) => bandsOfLevel(career, id).map((band) => band.id);
    assert.deepEqual(ids('mid'), ['m1', 'm2']);
    assert.deepEqual(ids('nowhere'), []);
  });

  it("experienceOf is the level's own, else the span of its bands", () => {
    assert.deepEqual(experienceOf(career, level('entry')), { min: 0, max: 2 });
    assert.deepEqual(experienceOf(career, level('mid')), { min: 2, max: 5 });
    assert.deepEqual(experienceOf(career, level('abroad')), { min: null, max: 9 });
    assert.equal(experienceOf(career, { ...level('mid'), id: 'other' }), undefined);
  });
});

describe('gapBetween', () => {
  const gap = (from: string, to: string) => {
    const found = gapBetween(career, from, to);
    return found && { ...found, skills: found.skills.map((skill) => skill.id) };
  };

  it('one rung up', () => {
    // 25 an hour, less 41,600 a year, which is 20 an hour.
    assert.deepEqual(gap('entry', 'mid'), {
      rungs: 1,
      years: 2,
      pay: { amount: 5, currency: 'USD', period: 'hour' },
      skills: ['write'],
    });
  });

  it('two rungs up, with the skills of the rung between', () => {
    assert.deepEqual(gap('entry', 'senior'), {
      rungs: 2,
      years: 5,
      pay: { amount: 38_400, currency: 'USD', period: 'year' },
      skills: ['plan', 'lead', 'write'],
    });
  });

  it('down', () => {
    assert.deepEqual(gap('senior', 'entry'), {
      rungs: -2,
      years: -5,
      pay: { amount: -38_400, currency: 'USD', period: 'year' },
      skills: [],
    });
  });

  it('to itself', () => {
    assert.deepEqual(gap('senior', 'senior'), {
      rungs: 0,
      years: 0,
      pay: { amount: 0, currency: 'USD', period: 'year' },
      skills: [],
    });
  });

  it('compares no pay across currencies and no years that are unknown', () => {
    assert.deepEqual(gap('entry', 'abroad'), { rungs: 3, skills: ['plan', 'lead', 'write'] });
  });

  it('to or from nowhere', () => {
    assert.equal(gap('entry', 'nowhere'), undefined);
    assert.equal(gap('nowhere', 'entry'), undefined);
  });
});
