import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addItem,
  changeCareer,
  changeItem,
  type EditableList,
  moveItem,
  removeItem,
} from '../../src/builder/edit-career.js';
import type { Career } from '../../src/model/career.js';
import { parseCareer } from '../../src/model/parse.js';

const { career } = parseCareer({
  id: 'baker',
  title: 'Baker',
  levels: [
    { id: 'low', title: 'Apprentice', skills: ['dough'], moves: [{ to: 'high' }] },
    { id: 'high', title: 'Master', skills: ['dough', 'ovens'] },
  ],
  salaryBands: [
    { id: 'low', title: 'Apprentice', level: 'low', min: 20000, max: 25000 },
    { id: 'high', title: 'Master', level: 'high', min: 40000 },
  ],
  skills: [
    { id: 'dough', name: 'Dough' },
    { id: 'ovens', name: 'Ovens' },
  ],
  steps: [{ id: 'learn', title: 'Learn', skills: ['ovens'] }],
}) as { career: Career };

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('an edit', () => {
  test('leaves the document it was given as it is', () => {
    const before = structuredClone(career);
    removeItem(career, 'levels', 'low');
    removeItem(career, 'skills', 'dough');
    moveItem(career, 'levels', 'low', 1);
    changeItem(career, 'levels', 'low', { title: 'Beginner' });
    addItem(career, 'faqs');
    changeCareer(career, { title: 'Bread baker' });
    assert.deepEqual(career, before);
  });

  test('adds an item at the end, with an id of its own', () => {
    const once = addItem(career, 'levels');
    assert.deepEqual(once.levels.at(-1), {
      id: 'level-3',
      title: 'New level',
      summary: [],
      tips: [],
      roles: [],
      skills: [],
      moves: [],
    });
    const gone = removeItem(addItem(once, 'levels'), 'levels', 'level-3');
    assert.deepEqual(ids(addItem(gone, 'levels').levels), ['low', 'high', 'level-4', 'level-5']);
  });

  test('keeps an id when the name changes', () => {
    const { levels } = changeItem(career, 'levels', 'low', { title: 'Beginner', id: 'hacked' });
    assert.deepEqual([levels[0]?.id, levels[0]?.title], ['low', 'Beginner']);
    assert.equal(changeCareer(career, { title: 'Bread baker', id: 'other' }).id, 'baker');
  });

  test('takes a key away with undefined', () => {
    const [band] = changeItem(career, 'salaryBands', 'low', { max: undefined }).salaryBands;
    assert.ok(band && !('max' in band));
    assert.ok(!('tagline' in changeCareer({ ...career, tagline: 'Early' }, { tagline: undefined })));
  });

  test('moves an item, and not beyond the ends', () => {
    assert.deepEqual(ids(moveItem(career, 'levels', 'low', 1).levels), ['high', 'low']);
    assert.equal(moveItem(career, 'levels', 'low', -1), career);
    assert.equal(moveItem(career, 'levels', 'high', 1), career);
    assert.equal(moveItem(career, 'levels', 'nobody', 1), career);
  });

  test('takes a level away with the pay links and moves to it', () => {
    const { levels, salaryBands } = removeItem(career, 'levels', 'high');
    assert.deepEqual(ids(levels), ['low']);
    assert.deepEqual(levels[0]?.moves, []);
    assert.deepEqual(
      salaryBands.map(({ level }) => level),
      ['low', undefined],
    );
  });

  test('takes a skill away where it was asked for', () => {
    const { levels, steps, skills } = removeItem(career, 'skills', 'ovens');
    assert.deepEqual(ids(skills), ['dough']);
    assert.deepEqual(
      levels.map((level) => level.skills),
      [['dough'], ['dough']],
    );
    assert.deepEqual(steps[0]?.skills, []);
  });

  test('leaves a document that parses without an issue and without a change, whatever was done', () => {
    const lists: EditableList[] = ['levels', 'salaryBands', 'skills', 'steps', 'responsibilities', 'faqs'];
    const deed = fc.record({
      list: fc.constantFrom(...lists),
      job: fc.constantFrom('add', 'remove', 'up', 'down'),
      at: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let edited = career;
        for (const { list, job, at } of deeds) {
          const id = edited[list][at]?.id ?? '';
          if (job === 'add') edited = addItem(edited, list);
          if (job === 'remove') edited = removeItem(edited, list, id);
          if (job === 'up' || job === 'down') edited = moveItem(edited, list, id, job === 'up' ? -1 : 1);
        }
        const parsed = parseCareer(edited);
        assert.deepEqual(
          parsed.issues.filter(({ level }) => level === 'error'),
          [],
        );
        for (const list of lists) assert.deepEqual(ids(parsed.career?.[list] ?? []), ids(edited[list]));
      }),
    );
  });
});
