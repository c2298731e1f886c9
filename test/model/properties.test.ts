import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Career } from '../../src/model/career.js';
import { formatIssue, parseCareer } from '../../src/model/parse.js';

const valid = {
  title: 'Care Coordinator',
  currency: 'usd',
  summary: 'One paragraph',
  codes: { 'isco-08': '2221' },
  sources: [{ name: 'Survey', url: 'https://example.org' }],
  levels: [
    { id: 'junior', title: 'Junior', skills: ['listening'], moves: [{ to: 'senior' }], experience: { min: 0, max: 2 } },
    { id: 'senior', title: 'Senior', tips: [{ title: 'Mentor', text: 'Do' }], roles: ['Lead'], skills: ['writing'] },
  ],
  salaryBands: [
    {
      title: 'Junior',
      level: 'junior',
      min: 20,
      max: 30,
      period: 'hour',
      percentiles: { p25: 22, p75: 28 },
      median: 25,
    },
    { title: 'Senior', level: 'senior', min: 60_000, openEnded: true, experience: { min: 3 } },
  ],
  skills: [{ id: 'listening', name: 'Listening', group: 'People', target: 4 }, { name: 'Writing' }],
  steps: [{ title: 'Learn', body: 'Read', duration: { minMonths: 1, maxMonths: 2 }, skills: ['writing'] }],
  responsibilities: [{ title: 'Care', items: ['Visit'] }],
  credentials: [{ title: 'CCM', kind: 'certificate', requirement: 'typical' }],
  faqs: [{ question: 'Why?', answer: 'Because' }],
  links: [{ title: 'More', url: 'https://example.org' }],
};

// Values that come close to being right: the interesting mistakes.
const nearMiss = fc.oneof(
  fc.constantFrom<unknown>('junior', 'senior', 'listening', '80000', '-5', '', ' ', 0, -1, 1e308, null, true, [], {}, [
    [],
  ]),
  fc.constantFrom<unknown>(
    { title: 'Junior' },
    { id: 'junior', title: 'x' },
    { min: 5, max: 1 },
    [{ to: 'senior' }, {}],
    'usd',
  ),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
);

/** The valid document with a few of its values, anywhere, replaced, doubled or removed. */
const mutated = fc
  .array(fc.record({ pick: fc.nat(), how: fc.constantFrom('replace', 'double', 'remove'), value: nearMiss }), {
    maxLength: 8,
  })
  .map((changes) => {
    const document = structuredClone(valid);
    for (const { pick, how, value } of changes) {
      const places = listPlaces(document);
      const { parent, key } = places[pick % places.length]!;
      if (how === 'double' && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
      else if (how === 'remove' && !Array.isArray(parent)) delete parent[key];
      else parent[key as never] = structuredClone(value) as never;
    }
    return document;
  });

const anyInput = fc.oneof(
  mutated,
  fc.jsonValue(),
  fc.json(),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withNullPrototype: true,
    withBoxedValues: true,
  }),
  fc.dictionary(fc.constantFrom(...Object.keys(valid)), fc.anything()),
);

function listPlaces(node: unknown): { parent: Record<string, unknown> | unknown[]; key: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    { parent: node as Record<string, unknown>, key },
    ...listPlaces(value),
  ]);
}

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
