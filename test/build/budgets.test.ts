import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

type Sizes = Record<string, number>;
interface Verdict {
  faults: { name: string; fault: string }[];
  roomy: { name: string; size: number; budget: number }[];
}
interface Script {
  code: string;
  map: string;
}

const judging: string = '../../.build/judge-budgets.mjs';
const weighing: string = '../../.build/weigh-sources.mjs';
const { judgeBudgets } = (await import(judging)) as { judgeBudgets(sizes: Sizes, budgets: Sizes): Verdict };
const { weighSources } = (await import(weighing)) as {
  weighSources(scripts: Script[]): { name: string; bytes: number }[];
};

describe('a budget', () => {
  test('grants a file its very size', () =>
    assert.deepEqual(judgeBudgets({ 'a.js': 100 }, { 'a.js': 100 }), { faults: [], roomy: [] }));

  test('is broken by one byte more', () =>
    assert.deepEqual(judgeBudgets({ 'a.js': 101, 'b.js': 100 }, { 'a.js': 100, 'b.js': 100 }).faults, [
      { name: 'a.js', fault: 'weighs 101 bytes, 1 more than its budget of 100' },
    ]));

  test('is wanted for every file, and for no other', () =>
    assert.deepEqual(judgeBudgets({ 'new.js': 7 }, { 'old.js': 9 }).faults, [
      { name: 'new.js', fault: 'weighs 7 bytes and has no budget' },
      { name: 'old.js', fault: 'has a budget of 9 bytes and is not there' },
    ]));

  test('should follow a file that is lighter by more than a twentieth', () =>
    assert.deepEqual(judgeBudgets({ 'a.js': 949, 'b.js': 950 }, { 'a.js': 1000, 'b.js': 1000 }).roomy, [
      { name: 'a.js', size: 949, budget: 1000 },
    ]));
});

describe('the weight of a script', () => {
  const sources = [
    '../../src/ui/frame.ts',
    '../../node_modules/lit-html/src/lit-html.ts',
    '../../node_modules/@x/y/z.js',
  ];
  const script = (code: string, mappings: string): Script => ({
    code,
    map: JSON.stringify({ version: 3, names: [], sources, mappings }),
  });

  // A mapping here is a column and a source, each by its distance from the one before: A is none, C is one, K is five.
  test('is told by module, the largest first, by the names they are known by', () =>
    assert.deepEqual(weighSources([script('frameLitelement\ny', 'AAAA,KCAA;ACAA')]), [
      { name: 'lit-html: lit-html.ts', bytes: 10 },
      { name: 'src/ui/frame.ts', bytes: 5 },
      { name: '@x/y: z.js', bytes: 1 },
    ]));

  test('counts what no module wrote, and letters of more than a byte', () =>
    assert.deepEqual(weighSources([script('/*€*/fr€mes', 'KAAA')]), [
      { name: 'src/ui/frame.ts', bytes: 8 },
      { name: 'of no module', bytes: 7 },
    ]));

  test('of several scripts is one sum', () =>
    assert.deepEqual(weighSources([script('one', 'AAAA'), script('three', 'AAAA')]), [
      { name: 'src/ui/frame.ts', bytes: 8 },
    ]));
});
