import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifyItems, slugify } from '../../src/model/identify.js';

describe('slugify', () => {
  const table = [
    ['Clinical Care Coordinator', 'clinical-care-coordinator'],
    ['  Lead / Manager (Care)!', 'lead-manager-care'],
    ['Pflegefachkraft für Ältere', 'pflegefachkraft-für-ältere'],
    ['منسق الرعاية', 'منسق-الرعاية'],
    ['ケア・コーディネーター', 'ケア-コーディネーター'],
    ['हिन्दी', 'हिन्दी'],
    ['Level 2', 'level-2'],
    ['🎉 !', ''],
  ] as const;
  for (const [text, slug] of table) it(text, () => assert.equal(slugify(text), slug));

  it('writes one character one way', () => assert.equal(slugify('A\u0308'), slugify('Ä')));

  it('stays short, with whole characters', () => {
    assert.equal(slugify('abcd '.repeat(100)).length, 79);
    assert.equal(slugify(`${'x'.repeat(79)}𝟘`), 'x'.repeat(79));
  });
});

describe('identifyItems', () => {
  function identify(items: { id: string; title?: string }[]) {
    const clashes: [number, string, string][] = [];
    identifyItems(
      items,
      'level',
      (item) => item.title ?? '',
      (...clash) => clashes.push(clash),
    );
    return { ids: items.map((item) => item.id), clashes };
  }

  it('derives an id from the text, or from the position where that says nothing', () => {
    assert.deepEqual(identify([{ id: '', title: 'A' }, { id: '', title: '!' }, { id: 'x' }]), {
      ids: ['a', 'level-2', 'x'],
      clashes: [],
    });
  });

  it('takes given ids before derived ones', () => {
    assert.deepEqual(identify([{ id: '', title: 'A' }, { id: 'a' }]), {
      ids: ['a-2', 'a'],
      clashes: [[0, 'a', 'a-2']],
    });
  });

  it('counts on, past suffixes that are taken', () => {
    assert.deepEqual(identify([{ id: 'a' }, { id: 'a' }, { id: 'a-2' }, { id: 'a' }, { id: 'a-2' }]).ids, [
      'a',
      'a-3',
      'a-2',
      'a-4',
      'a-2-2',
    ]);
  });

  it('keeps ids at the limit of a text within it', () => {
    const long = 'x'.repeat(20_000);
    const { ids } = identify([{ id: long }, { id: long }]);
    assert.equal(ids[1], `${'x'.repeat(19_992)}-2`);
  });
});
