import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { selectGroup, selectGroups } from './select-groups.js';

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('selectPayGroups', () => {
  test('has a row for every band, in the order of the document', () => {
    const group = selectGroup([
      { id: 'b', title: 'Second', min: 50000, max: 70000, experience: { min: 2, max: 5 } },
      { id: 'a', title: 'First', min: 35000, max: 50000 },
    ]);
    assert.deepEqual([group.currency, group.digits], ['USD', 0]);
    assert.deepEqual(
      group.rows.map(({ id, title, level, experience, said }) => [id, title, level, experience, said]),
      [
        ['b', 'Second', undefined, '2–5 years', '$50,000 to $70,000 a year'],
        ['a', 'First', undefined, '', '$35,000 to $50,000 a year'],
      ],
    );
  });

  test('says open ends as open, a median as a median and nothing as nothing', () => {
    const { rows } = selectGroup([
      { title: 'a', min: 80000, max: 110000, openEnded: true },
      { title: 'b', min: 80000 },
      { title: 'c', max: 110000 },
      { title: 'd', median: 90000 },
      { title: 'e' },
    ]);
    assert.deepEqual(
      rows.map(({ said }) => said),
      [
        '$80,000 to $110,000 or more a year',
        '$80,000 or more a year',
        'up to $110,000 a year',
        'median $90,000 a year',
        'Pay not stated',
      ],
    );
  });

  test('says it in German', () => {
    const { rows } = selectGroup(
      [{ title: 'a', min: 2850, max: 4350, currency: 'EUR', openEnded: true, period: 'month' }],
      {
        lang: 'de',
        period: 'month',
      },
    );
    assert.equal(plain(rows[0]?.said), '2.850 € bis 4.350 € oder mehr im Monat');
  });

  test('converts to the period shown, with cents where there are any', () => {
    const bands = [{ title: 'a', min: 52000, max: 60000 }];
    const said = (period: 'month' | 'week' | 'day' | 'hour') => selectGroup(bands, { period }).rows[0]?.said;
    assert.equal(said('month'), '$4,333 to $5,000 a month');
    assert.equal(said('week'), '$1,000 to $1,154 a week');
    assert.equal(said('day'), '$200.00 to $230.77 a day');
    assert.equal(said('hour'), '$25.00 to $28.85 an hour');
    const workTime = { hoursPerWeek: 20, daysPerWeek: 4, weeksPerYear: 50 };
    assert.equal(selectGroup(bands, { period: 'hour', workTime }).rows[0]?.said, '$52 to $60 an hour');
  });

  test('gives every currency a group of its own', () => {
    const groups = selectGroups([
      { title: 'a', min: 1 },
      { title: 'b', min: 1, currency: 'EUR' },
      { title: 'c', min: 1, currency: 'USD' },
    ]);
    assert.deepEqual(
      groups.map(({ currency, rows }) => [currency, rows.map(({ title }) => title).join()]),
      [
        ['USD', 'a,c'],
        ['EUR', 'b'],
      ],
    );
  });
});
