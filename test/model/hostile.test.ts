import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatIssue, parseCareer } from '../../src/model/parse.js';

const tell = (input: unknown) => parseCareer(input).issues.map(formatIssue);

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('get');
    },
    ownKeys() {
      throw new Error('keys');
    },
  },
);

describe('hostile input', () => {
  it('survives getters that throw', () => {
    const input = {
      get title() {
        throw new Error('no');
      },
      tagline: 'kept',
    };
    assert.equal(parseCareer(input).career?.tagline, 'kept');
    assert.deepEqual(tell(input), ['title: expected plain data, received something unreadable']);
  });

  it('survives proxies', () => {
    const message = 'expected plain data, received something unreadable';
    assert.deepEqual(tell(throwing), [`$: ${message}`]);
    assert.deepEqual(tell(revoked({})), [`$: ${message}`]);
    assert.deepEqual(tell({ title: 'T', levels: revoked([]) }), [`levels: ${message}`]);
    assert.deepEqual(tell({ title: 'T', levels: [throwing] }), [`levels[0]: ${message}`]);
  });

  it('survives lists that lie about their length', () => {
    for (const length of [1e9, -1, NaN, '3', 1n, Symbol('s'), { valueOf: () => 5 }]) {
      const roles = new Proxy(['a'], { get: (list, key) => (key === 'length' ? length : Reflect.get(list, key)) });
      const { career } = parseCareer({ title: 'T', role: roles });
      assert.ok(career!.role.length <= 1);
    }
    assert.deepEqual(parseCareer({ title: 'T', levels: new Array(1e9) }).career?.levels, []);
  });

  it('survives cycles and shared parts', () => {
    const cyclic: Record<string, unknown> = { title: 'T' };
    cyclic.again = { cyclic };
    assert.deepEqual(tell(cyclic).slice(0, 1), [
      'again.cyclic: expected plain data, received an object that contains itself',
    ]);
    const shared = { title: 'L' };
    assert.equal(parseCareer({ title: 'T', levels: [shared, shared] }).career?.levels.length, 2);
  });

  it('survives what is no data', () => {
    assert.deepEqual(tell({ title: 'T', levels: [1n, Symbol('s'), () => 1], tagline: 5n }), [
      'levels[0]: expected plain data, received a bigint',
      'levels[1]: expected plain data, received a symbol',
      'levels[2]: expected plain data, received a function',
      'tagline: expected plain data, received a bigint',
    ]);
    assert.deepEqual(tell({ title: 'T', updated: new Date() }), ['updated: expected a text, received an object']);
  });

  it('leaves null where no data stood in a list, as JSON does', () => {
    const career = parseCareer({ title: 'T', extra: [undefined, () => 1, 2], gone: undefined }).career;
    assert.deepEqual((career as unknown as { extra: unknown }).extra, [null, null, 2]);
    assert.equal('gone' in career!, false);
  });

  it('never touches a prototype', () => {
    const json = '{"title":"T","__proto__":{"a":1},"constructor":1,"levels":[{"title":"L","__proto__":{"b":1}}]}';
    const career = parseCareer(json).career!;
    assert.equal(Object.getPrototypeOf(career), Object.prototype);
    assert.equal(Object.getPrototypeOf(career.levels[0]), Object.prototype);
    assert.equal(Object.hasOwn(career, 'constructor'), false);
    assert.equal(({} as { a?: unknown }).a, undefined);
    assert.equal(({} as { b?: unknown }).b, undefined);
  });

  it('reads own keys only', () => {
    assert.equal(parseCareer(Object.create({ title: 'inherited' })).career?.title, '');
  });

  it('shortens what it quotes', () => {
    const [issue] = parseCareer({ title: 'T', version: 'v'.repeat(500), ['k'.repeat(500)]: 1 }).issues;
    assert.equal(issue?.received, `"${'v'.repeat(60)}…"`);
    assert.ok(tell({ title: 'T', ['k'.repeat(500)]: 1 })[0]!.length < 120);
  });
});
