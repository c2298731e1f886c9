import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutGauge, layoutPayPath, type PayRung } from '../../../src/widgets/career-advisor/geometry.js';

describe('layoutGauge', () => {
  it('is a half ring whose round ends stand on its ground', () => {
    assert.deepEqual(layoutGauge(0), {
      width: 160,
      height: 80,
      thickness: 14,
      track: 'M-72.66,-7A73,73,0,0,1,72.66,-7',
      done: '',
    });
  });

  it('fills from the start to the share', () => {
    assert.equal(layoutGauge(0.5).done, 'M-72.66,-7A73,73,0,0,1,-7,-72.66');
    assert.equal(layoutGauge(1).done, layoutGauge(1).track);
  });

  it('what is no share from 0 to 1 is the nearest one', () => {
    assert.deepEqual(layoutGauge(7), layoutGauge(1));
    assert.deepEqual(layoutGauge(-1), layoutGauge(0));
    assert.deepEqual(layoutGauge(Number.NaN), layoutGauge(0));
  });

  it('any share: numbers, inside the box', () => {
    fc.assert(
      fc.property(fc.double(), (share) => {
        const { track, done } = layoutGauge(share);
        assert.doesNotMatch(track + done, /[^\d.,MA-]/);
        for (const number of (track + done).match(/-?[\d.]+/g)!) assert.ok(Math.abs(Number(number)) <= 80, number);
      }),
    );
  });
});

const entry = { id: 'entry', from: 0, to: 2, min: 35_000, max: 50_000 };
const middle = { id: 'middle', from: 2, to: 5, min: 50_000, max: 70_000 };
const senior = { id: 'senior', from: 5, min: 70_000, max: 90_000 };
const lead: PayRung = { id: 'lead', min: 80_000, max: 130_000, openEnded: true };

describe('layoutPayPath by years', () => {
  // Years: 0 to 5, and 2 more for the open end. Amounts: 30,000 to 90,000, one percent is 600.
  const layout = layoutPayPath({ rungs: [entry, middle, senior], own: { years: 3.5, pay: 60_000 } });

  it('puts each rung in its years and its pay', () => {
    assert.deepEqual(layout.blocks, [
      { id: 'entry', x: 0, width: 28.5714, y: 66.6667, height: 25, isOpen: false },
      { id: 'middle', x: 28.5714, width: 42.8572, y: 33.3333, height: 33.3334, isOpen: false },
      { id: 'senior', x: 71.4286, width: 28.5714, y: 0, height: 33.3333, isOpen: true },
    ]);
    assert.equal(layout.isByRung, false);
    assert.deepEqual(layout.missing, []);
  });

  it('steps up where one rung meets the next', () => {
    assert.equal(
      layout.area,
      'M0,66.6667L28.5714,66.6667L28.5714,33.3333L71.4286,33.3333L71.4286,0L100,0' +
        'L100,33.3333L71.4286,33.3333L71.4286,66.6667L28.5714,66.6667L28.5714,91.6667L0,91.6667Z',
    );
  });

  it('has round ticks and the reader’s own point', () => {
    assert.deepEqual(layout.years, [
      { value: 0, x: 0 },
      { value: 1, x: 14.2857 },
      { value: 2, x: 28.5714 },
      { value: 3, x: 42.8571 },
      { value: 4, x: 57.1429 },
      { value: 5, x: 71.4286 },
      { value: 6, x: 85.7143 },
      { value: 7, x: 100 },
    ]);
    assert.deepEqual(
      layout.amounts,
      [30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 90_000].map((value, i) => ({
        value,
        y: Math.round((1 - i / 6) * 1e6) / 1e4,
      })),
    );
    assert.deepEqual(layout.own, { x: 50, y: 50 });
  });

  it('leaves a gap where years are not covered, and names what it cannot place', () => {
    const { blocks, missing, area, own } = layoutPayPath({
      rungs: [entry, { ...middle, min: undefined, max: undefined }, senior, lead],
      own: { pay: 1 },
    });
    assert.deepEqual(
      blocks.map(({ id }) => id),
      ['entry', 'senior'],
    );
    assert.deepEqual(missing, ['middle', 'lead']);
    assert.equal(area.match(/M/g)?.length, 2);
    assert.equal(own, undefined);
  });

  it('lasts until the next rung begins where no end is stated', () => {
    const { blocks } = layoutPayPath({ rungs: [{ ...entry, to: undefined }, senior] });
    // 0 to 5 of 7 years.
    assert.deepEqual([blocks[0]?.x, blocks[0]?.width, blocks[0]?.isOpen], [0, 71.4286, false]);
  });

  it('reaches to the reader, beyond the last rung or below the lowest pay', () => {
    const { blocks, own } = layoutPayPath({ rungs: [entry, middle], own: { years: 10, pay: 20_000 } });
    assert.deepEqual(own, { x: 100, y: 100 });
    assert.deepEqual(
      blocks.map(({ x, width }) => [x, width]),
      [
        [0, 20],
        [20, 30],
      ],
    );
  });

  it('fades out where pay goes on', () => {
    // 20,000 to 90,000: a tenth is 7,000. With that the axis reaches from 0 to 100,000.
    const { blocks } = layoutPayPath({
      rungs: [
        { ...entry, min: undefined, max: 20_000, openBelow: true },
        { ...senior, openEnded: true },
      ],
    });
    assert.deepEqual(
      blocks.map(({ y, height, fade, fadeBelow }) => ({ y, height, fade, fadeBelow })),
      [
        { y: 80, height: 0, fade: undefined, fadeBelow: { y: 80, height: 7 } },
        { y: 10, height: 20, fade: { y: 3, height: 7 }, fadeBelow: undefined },
      ],
    );
  });
});

