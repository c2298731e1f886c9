import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scaleLinear } from 'd3';
import fc from 'fast-check';
import {
  type BandLayout,
  type BandRow,
  highestOf,
  layoutSalaryBands,
  lowestOf,
  type Stretch,
} from '../../../src/widgets/salary-band-chart/geometry.js';

const layoutOne = (row: Omit<BandRow, 'id'>) => layoutSalaryBands([row]).bands[0] as BandLayout;

describe('layoutSalaryBands', () => {
  test('puts ranges on a round axis that holds them all', () => {
    const layout = layoutSalaryBands([
      { min: 35000, max: 50000 },
      { min: 70000, max: 95000 },
    ]);
    // 30,000 to 100,000: one percent is 700.
    assert.deepEqual(layout.ticks, [
      { value: 30000, x: 0 },
      { value: 40000, x: 14.2857 },
      { value: 50000, x: 28.5714 },
      { value: 60000, x: 42.8571 },
      { value: 70000, x: 57.1429 },
      { value: 80000, x: 71.4286 },
      { value: 90000, x: 85.7143 },
      { value: 100000, x: 100 },
    ]);
    assert.deepEqual(layout.bands, [
      {
        span: { x: 7.1429, width: 21.4285 },
        bar: { x: 7.1429, width: 21.4285 },
      },
      {
        span: { x: 57.1429, width: 35.7142 },
        bar: { x: 57.1429, width: 35.7142 },
      },
    ]);
  });

  test('draws percentiles as a box on a line, with a tick at the median', () => {
    // 40 to 100 is the axis: one percent is 0.6.
    assert.deepEqual(layoutOne({ p10: 40, p25: 55, median: 70, p75: 85, p90: 100 }), {
      tick: 50,
      span: { x: 0, width: 100 },
      bar: { x: 25, width: 50 },
      line: { x: 0, width: 100 },
    });
  });

  test('draws a range with percentiles as a box on the line of the range', () => {
    const band = layoutOne({ min: 0, p10: 10, p25: 20, median: 50, p75: 80, p90: 90, max: 100 });
    assert.deepEqual([band.bar, band.line, band.tick], [{ x: 20, width: 60 }, { x: 0, width: 100 }, 50]);
  });

  test('draws the outer percentiles alone as a line, the inner alone as a box', () => {
    const outer = layoutOne({ p10: 20, p90: 80 });
    assert.deepEqual([outer.bar, outer.line], [undefined, { x: 0, width: 100 }]);
    const inner = layoutOne({ p25: 20, p75: 80 });
    assert.deepEqual([inner.bar, inner.line], [{ x: 0, width: 100 }, undefined]);
  });

  test('draws a median where one is given and nowhere else', () => {
    assert.equal(layoutOne({ min: 0, max: 100 }).tick, undefined);
    assert.equal(layoutOne({ min: 0, max: 100, median: 30 }).tick, 30);
    const alone = layoutOne({ median: 100 });
    assert.deepEqual([alone.bar, alone.line, alone.span?.width], [undefined, undefined, 0]);
  });

  test('lets an open end fade past its last figure, for 7 % of the extent', () => {
    const band = layoutOne({ min: 0, max: 100, openEnded: true });
    // 0 to 107 becomes 0 to 120: one percent is 1.2.
    assert.deepEqual(
      [band.bar, band.fade],
      [
        { x: 0, width: 83.3333 },
        { x: 83.3333, width: 5.8334 },
      ],
    );
  });

  test('lets an open beginning fade in, but not from below nothing', () => {
    const [band] = layoutSalaryBands([
      { max: 20, openBelow: true },
      { min: 60, max: 120 },
    ]).bands;
    // 13 to 120 becomes 0 to 120; 7 % of 100 is 7.
    assert.deepEqual(band?.fadeBelow, { x: 10.8333, width: 5.8334 });
    const lowest = layoutOne({ max: 0, openBelow: true });
    assert.deepEqual(lowest.fadeBelow, { x: 0, width: 0 });
  });

  test('keeps room for the fading end of a band that is not the highest', () => {
    const [band] = layoutSalaryBands([
      { min: 0, max: 99, openEnded: true },
      { min: 50, max: 100 },
    ]).bands;
    // 99 + 7 needs an axis to 120.
    assert.deepEqual(band?.fade, { x: 82.5, width: 5.8333 });
  });

  test('gives a single amount an axis around it', () => {
    const layout = layoutSalaryBands([{ min: 40000, max: 40000 }]);
    assert.deepEqual([layout.ticks[0]?.value, layout.ticks.at(-1)?.value], [30000, 50000]);
    assert.deepEqual(layout.bands[0]?.bar, { x: 50, width: 0 });
  });

  test('draws a band without figures as nothing', () => {
    assert.deepEqual(layoutOne({}), {});
    assert.deepEqual(layoutSalaryBands([]).bands, []);
  });

  test('makes room for further amounts, and places them', () => {
    const rows = [{ min: 10, max: 20 }];
    assert.equal(layoutSalaryBands(rows).place(30), undefined);
    // 10 to 30: one percent is 0.2.
    const { place } = layoutSalaryBands(rows, [30]);
    assert.deepEqual([place(10), place(15), place(30), place(9.9), place(30.1)], [0, 25, 100, undefined, undefined]);
  });

  test('survives the smallest and the largest numbers there are', () => {
    for (const amount of [5e-324, 1e-300, 1e300, Number.MAX_VALUE, Number.POSITIVE_INFINITY]) {
      const layout = layoutSalaryBands([{ min: 0, max: amount, openEnded: true }, { median: amount }]);
      for (const percent of listPercents(layout.bands)) assertPercent(percent);
    }
  });
});

