import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remember } from '../../src/ui/remember.js';

describe('remember', () => {
  it('gives the very same answer while it is asked the same', () => {
    const pair = remember((a: number, b: object) => ({ a, b }));
    const object = {};
    const first = pair(1, object);
    assert.equal(pair(1, object), first);
    assert.deepEqual(first, { a: 1, b: object });
  });

  it('works out another where anything it is given is another', () => {
    const pair = remember((a: number, b: object) => ({ a, b }));
    const first = pair(1, {});
    assert.notEqual(pair(1, {}), first);
    assert.equal(pair(2, {}).a, 2);
  });

  it('remembers that there was no answer, and one of no questions', () => {
    let times = 0;
    const none = remember(() => {
      times++;
    });
    none();
    none();
    assert.equal(times, 1);
  });

  it('knows NaN again', () => {
    const make = remember((value: number) => [value]);
    assert.equal(make(Number.NaN), make(Number.NaN));
  });
});
