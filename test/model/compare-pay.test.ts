import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extentOf, summarizePay } from '../../src/model/compare-pay.js';
import type { PayFigures } from '../../src/model/pay.js';
import { placeInBand } from '../../src/model/place-in-band.js';

const figures = (min?: number, max?: number, more: Partial<PayFigures> = {}): PayFigures => ({
  openEnded: false,
  openBelow: false,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...more,
});

describe('placeInBand', () => {
  const closed = figures(100, 200);
  const open = figures(100, 200, { openEnded: true });
  const table = [
    [99, closed, 'below'],
    [100, closed, 'bottom'],
    [120, closed, 'bottom'],
    [121, closed, 'lower'],
    [144, closed, 'lower'],
    [145, closed, 'middle'],
    [155, closed, 'middle'],
    [156, closed, 'upper'],
    [179, closed, 'upper'],
    [180, closed, 'top'],
    [200, closed, 'top'],
    [201, closed, 'above'],
    [200, open, 'top'],
    [201, open, 'open'],
    [99, figures(100, undefined, { openEnded: true }), 'below'],
    [100, figures(100, undefined, { openEnded: true }), 'open'],
    [50, figures(undefined, 100, { openBelow: true }), 'open'],
    [101, figures(undefined, 100, { openBelow: true }), 'above'],
    [99, figures(100, 100), 'below'],
    [100, figures(100, 100), 'middle'],
    [101, figures(100, 100), 'above'],
    [100, figures(undefined, undefined, { median: 100 }), undefined],
    [NaN, closed, undefined],
  ] as const;
  for (const [salary, band, place] of table) {
    it(`${salary} in ${JSON.stringify(band)} is ${place}`, () => assert.equal(placeInBand(salary, band), place));
  }
});

describe('extentOf', () => {
  it('spans every stated number', () => {
    assert.deepEqual(
      extentOf([figures(50, 80), figures(undefined, undefined, { median: 60, p10: 40, p90: 95 })]),
      [40, 95],
    );
    assert.deepEqual(extentOf([figures(0)]), [0, 0]);
  });

  it('has nothing to say about nothing', () => {
    assert.equal(extentOf([]), undefined);
    assert.equal(extentOf([figures()]), undefined);
  });

  it('takes very many bands', () => {
    assert.deepEqual(extentOf(Array.from({ length: 300_000 }, (_, i) => figures(i, i + 1))), [0, 300_000]);
  });
});

describe('summarizePay', () => {
  const summarize = (...ranges: [string, number?, number?][]) =>
    summarizePay(ranges.map(([id, min, max]) => ({ id, figures: figures(min, max) })));

  it('has nothing to say about nothing', () => {
    assert.deepEqual(summarizePay([]), { openEnded: false });
  });

  it('names extent, widest range and open end', () => {
    const rows = [
      { id: 'a', figures: figures(45, 60) },
      { id: 'b', figures: figures(70, 110, { openEnded: true }) },
      { id: 'c', figures: figures(60, 65) },
    ];
    assert.deepEqual(summarizePay(rows), { lowest: 45, highest: 110, openEnded: true, widest: 'b' });
  });

  it('finds the longest stretch that two or more ranges cover', () => {
    assert.deepEqual(summarize(['a', 10, 40], ['b', 20, 50], ['c', 30, 60], ['d', 45, 70], ['e', 90, 99]).overlaps, {
      ids: ['a', 'b', 'c', 'd'],
      from: 20,
      to: 60,
    });
    assert.deepEqual(summarize(['a', 35, 50], ['b', 50, 70], ['c', 70, 90], ['d', 80, 110], ['e', 90, 130]).overlaps, {
      ids: ['c', 'd', 'e'],
      from: 80,
      to: 110,
    });
  });

  it('takes the lowest of equal stretches', () => {
    assert.deepEqual(summarize(['c', 50, 70], ['d', 60, 70], ['a', 10, 30], ['b', 20, 40]).overlaps, {
      ids: ['a', 'b'],
      from: 20,
      to: 30,
    });
  });

  it('finds equal and nested ranges', () => {
    assert.deepEqual(summarize(['a', 10, 20], ['b', 10, 20]).overlaps, { ids: ['a', 'b'], from: 10, to: 20 });
    assert.deepEqual(summarize(['a', 10, 40], ['b', 20, 30]).overlaps, { ids: ['a', 'b'], from: 20, to: 30 });
  });

  it('sees no overlap in touching, single or open ranges', () => {
    assert.equal(summarize(['a', 10, 20], ['b', 20, 30]).overlaps, undefined);
    assert.equal(summarize(['b', 20, 30], ['a', 10, 20]).overlaps, undefined);
    assert.equal(summarize(['a', 10, 20], ['b', 15, 15]).overlaps, undefined);
    assert.equal(summarize(['a', 10, 20], ['b', 15], ['c', undefined, 18]).overlaps, undefined);
  });

  it('calls no point the widest range', () => {
    assert.equal(summarize(['a', 10, 10], ['b', 20]).widest, undefined);
    assert.equal(summarize(['a', 10, 20], ['b', 20, 30]).widest, 'a');
  });
});