describe('layoutSalaryBands beside all of D3', () => {
  const oracle = (values: number[]) => scaleLinear([Math.min(...values), Math.max(...values)], [0, 100]).nice(6);

  test('has the ticks and positions of a linear scale', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1e9 }), { minLength: 2, maxLength: 8 }), (values) => {
        const scale = oracle(values);
        const layout = layoutSalaryBands(values.map((median) => ({ median })));
        assert.deepEqual(
          layout.ticks.map(({ value }) => value),
          scale.ticks(6),
        );
        for (const { value, x } of layout.ticks) assertNear(x, scale(value));
        layout.bands.forEach(({ tick }, i) => {
          assertNear(tick as number, scale(values[i] as number));
        });
      }),
    );
  });

  test('has its bars where a linear scale has them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12 }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (start, length) => {
          const [min, max] = [start || 0, (start || 0) * 1.001 + length];
          const scale = oracle([min, max]);
          const { bar } = layoutOne({ min, max });
          assertNear(bar?.x as number, scale(min));
          assertNear((bar?.x as number) + (bar?.width as number), scale(max));
        },
      ),
    );
  });
});

describe('layoutSalaryBands with any figures', () => {
  const amount = fc.oneof(
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.integer({ min: 0, max: 1e6 }),
    fc.constantFrom(0, 12, 12e6, 1e12, 1e12 - 0.001, 0.1 + 0.2, 0.3, 1e-9),
  );
  const seven = fc.array(amount, { minLength: 7, maxLength: 7 }).map((list) => list.sort((a, b) => a - b));
  const names = ['min', 'p10', 'p25', 'median', 'p75', 'p90', 'max'] as const;
  const row = fc
    .record({ figures: seven, stated: fc.subarray([...names]), openEnded: fc.boolean(), openBelow: fc.boolean() })
    .map(({ figures, stated, ...open }) => ({
      ...open,
      ...Object.fromEntries(stated.map((name) => [name, figures[names.indexOf(name)]])),
    }));
  const rows = fc.array(row, { maxLength: 6 });

  test('keeps every bar, line, fade and tick on the axis', () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const percent of listPercents(layoutSalaryBands(list).bands)) assertPercent(percent);
      }),
      { numRuns: 1000 },
    );
  });

  // The labels of the axis stand in a row with equal gaps, from end to end.
  test('spaces the ticks evenly from end to end', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { ticks } = layoutSalaryBands(list);
        assert.ok(ticks.length >= 3 && ticks.length <= 12, `${ticks.length} ticks`);
        ticks.forEach(({ value, x }, i) => {
          assert.ok(i === 0 || value > (ticks[i - 1]?.value as number), 'ticks ascend');
          assertNear(x, (i * 100) / (ticks.length - 1));
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('gives a span to every band with figures, from its lowest to its highest', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { bands } = layoutSalaryBands(list);
        for (const [i, row] of list.entries()) {
          const [low, high] = [lowestOf(row), highestOf(row)];
          assert.equal(low === undefined, bands[i]?.span === undefined);
          if (low !== undefined && high !== undefined) assert.ok(low <= high);
        }
      }),
    );
  });
});

function listPercents(bands: BandLayout[]): number[] {
  const ends = (stretch?: Stretch) => (stretch ? [stretch.x, stretch.width, stretch.x + stretch.width] : []);
  return bands.flatMap(({ bar, line, fade, fadeBelow, span, tick = 0 }) => [
    ...[bar, line, fade, fadeBelow, span].flatMap(ends),
    tick,
  ]);
}

function assertPercent(percent: number): void {
  assert.ok(percent >= 0 && percent <= 100.0001, `not on the axis: ${percent} %`);
}

function assertNear(percent: number, expected: number): void {
  assert.ok(Math.abs(percent - expected) <= 1e-4, `${percent} is not ${expected}`);
}
