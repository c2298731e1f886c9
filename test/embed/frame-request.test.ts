import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readFrameRequest, readSecret, writeFrameRequest } from '../../src/embed/frame-request.js';

describe('readFrameRequest', () => {
  test('a tag, its attributes and where the document is', () => {
    assert.deepEqual(readFrameRequest('#tag=salary-band-chart&src=https%3A%2F%2Fa.example%2Fb.json&level=senior'), {
      tag: 'salary-band-chart',
      attributes: { src: 'https://a.example/b.json', level: 'senior' },
    });
  });

  test('the secret WordPress appends', () => {
    const fragment = '#tag=career-ladder&level=a?secret=Ab3-_x';
    assert.deepEqual(readFrameRequest(fragment), { tag: 'career-ladder', attributes: { level: 'a' } });
    assert.equal(readSecret(fragment), 'Ab3-_x');
    assert.equal(readSecret('#?secret=Ab3'), 'Ab3');
    for (const secret of ['<b>', '', 'a'.repeat(65)]) assert.equal(readSecret(`#?secret=${secret}`), undefined);
  });

  test('nothing where no widget is named', () => {
    for (const fragment of ['', '#', '#level=senior', '#tag=', '#tag=script', '#tag=<b>-x', '#%E0%A4%A'])
      assert.equal(readFrameRequest(fragment), undefined, fragment);
  });

  test('no endpoint: an address does not decide who hears a reader', () => {
    const request = readFrameRequest('#tag=career-advisor&endpoint=https%3A%2F%2Fevil.example&onclick=x&ON=1&a_b=2');
    assert.deepEqual(request?.attributes, { onclick: 'x' });
  });

  test('accent and spacing, in plain values that load nothing', () => {
    const request = readFrameRequest(
      '#tag=career-ladder&--rungs-accent=light-dark(%23b3261e,+%23f88)&font-size=0.9em&--rungs-surface=url(//evil.example)&--rungs-row=40px;color:red&--other=1px&color=red',
    );
    assert.deepEqual(request, {
      tag: 'career-ladder',
      attributes: { color: 'red' },
      look: { '--rungs-accent': 'light-dark(#b3261e, #f88)', 'font-size': '0.9em' },
    });
  });

  test('a document that cannot be read is left out', () => {
    assert.deepEqual(readFrameRequest('#tag=career-ladder&career=%25%25'), { tag: 'career-ladder', attributes: {} });
  });

  test('reads what was written, whatever the language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (career, level) => {
        const request = { tag: 'career-ladder', attributes: { level }, career };
        const read = readFrameRequest(writeFrameRequest(request));
        assert.deepEqual(read, career === '' ? { tag: request.tag, attributes: request.attributes } : request);
      }),
    );
  });
});
