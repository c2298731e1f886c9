import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { adviseOn } from '../../../src/model/advice.js';
import { parseCareer } from '../../../src/model/parse.js';
import { noProgress, type Progress } from '../../../src/model/progress.js';
import { Phrases } from '../../../src/text/phrases.js';
import { namesOf, sayOwnPay, sayPart, sayPlan, saySuggestion } from '../../../src/widgets/career-advisor/say-advice.js';
import { writePlan } from '../../../src/widgets/career-advisor/write-plan.js';

const career = parseCareer(clinicalCareCoordinator).career!;
const english = new Phrases('en');
const names = namesOf(career);
const plan = (progress: Partial<Progress>) => adviseOn(career, { ...noProgress, ...progress });
const said = (progress: Partial<Progress>) => sayPlan(plan(progress), names, english);

describe('sayPlan', () => {
  test('how far the reader is', () => {
    const profile = { level: 'coordinator', target: 'senior', years: 3 };
    assert.match(said({ profile }), /^You are \d+% of the way to Senior Clinical Care Coordinator\.$/);
  });

  test('nothing said, nothing claimed', () => {
    assert.equal(said({}), 'Say where you stand and where you want to go, and the plan appears here.');
  });

  test('a target at or below where they stand', () => {
    assert.equal(said({ profile: { level: 'senior', target: 'senior' } }), 'You are on the rung you aim for.');
    assert.equal(
      said({ profile: { level: 'senior', target: 'entry' } }),
      'Entry-Level Clinical Care Coordinator is below where you stand.',
    );
  });

  test('nothing missing', () => {
    const everything = {
      checked: career.skills.map(({ id }) => id),
      done: career.steps.map(({ id }) => id),
      profile: {
        level: 'coordinator',
        target: 'senior',
        years: 9,
        credentials: career.credentials.map(({ id }) => id),
      },
    };
    assert.equal(
      said(everything),
      'Nothing is missing for Senior Clinical Care Coordinator, as far as the document says.',
    );
    assert.deepEqual(plan(everything).next, []);
  });
});

describe('sayPart', () => {
  test('counts, or says who is silent', () => {
    const { parts } = plan({ profile: { level: 'entry', target: 'managerial' } }).readiness;
    assert.deepEqual(sayPart('experience', parts.experience, english), ['Experience', 'the document does not say']);
    const unsaid = plan({ profile: { level: 'entry', target: 'senior' } }).readiness.parts;
    assert.deepEqual(sayPart('experience', unsaid.experience, english), ['Experience', 'you have not said']);
    assert.deepEqual(sayPart('steps', unsaid.steps, english), ['Steps', '0 of 10']);
  });
});

test('a suggestion says what, why and what it changes', () => {
  const { next } = plan({ profile: { level: 'coordinator', target: 'senior', years: 3 } });
  const all = next.map((suggestion) => saySuggestion(suggestion, names, english));
  assert.deepEqual(all[0], { title: 'Gain experience', reason: '2 more years are asked for.', gain: '+12 points' });
  for (const { title, reason } of all) assert.ok(title && reason);
});

test('the reader’s pay beside that of the target', () => {
  const advice = plan({ profile: { level: 'coordinator', target: 'senior', pay: 64000, payPeriod: 'year' } });
  assert.equal(
    sayOwnPay(advice, names, english),
    'Your pay: $64,000 a year. That is within the pay of Clinical Care Coordinator. Senior Clinical Care Coordinator starts $6,000 a year higher.',
  );
  assert.equal(sayOwnPay(plan({}), names, english), '');
});

test('writePlan tells the whole plan in plain text', () => {
  const progress = { checked: ['communication'], profile: { level: 'coordinator', target: 'senior', years: 3 } };
  const text = writePlan(plan(progress), career, english);
  assert.match(text, /^Clinical Care Coordinator: Your plan\n\nYou are \d+% of the way/);
  assert.match(text, /\nReadiness\n- Skills: 1 of 9\n- Experience: 3 of 5 years\n/);
  assert.match(text, /\nWhat to do next\n- Gain experience · 2 more years are asked for\. · \+12 points\n/);
  assert.match(
    text,
    /- Senior Clinical Care Coordinator · 5 years and more · in about 2 years · \$70,000 to \$90,000 a year/,
  );
  assert.match(text, /\nSkills you have\n- Communication$/);
  assert.doesNotMatch(text, /undefined|NaN|\{/);
});
