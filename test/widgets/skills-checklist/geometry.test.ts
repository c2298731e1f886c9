import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as d3 from 'd3';
import fc from 'fast-check';
import { layoutRing } from '../../../src/widgets/skills-checklist/geometry.js';

const ring = { innerRadius: 23, outerRadius: 30, startAngle: 0 };

describe('layoutRing', () => {
  it('nothing done: the track alone', () => {
    assert.deepEqual(layoutRing(0), {
      size: 60,
      track: 'M0,-30A30,30,0,1,1,0,30A30,30,0,1,1,0,-30M0,-23A23,23,0,1,0,0,23A23,23,0,1,0,0,-23Z',
      done: '',
    });
  });

  it('all done: the whole ring', () => {
    const { track, done } = layoutRing(1);
    assert.equal(done, track);
  });

  it("a part is D3's arc with round ends, clockwise from the top", () => {
    for (const share of [1 / 15, 0.25, 0.5, 14 / 15]) {
      const arc = d3.arc().cornerRadius(3.5).digits(2);
      assert.equal(layoutRing(share).done, arc({ ...ring, endAngle: share * 2 * Math.PI }));
    }
  });

  it('a quarter stays in its quarter', () => {
    const numbers = layoutRing(0.25).done.match(/(?<=[ML]|A[^A]*,)-?[\d.]+,-?[\d.]+(?=[MLAZ])/g)!;
    for (const [x, y] of numbers.map((pair) => pair.split(',').map(Number))) {
      assert.ok(x! >= 0 && y! <= 0, `${x},${y} is not between twelve and three o'clock`);
    }
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
        assert.doesNotMatch(path, /[^\d.,MALZ-]/);
        assert.equal(layout.done === '', done === 0);
        for (const number of path.match(/-?[\d.]+/g)!) assert.ok(Math.abs(Number(number)) <= 30, number);
      }),
    );
  });
});
