import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Career } from '../../src/model/career.js';
import { formatIssue, parseCareer } from '../../src/model/parse.js';
import { anyInput, mutated } from './any-input.js';

function forAnyCareer(check: (career: Career) => void) {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { career } = parseCareer(input);
      if (career) check(career);
    }),
    { numRuns: 1500 },
  );
}

describe('whatever parseCareer is given', () => {
  it('parses a parsed career to itself', () => {
    forAnyCareer((career) => {
      const again = parseCareer(career);
      assert.deepEqual(again.career, career);
      const repairs = again.issues.filter((issue) => issue.level !== 'note' && issue.path !== 'title');
      assert.deepEqual(repairs, []);
    });
  });

  it('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const { career } = parseCareer(document);
        assert.equal(JSON.stringify(parseCareer(JSON.stringify(career)).career), JSON.stringify(career));
      }),
      { numRuns: 500 },
    );
  });

  it('says where and what', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const issue of parseCareer(input).issues) {
          assert.ok(issue.path.length > 0 && issue.message.length > 0);
          assert.equal(formatIssue(issue), `${issue.path}: ${issue.message}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no id empty or double', () => {
    forAnyCareer((career) => {
      assert.ok(career.id);
      const { levels, salaryBands, skills, steps, responsibilities, credentials, faqs } = career;
      for (const list of [levels, salaryBands, skills, steps, responsibilities, credentials, faqs]) {
        const ids = (list as { id: string }[]).map((item) => item.id);
        assert.ok(ids.every((id) => id.trim() !== ''));
        assert.equal(new Set(ids).size, ids.length);
      }
    });
  });

  it('leaves no reference to nothing', () => {
    forAnyCareer(({ levels, salaryBands, skills, steps }) => {
      const levelIds = new Set(levels.map((level) => level.id));
      const skillIds = new Set(skills.map((skill) => skill.id));
      for (const { level } of salaryBands) assert.ok(level === undefined || levelIds.has(level));
      for (const { skills: ids } of [...levels, ...steps]) assert.ok(ids.every((id) => skillIds.has(id)));
      for (const move of levels.flatMap((level) => level.moves)) {
        assert.ok(move.to === undefined ? move.title !== undefined : levelIds.has(move.to));
      }
    });
  });

  it('leaves no range upside down and no figure below 0', () => {
    forAnyCareer(({ salaryBands }) => {
      for (const { min, max } of salaryBands) {
        for (const figure of [min, max])
          assert.ok(typeof figure !== 'number' || (figure >= 0 && Number.isFinite(figure)));
        assert.ok(typeof min !== 'number' || typeof max !== 'number' || min <= max);
      }
    });
  });
});
