import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as d3 from 'd3';
import fc from 'fast-check';
import { layoutStairs, type StairsLayout } from '../../../src/widgets/career-ladder/geometry.js';

/** The corners of a path, and the ends of its bends. */
function pointsOf(path: string): number[][] {
  let [x, y] = [Number.NaN, Number.NaN];
  return [...path.matchAll(/([MHVQ])([^MHVQZ]+)/g)].map(([, kind, numbers = '']) => {
    const values = numbers.split(',').map(Number);
    if (kind !== 'V') x = values.at(kind === 'H' ? -1 : -2)!;
    if (kind !== 'H') y = values.at(-1)!;
    return [x, y];
  });
}

/** The same of a path of D3's, which says a corner twice where nothing lies between. */
function cornersOfLine(path: string | null): number[][] {
  const points = (path ?? '')
    .slice(1)
    .replace('Z', '')
    .split('L')
    .map((pair) => pair.split(',').map(Number));
  return points.filter(([x, y], i) => x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
}

/** Points along a bend `Mx,yQx,y,x,y`. */
function pointsAlong(bend: string): { x: number; y: number }[] {
  const [x0, y0, x1, y1, x2, y2] = bend.slice(1).split(/[,Q]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const at = (a: number, b: number, c: number, t: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return d3.range(0, 1.01, 0.05).map((t) => ({ x: at(x0, x1, x2, t), y: at(y0, y1, y2, t) }));
}

/** The corners of stairs: where each tread starts, and where the last one ends. */
function cornersOf({ treads, height }: StairsLayout): [number, number][] {
  const last = treads.at(-1);
  const corners = treads.map(({ x, rise }): [number, number] => [x, height - rise]);
  return last ? [...corners, [100, height - last.rise]] : [];
}

describe('layoutStairs', () => {
  it('two rungs', () => {
    assert.deepEqual(layoutStairs({ count: 2 }), {
      height: 76,
      treads: [
        { x: 0, width: 50, rise: 28 },
        { x: 50, width: 50, rise: 74 },
      ],
      edge: 'M0,48H50V2H100',
      ground: 'M0,48H50V2H100V76H0Z',
      moves: [],
    });
  });

  it('one rung is a floor', () => {
    const { treads, edge } = layoutStairs({ count: 1 });
    assert.deepEqual(treads, [{ x: 0, width: 100, rise: 28 }]);
    assert.equal(edge, 'M0,2H100');
  });

  it('no rungs, nothing to draw', () => {
    const { treads, way, moves } = layoutStairs({ count: 0 });
    assert.deepEqual({ treads, way, moves }, { treads: [], way: undefined, moves: [] });
  });

  it('the way runs over the treads of both its ends', () => {
    const { way } = layoutStairs({ count: 4, way: { from: 1, to: 2 } });
    assert.equal(way, 'M25,94H50V48H75');
  });

  it('there is no way down, nor to where one stands', () => {
    assert.equal(layoutStairs({ count: 4, way: { from: 2, to: 1 } }).way, undefined);
    assert.equal(layoutStairs({ count: 4, way: { from: 2, to: 2 } }).way, undefined);
  });

  it('a move bends from the middle of one tread to the middle of the other, whichever way it leads', () => {
    const [up, down] = layoutStairs({
      count: 2,
      moves: [
        { from: 0, to: 1 },
        { from: 1, to: 0 },
      ],
    }).moves;
    assert.equal(up, 'M25,60Q75,60,75,14');
    assert.equal(down, up);
  });

  it("the edge is D3's line through the corners, and the ground reaches from it to the foot", () => {
    for (const count of [1, 2, 3, 5, 8]) {
      const layout = layoutStairs({ count });
      const line = d3.line().curve(d3.curveStepAfter).digits(4);
      assert.deepEqual(pointsOf(layout.edge), cornersOfLine(line(cornersOf(layout))));
      assert.equal(layout.ground, `${layout.edge}V${layout.height}H0Z`);
    }
  });
});

describe('layoutStairs, any number of rungs', () => {
  const counts = fc.integer({ min: 1, max: 200 });

  it('climbs', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const rises = layoutStairs({ count }).treads.map(({ rise }) => rise);
        assert.equal(rises.length, count);
        assert.deepEqual(rises, d3.sort(new Set(rises)), 'every rung is higher than the one before');
        assert.ok(rises.at(-1)! <= 250, `climbs to ${rises.at(-1)}`);
      }),
    );
  });

  it('covers the width without gaps', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const { treads } = layoutStairs({ count });
        assert.equal(treads[0]!.x, 0);
        treads.forEach(({ x, width }, i) => {
          const next = treads[i + 1]?.x ?? 100;
          assert.ok(Math.abs(x + width - next) < 0.001, `tread ${i} ends at ${x + width}, the next begins at ${next}`);
        });
      }),
    );
  });

  it('keeps every move under the treads', () => {
    const moves = counts.chain((count) =>
      fc.record({ count: fc.constant(count), from: fc.nat(count - 1), to: fc.nat(count - 1) }),
    );
    fc.assert(
      fc.property(moves, ({ count, from, to }) => {
        fc.pre(from !== to);
        const { treads, height, moves } = layoutStairs({ count, moves: [{ from, to }] });
        for (const { x, y } of pointsAlong(moves[0]!)) {
          const tread = treads.findLast((each) => each.x <= x)!;
          assert.ok(y > height - tread.rise, `at ${x}, ${y} is above ${height - tread.rise}`);
        }
      }),
    );
  });

  it('is made of numbers, inside the drawing', () => {
    const ends = fc.tuple(fc.nat(199), fc.nat(199)).map(([from, to]) => ({ from, to }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), ends, fc.array(ends, { maxLength: 5 }), (count, way, moves) => {
        const isOn = ({ from, to }: { from: number; to: number }) => from < count && to < count;
        const layout = layoutStairs({ count, way: isOn(way) ? way : undefined, moves: moves.filter(isOn) });
        const paths = [layout.edge, layout.ground, layout.way ?? '', ...layout.moves];
        for (const [x, y] of paths.flatMap(pointsOf)) {
          assert.ok(x! >= 0 && x! <= 100, `x is ${x}`);
          assert.ok(y! >= 0 && y! <= layout.height, `y is ${y}`);
        }
      }),
    );
  });
});
