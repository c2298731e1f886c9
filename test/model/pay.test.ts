import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PayPeriod, SalaryBand } from '../../src/model/career.js';
import { parseCareer } from '../../src/model/parse.js';
import {
  assumptionsFor,
  commonPeriod,
  convertPay,
  currencyOf,
  figuresOf,
  groupByCurrency,
  standardWorkTime,
} from '../../src/model/pay.js';

const band = (more: Partial<SalaryBand>): SalaryBand => ({ id: 'b', title: 'B', period: 'year', summary: [], ...more });

describe('convertPay', () => {
  const partTime = { hoursPerWeek: 20, daysPerWeek: 4, weeksPerYear: 50 };
  const table = [
    [20, 'hour', 'year', standardWorkTime, 41_600],
    [20, 'hour', 'week', standardWorkTime, 800],
    [20, 'hour', 'day', standardWorkTime, 160],
    [200, 'day', 'year', standardWorkTime, 52_000],
    [1000, 'week', 'year', standardWorkTime, 52_000],
    [3000, 'month', 'week', standardWorkTime, (3000 * 12) / 52],
    [60_000, 'year', 'month', standardWorkTime, 5000],
    [62_400, 'year', 'hour', standardWorkTime, 30],
    [20, 'hour', 'year', partTime, 20_000],
    [20, 'hour', 'day', partTime, 100],
    [1000, 'week', 'year', partTime, 50_000],
    [0, 'hour', 'year', standardWorkTime, 0],
    [0.1, 'hour', 'hour', standardWorkTime, 0.1],
  ] as const;
  for (const [amount, from, to, workTime, expected] of table) {
    it(`${amount} per ${from} is ${expected} per ${to}`, () =>
      assert.equal(convertPay(amount, from, to, workTime), expected));
  }

  it('throws on an unknown period', () => {
    assert.throws(() => convertPay(1, 'fortnight' as PayPeriod, 'year', standardWorkTime), {
      name: 'RangeError',
      message: 'unknown pay period: fortnight',
    });
    assert.throws(() => convertPay(1, 'year', 'toString' as PayPeriod), /unknown pay period: toString$/);
  });

  it('throws on a work time that gives no pay', () => {
    const idle = { ...standardWorkTime, hoursPerWeek: 0 };
    assert.throws(() => convertPay(1, 'year', 'hour', idle), /no work time to convert pay per hour: 0$/);
    assert.equal(convertPay(12, 'year', 'month', idle), 1);
  });
});

describe('figuresOf', () => {
  it('converts what is stated and leaves out the rest', () => {
    const hourly = band({ period: 'hour', min: 20, max: 30, median: null, percentiles: { p25: 22, p90: null } });
    assert.deepEqual(figuresOf(hourly, 'year', standardWorkTime), {
      min: 41_600,
      max: 62_400,
      p25: 45_760,
      openEnded: false,
      openBelow: false,
    });
  });

  it('never makes a median of a range', () => {
    assert.equal('median' in figuresOf(band({ min: 1, max: 3 }), 'year'), false);
  });

  it('knows an open end when it sees one', () => {
    const ends = (more: Partial<SalaryBand>) => {
      const { openEnded, openBelow } = figuresOf(band(more), 'year');
      return [openEnded, openBelow];
    };
    assert.deepEqual(ends({ min: 1, max: 2 }), [false, false]);
    assert.deepEqual(ends({ min: 1, max: 2, openEnded: true }), [true, false]);
    assert.deepEqual(ends({ min: 1, max: null }), [true, false]);
    assert.deepEqual(ends({ max: 2 }), [false, true]);
    assert.deepEqual(ends({ max: 2, openEnded: true }), [true, true]);
    assert.deepEqual(ends({ median: 2 }), [false, false]);
  });
});

describe('currencies', () => {
  const career = parseCareer({
    title: 'T',
    currency: 'USD',
    salaryBands: [
      { title: 'a' },
      { title: 'b', currency: 'EUR' },
      { title: 'c', currency: 'USD' },
      { title: 'd', currency: 'EUR' },
    ],
  }).career!;

  it("are the band's own, else the document's", () => {
    assert.deepEqual(
      career.salaryBands.map((each) => currencyOf(career, each)),
      ['USD', 'EUR', 'USD', 'EUR'],
    );
  });

  it('group bands in order of first appearance', () => {
    assert.deepEqual(
      groupByCurrency(career).map(({ currency, bands }) => [currency, bands.map((each) => each.id).join()]),
      [
        ['USD', 'a,c'],
        ['EUR', 'b,d'],
      ],
    );
  });

  it('may be unknown', () => {
    const bare = parseCareer({ title: 'T', salaryBands: [{ title: 'a' }] }).career!;
    assert.deepEqual(groupByCurrency(bare), [{ bands: bare.salaryBands }]);
  });
});

describe('commonPeriod', () => {
  const table: [PayPeriod[], PayPeriod][] = [
    [[], 'year'],
    [['hour'], 'hour'],
    [['year', 'hour', 'hour'], 'hour'],
    [['month', 'year', 'year', 'month'], 'month'],
  ];
  for (const [periods, expected] of table) {
    it(`of ${periods.join(', ') || 'nothing'} is ${expected}`, () =>
      assert.equal(commonPeriod(periods.map((period) => band({ period }))), expected));
  }
});

describe('assumptionsFor', () => {
  const table: [PayPeriod, PayPeriod, string[]][] = [
    ['year', 'year', []],
    ['year', 'month', []],
    ['year', 'week', ['weeksPerYear']],
    ['month', 'week', ['weeksPerYear']],
    ['week', 'day', ['daysPerWeek']],
    ['week', 'hour', ['hoursPerWeek']],
    ['day', 'hour', ['hoursPerWeek', 'daysPerWeek']],
    ['day', 'year', ['daysPerWeek', 'weeksPerYear']],
    ['hour', 'month', ['hoursPerWeek', 'weeksPerYear']],
    ['hour', 'hour', []],
  ];
  for (const [from, to, expected] of table) {
    it(`${from} to ${to}: ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(assumptionsFor([band({ period: from, min: 1 })], to), expected);
      assert.deepEqual(assumptionsFor([band({ period: to, min: 1 })], from), expected);
    });
  }

  it('names exactly the numbers that change the result', () => {
    const names = ['hoursPerWeek', 'daysPerWeek', 'weeksPerYear'] as const;
    for (const [from, to] of table) {
      const changing = names.filter((name) => {
        const other = { ...standardWorkTime, [name]: standardWorkTime[name] / 2 };
        return convertPay(100, from, to, other) !== convertPay(100, from, to, standardWorkTime);
      });
      assert.deepEqual(assumptionsFor([band({ period: from, max: 1 })], to), changing);
    }
  });

  it('ignores bands without figures and joins the others', () => {
    assert.deepEqual(assumptionsFor([band({ period: 'hour', min: null })], 'year'), []);
    assert.deepEqual(
      assumptionsFor([band({ period: 'week', median: 1 }), band({ period: 'day', percentiles: { p10: 1 } })], 'year'),
      ['daysPerWeek', 'weeksPerYear'],
    );
  });
});
