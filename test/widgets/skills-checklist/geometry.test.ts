import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutRing } from '../../../src/widgets/skills-checklist/geometry.js';

/** Where a round end lies: on the middle of the ring, half its thickness before the angle where its piece ends. */
function endAt(angle: number): number[] {
  const inset = Math.asin(3.5 / 26.5);
  return [Math.sin(angle - inset), -Math.cos(angle - inset)].map((part) => Math.round(part * 2650) / 100);
}

describe('layoutRing', () => {
  it('nothing done: the track alone', () => {
    assert.deepEqual(layoutRing(0), {
      size: 60,
      thickness: 7,
      track: 'M0,-26.5A26.5,26.5,0,1,1,0,26.5A26.5,26.5,0,1,1,0,-26.5Z',
      done: '',
    });
  });

  it('all done: the whole ring', () => {
    const { track, done } = layoutRing(1);
    assert.equal(done, track);
  });

  it('a part goes clockwise from the top, its round ends within it', () => {
    for (const share of [1 / 15, 0.25, 0.5, 14 / 15]) {
      const [, start, isLong, end] = /^M(.*)A26\.5,26\.5,0,(.),1,(.*)$/.exec(layoutRing(share).done)!;
      const [x, y] = endAt(0);
      assert.deepEqual(start!.split(',').map(Number), [-x!, y]);
      assert.deepEqual(end!.split(',').map(Number), endAt(share * 2 * Math.PI));
      assert.equal(isLong, share > 0.6 ? '1' : '0');
    }
  });

  it('a part too short for its round ends is a dot after the top', () => {
    const [, x1, y1, x2, y2] = /^M(.*),(.*)A26\.5,26\.5,0,0,1,(.*),(.*)$/.exec(layoutRing(0.001).done)!.map(Number);
    assert.equal(x1, 3.5);
    const length = Math.hypot(x2! - x1!, y2! - y1!);
    assert.ok(length > 0 && length < 0.5, `${length} long`);
  });

  it('what is no share from 0 to 1 is the nearest one', () => {
    assert.deepEqual(layoutRing(1.5), layoutRing(1));
    assert.deepEqual(layoutRing(-1), layoutRing(0));
    assert.deepEqual(layoutRing(Number.NaN), layoutRing(0));
  });

  it('any number of skills, any number ticked: numbers, inside the square', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (done, total) => {
        const layout = layoutRing(done / total);
        const path = layout.track + layout.done;
        assert.doesNotMatch(path, /[^\d.,MAZ-]/);
        assert.equal(layout.done === '', done === 0);
        for (const number of path.match(/-?[\d.]+/g)!) assert.ok(Math.abs(Number(number)) <= 26.5, number);
      }),
    );
  });
});
