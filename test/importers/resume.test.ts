import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { progressFromResume } from '../../src/importers/resume.js';
import { parseCareer } from '../../src/model/parse.js';

const { career } = parseCareer({ title: 'A', skills: ['Problem solving', 'Java', 'C#'].map((name) => ({ name })) });
assert.ok(career);

test('ticks skills by name and keyword, whatever their case and hyphens', () => {
  const resume = { skills: [{ name: 'JAVA', keywords: ['problem-solving', 'Chess'] }] };
  const { checked, issues } = progressFromResume(resume, career);
  assert.deepEqual(checked, ['problem-solving', 'java']);
  assert.deepEqual(
    issues.map(({ path, received }) => [path, received]),
    [['skills[0].keywords[1]', '"Chess"']],
  );
});

test('says that a résumé has no skills', () => {
  assert.deepEqual(progressFromResume({}, career).checked, []);
  assert.equal(progressFromResume({}, career).issues[0]?.path, 'skills');
});

test('survives anything', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (resume, skills) => {
      assert.ok(progressFromResume(resume, career).issues);
      assert.deepEqual(
        progressFromResume({ skills: [skills] }, career).checked.filter(
          (id) => !career.skills.some((one) => one.id === id),
        ),
        [],
      );
    }),
  );
});
