import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { limits } from '../../src/model/limits.js';
import { parseCareer } from '../../src/model/parse.js';
import { readSoundCareer } from '../../src/model/read-sound.js';
import * as fixtures from '../fixtures/index.js';
import { anyInput, mutated } from './any-input.js';

/** The career of a document about which there is nothing to say. */
function parseSilently(input: unknown) {
  const { career, issues } = parseCareer(input);
  return issues.length > 0 ? undefined : career;
}

describe('reading a document in which nothing is wrong', () => {
  for (const [name, document] of Object.entries(fixtures)) {
    test(`reads the fixture ${name}, or leaves it alone, as parseCareer would`, () => {
      assert.deepEqual(readSoundCareer(document), parseSilently(document));
      assert.deepEqual(readSoundCareer(JSON.stringify(document)), parseSilently(document));
    });
  }

  test('some fixtures are sound, and some are not', () => {
    const read = Object.values(fixtures).map((document) => readSoundCareer(document) !== undefined);
    assert.deepEqual(new Set(read), new Set([true, false]));
  });

  test('reads nearly right documents as parseCareer does', () => {
    const check = fc.property(mutated, (document) =>
      assert.deepEqual(readSoundCareer(document), parseSilently(document)),
    );
    fc.assert(check, { numRuns: 3000 });
  });

  test('reads of anything only what parseCareer reads without a word', () => {
    const check = fc.property(anyInput, (input) => {
      const career = readSoundCareer(input);
      if (career) assert.deepEqual(career, parseSilently(input));
    });
    fc.assert(check, { numRuns: 3000 });
  });

  test('copies: neither the input nor what it is read into changes the other', () => {
    const document = { title: 'Nurse', levels: [{ id: 'a', title: 'A', roles: ['One'] }] };
    const before = structuredClone(document);
    const career = readSoundCareer(document);
    assert.deepEqual(document, before);
    document.levels[0]!.roles.push('Two');
    assert.deepEqual(career?.levels[0]?.roles, ['One']);
  });

  test('reads nothing that a script of the page gave to every object', () => {
    Object.defineProperty(Object.prototype, 'summary', { value: 'Not said', writable: true, configurable: true });
    try {
      assert.deepEqual(readSoundCareer({ title: 'Nurse' })?.summary, []);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'summary');
    }
  });

  test('takes a document without a title only where that is allowed', () => {
    assert.equal(readSoundCareer({ id: 'x' }), undefined);
    assert.equal(readSoundCareer({ id: 'x' }, false)?.id, 'x');
  });

  test('leaves what is too large, deep or strange to parseCareer', () => {
    const self: Record<string, unknown> = { title: 'Loop' };
    self.levels = [self];
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const strange: unknown[] = [
      { title: 'x'.repeat(limits.text + 1) },
      { title: 'Many', skills: Array.from({ length: limits.list + 1 }, () => ({ name: 'a' })) },
      `{"title":"${' '.repeat(limits.json)}"}`,
      self,
      revoked.proxy,
      { title: 'Proto', codes: JSON.parse('{"__proto__": "x"}') },
      JSON.parse('{"title":"Proto","toString":"x"}'),
      {
        get title() {
          throw new Error('no');
        },
      },
      [],
      null,
      undefined,
      '[',
    ];
    for (const input of strange) assert.equal(readSoundCareer(input), undefined);
  });

  test('counts what a document holds, each one anew', () => {
    const roles = Array.from({ length: limits.list }, () => 'a');
    const levels = Array.from({ length: limits.values / limits.list + 1 }, (_, i) => ({
      id: `${i}`,
      title: 'A',
      roles,
    }));
    assert.equal(readSoundCareer({ title: 'Many', levels }), undefined);
    for (let i = 0; i < 3; i++) assert.ok(readSoundCareer({ title: 'Half', levels: levels.slice(25) }));
  });
});
