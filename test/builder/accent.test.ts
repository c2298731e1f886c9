import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contrastWithPaper, pairAccent, suggestAccent } from '../../src/builder/accent.js';

const accents = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('an accent', () => {
  test('has a lighter twin for dark pages, and text that can be read on both', () => {
    assert.deepEqual(pairAccent('#0b6b4f'), {
      light: '#0b6b4f',
      dark: '#418c76',
      onLight: '#ffffff',
      onDark: '#10151f',
    });
  });

  test('that is light already is its own twin', () => {
    assert.deepEqual(pairAccent('#8fb0ff'), {
      light: '#8fb0ff',
      dark: '#8fb0ff',
      onLight: '#10151f',
      onDark: '#10151f',
    });
  });

  test('gets the contrast that others compute', () => {
    assert.equal(contrastWithPaper('#000000'), 21);
    assert.equal(contrastWithPaper('#ffffff'), 1);
    assert.equal(contrastWithPaper('#767676').toFixed(2), '4.54');
  });

  test('too pale for words gets a darker one suggested, one that is dark enough none', () => {
    assert.equal(suggestAccent('#767676'), undefined);
    assert.equal(suggestAccent('#ffcc00'), '#8f7200');
    fc.assert(
      fc.property(accents, (accent) => {
        const better = suggestAccent(accent);
        assert.ok(contrastWithPaper(better ?? accent) >= 4.5);
      }),
    );
  });
});
