import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseMeasures, choosePeers, choosePeersFor, roundsOf } from './choose.js';
import { type Goal, goals } from './goals.js';
import { judge } from './judge.js';
import { measures } from './measures/all.js';
import { readOptions } from './options.js';
import { keyOf } from './peers.js';
import { compare, median, quantile, shuffle, spread } from './statistics.js';
import { sumByFunction } from './sum-by-function.js';
import { writeGoals, writeLosses } from './write-goals.js';
import { putBetween } from './write-readme.js';
import { formatCount, formatRatio, writeTable } from './write-table.js';

describe('statistics', () => {
  test('take the middle, between two where there is none', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(quantile([0, 10], 0.25), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  test('tell how far the middle half reaches', () => {
    assert.equal(spread([1, 2, 3, 4, 5]), 2 / 3);
    assert.equal(spread([7]), 0);
    assert.equal(spread([0, 0]), 0);
  });

  test('compare medians, and rounds with one another', () => {
    assert.deepEqual(compare([2, 4, 100], [4, 8, 8]), { value: 0.5, low: 0.5, high: 6.5 });
    assert.equal(compare([1], undefined), undefined);
    assert.equal(compare([], [1]), undefined);
  });

  test('shuffle loses nothing', () => {
    assert.deepEqual(shuffle([1, 2, 3, 4]).sort(), [1, 2, 3, 4]);
  });
});

describe('a profile', () => {
  test('counts a function that calls itself once', () => {
    const frame = (functionName: string) => ({
      functionName,
      scriptId: '1',
      url: 'http://x/a.js',
      lineNumber: 0,
      columnNumber: 0,
    });
    const nodes = [
      { id: 1, callFrame: frame('outer'), children: [2] },
      { id: 2, callFrame: frame('inner'), children: [3] },
      { id: 3, callFrame: frame('inner') },
    ];
    const profile = { nodes, startTime: 0, endTime: 0, samples: [3, 2, 1], timeDeltas: [1000, 2000, 4000] };
    const { self, total } = sumByFunction(profile);
    assert.deepEqual(Object.fromEntries(self), { 'inner a.js:1': 3, 'outer a.js:1': 4 });
    assert.deepEqual(Object.fromEntries(total), { 'inner a.js:1': 3, 'outer a.js:1': 7 });
  });
});

describe('goals', () => {
  const goal: Goal = { task: 'salary', what: 'speed', metric: 'many100.busy', most: 0.5, than: 'd3' };
  const samples = { 'salary/rungs': { 'many100.busy': [5, 6, 4] }, 'salary/d3': { 'many100.busy': [10, 10, 9] } };

  test('are reached at their very edge', () => {
    assert.equal(judge({ samples }, [goal])[0]?.isReached, true);
    assert.equal(judge({ samples }, [{ ...goal, most: 0.49 }])[0]?.isReached, false);
    assert.equal(judge({ samples }, [{ ...goal, isBelow: true }])[0]?.isReached, false);
  });

  test('of an amount need no other', () => {
    const amount: Goal = { task: 'salary', what: 'time', metric: 'many100.busy', most: 4, unit: 'ms' };
    const [verdict] = judge({ samples }, [amount]);
    assert.equal(verdict?.ours, 5);
    assert.equal(verdict?.isReached, false);
  });

  test('that were not measured are not told of', () => {
    assert.deepEqual(judge({ samples: {} }, [goal]), []);
    assert.deepEqual(judge({ samples: { 'salary/rungs': { 'many100.busy': [1] } } }, [goal]), []);
  });

  test('that are missed are said to be', () => {
    const text = writeGoals(judge({ samples }, [{ ...goal, most: 0.4 }]));
    assert.match(text, /^1 of 1 is missed\./);
    assert.match(
      text,
      /\| salary: speed \| ≤ 0\.4 × D3, by hand \| 0\.50 × \(0\.47–0\.55\) \| 20 % \| \*\*missed\*\* \|/,
    );
  });
});

describe('the report', () => {
  test('is a Markdown table', () => {
    assert.equal(writeTable(['', 'ms'], [['ours', '1']]), '|  | ms |\n| --- | --: |\n| ours | 1 |');
  });

  test('writes numbers as long as they mean something', () => {
    assert.deepEqual([12345.6, 12.34, 1.234, 3, Number.NaN].map(formatCount), ['12,346', '12.3', '1.23', '3', '–']);
    assert.equal(formatRatio({ value: 1, low: 1, high: 1 }), '1.00 ×');
  });

  test('owns up to what others do better, beyond the spread', () => {
    const samples = {
      'salary/rungs': { 'many100.busy': [5, 5], 'update.busy': [5, 1], 'resize.busy': [1, 1], 'growth.nodes': [2, 2] },
      'salary/d3': { 'many100.busy': [2, 2], 'update.busy': [2, 2], 'resize.busy': [2, 2], 'growth.nodes': [1, 1] },
    };
    assert.match(writeLosses({ samples }), /:\n\n- D3, by hand: 100 on a page 2\.5 ×$/);
    assert.equal(
      writeLosses({ samples: { 'salary/rungs': { 'many100.busy': [1] }, 'salary/d3': { 'many100.busy': [1] } } }),
      '',
    );
  });

  test('goes between the two marks of the README, and only there', () => {
    const marks = ['<!-- bench: written by `npm run bench -- --write-readme` -->', '<!-- /bench -->'];
    const text = `before\n${marks[0]}\nold\n${marks[1]}\nafter`;
    assert.equal(putBetween(text, 'new'), `before\n${marks[0]}\nnew\n${marks[1]}\nafter`);
    assert.throws(() => putBetween('no marks', 'new'), /expected a line <!-- bench/);
  });
});

describe('options', () => {
  test('choose tasks, peers, measures and rounds', () => {
    const options = readOptions(['--only', 'salary', '--peers', 'rungs,d3', '--metrics', 'update', '--reps', '2']);
    assert.deepEqual(
      choosePeers(options).map(({ id }) => id),
      ['rungs', 'd3'],
    );
    const chosen = chooseMeasures(options);
    assert.deepEqual(
      chosen.map(({ name }) => name),
      ['update'],
    );
    assert.equal(roundsOf(chosen[0]!, options), 2);
  });

  test('a quick run has every peer and measure that a goal names', () => {
    const quick = readOptions(['--quick']);
    const taken = chooseMeasures(quick).flatMap((measure) =>
      choosePeersFor(measure, choosePeers(quick), quick).map((peer) => `${keyOf(peer)} ${measure.name}`),
    );
    for (const { task, ours = 'rungs', than, metric } of goals.filter(({ task }) => task !== 'importers')) {
      for (const id of [ours, than ?? ours]) {
        const wanted = `${task}/${id} ${metric.split('.')[0]}`;
        assert.ok(taken.includes(wanted), wanted);
      }
    }
    assert.ok(choosePeers(quick).length < choosePeers(readOptions([])).length);
    assert.ok(chooseMeasures(quick).length < measures.length);
  });

  test('refuse what makes no sense', () => {
    assert.throws(() => readOptions(['--reps', 'many']), /--reps many: expected 1 or more/);
    assert.throws(() => readOptions(['--fast']), /--fast/);
  });
});
