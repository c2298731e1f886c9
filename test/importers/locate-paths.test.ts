import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatePaths } from '../../src/importers/locate-paths.js';

const json = `{
  "title": "a \\"quoted\\" {text",
  "levels": [
    { "id": "x", "moves": [[], {
      "to": "y" }] },
    "second"
  ],
  "odd key": { "min": 1,
    "a.b": 2 }
}`;

describe('locatePaths', () => {
  const places = {
    $: 1,
    title: 2,
    levels: 3,
    'levels[0]': 4,
    'levels[0].moves': 4,
    'levels[0].moves[1]': 4,
    'levels[0].moves[1].to': 5,
    'levels[1]': 6,
    '["odd key"]': 8,
    '["odd key"].min': 8,
    '["odd key"]["a.b"]': 9,
  };

  for (const [path, line] of Object.entries(places)) {
    test(`${path} stands in line ${line}`, () => assert.equal(locatePaths(json, [path]).get(path), line));
  }

  test('what is missing stands where it should be', () => {
    const paths = ['levels[0].title', 'levels[7]', 'nothing[3].min', 'levels[0].moves[1].kind'];
    assert.deepEqual([...locatePaths(json, paths).values()], [4, 3, 1, 4]);
  });

  test('takes the last of two equal keys, as JSON does', () => {
    assert.equal(locatePaths('{ "a": 1,\n "a": 2 }', ['a']).get('a'), 2);
  });

  test('reads five megabytes in no time', () => {
    const long = `[${'{"a":"\\\\\\""},'.repeat(350_000)}\n7]`;
    assert.equal(locatePaths(long, ['[350000]']).get('[350000]'), 2);
  });
});
