import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCareer } from '../../src/model/parse.js';
import { groupSkills, progressOf, skillsOfLevel } from '../../src/model/skills.js';

const career = parseCareer({
  title: 'T',
  levels: [
    { id: 'low', title: 'Low', skills: ['c'] },
    { id: 'high', title: 'High', skills: ['a', 'c'] },
  ],
  skills: [
    { id: 'a', name: 'A', group: 'People' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C', group: 'Tools' },
    { id: 'd', name: 'D', group: 'People' },
  ],
}).career!;

describe('questions about skills', () => {
  it('skillsOfLevel adds up from the bottom rung, in document order', () => {
    const ids = (level: string) => skillsOfLevel(career, level).map((skill) => skill.id);
    assert.deepEqual(ids('low'), ['c']);
    assert.deepEqual(ids('high'), ['a', 'c']);
    assert.deepEqual(ids('nowhere'), []);
  });

  it('groupSkills puts those without a heading first', () => {
    assert.deepEqual(
      groupSkills(career.skills).map(({ group, skills }) => [group, skills.map((skill) => skill.id).join()]),
      [
        [undefined, 'b'],
        ['People', 'a,d'],
        ['Tools', 'c'],
      ],
    );
    assert.deepEqual(groupSkills([]), []);
  });

  it('progressOf counts only the skills it is given', () => {
    assert.deepEqual(progressOf(career.skills, new Set(['a', 'c', 'gone'])), { done: 2, total: 4, ratio: 0.5 });
    assert.deepEqual(progressOf(career.skills, new Set(['a', 'b', 'c', 'd'])), { done: 4, total: 4, ratio: 1 });
    assert.deepEqual(progressOf([], new Set(['a'])), { done: 0, total: 0, ratio: 0 });
  });
});