describe('layoutPayPath by rung', () => {
  it('takes equal steps where fewer than two rungs state years and pay', () => {
    const { isByRung, blocks, years, missing, own } = layoutPayPath({
      rungs: [senior, { id: 'nothing' }, lead, { id: 'top', min: 120_000 }],
      own: { pay: 100_000, years: 9, rung: 'lead' },
    });
    assert.equal(isByRung, true);
    assert.deepEqual(
      blocks.map(({ id, x, width }) => [id, x, width]),
      [
        ['senior', 0, 25],
        ['lead', 50, 25],
        ['top', 75, 25],
      ],
    );
    assert.deepEqual([years, missing], [[], ['nothing']]);
    // 70,000 to 140,000
    assert.deepEqual(own, { x: 62.5, y: 57.1429 });
  });

  it('or where it is asked to', () => {
    const { isByRung, blocks, own } = layoutPayPath({
      rungs: [entry, middle],
      own: { pay: 1, years: 1 },
      isByRung: true,
    });
    assert.equal(isByRung, true);
    assert.deepEqual(
      blocks.map(({ x, width }) => [x, width]),
      [
        [0, 50],
        [50, 50],
      ],
    );
    assert.equal(own, undefined, 'no rung, no place');
  });
});

describe('layoutPayPath of anything', () => {
  it('without pay draws nothing', () => {
    const nothing = { isByRung: true, blocks: [], area: '', years: [], amounts: [] };
    assert.deepEqual(layoutPayPath({ rungs: [] }), { ...nothing, missing: [] });
    assert.deepEqual(layoutPayPath({ rungs: [{ id: 'a', from: 1 }], own: { pay: 5, rung: 'a' } }), {
      ...nothing,
      missing: ['a'],
    });
  });

  it('one amount has an axis with room', () => {
    const { blocks, amounts } = layoutPayPath({ rungs: [{ id: 'a', min: 50_000, max: 50_000 }] });
    assert.ok(amounts.length >= 2);
    assert.ok(blocks[0]!.y > 0 && blocks[0]!.y < 100 && blocks[0]!.height === 0);
  });

  it('stays inside its box, in finite numbers', () => {
    const number = fc.oneof(fc.nat(200_000), fc.double({ min: 0, noNaN: true }), fc.constant(undefined));
    const rungs = fc.array(
      fc.record({
        from: number,
        to: number,
        min: number,
        max: number,
        openEnded: fc.boolean(),
        openBelow: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    const own = fc.option(fc.record({ years: number, pay: fc.double({ min: 0, noNaN: true }) }), { nil: undefined });
    const isInside = (...values: number[]) => {
      for (const value of values) assert.ok(value >= -0.001 && value <= 100.001, `${value} is outside`);
    };
    fc.assert(
      fc.property(rungs, own, fc.constantFrom(true, false, undefined), (list, mine, isByRung) => {
        const layout = layoutPayPath({
          rungs: list.map((rung, i) => ({ id: `${i}`, ...rung })),
          own: mine && { ...mine, rung: '0' },
          ...(isByRung !== undefined && { isByRung }),
        });
        for (const { x, width, y, height, fade, fadeBelow } of layout.blocks) {
          isInside(x, width, x + width, y, height, y + height);
          for (const end of [fade, fadeBelow]) if (end) isInside(end.y, end.height, end.y + end.height);
        }
        for (const { x } of layout.years) isInside(x);
        for (const { y } of layout.amounts) isInside(y);
        if (layout.own) isInside(layout.own.x, layout.own.y);
        assert.doesNotMatch(layout.area, /[^\d.,MLZ]/);
        assert.equal(layout.blocks.length + layout.missing.length, list.length);
      }),
      { numRuns: 1000 },
    );
  });
});
