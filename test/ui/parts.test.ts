import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';
import { OnDemand } from '../../src/ui/on-demand.js';
import { Parts } from '../../src/ui/parts.js';

const sheet = {} as CSSResultOrNative;

/** A widget's parts, and one that cannot be had the first `failures` times. */
function start(failures = 0) {
  const seen = { asked: 0, drawn: 0, styled: 0 };
  const host = { requestUpdate: () => void seen.drawn++ } as unknown as ReactiveControllerHost;
  const parts = new Parts(host, () => void seen.styled++);
  const part = new OnDemand(async () => {
    seen.asked++;
    if (seen.asked <= failures) throw new Error('no network');
    return { styles: sheet, view: 'drawn' };
  });
  return { seen, parts, part };
}

describe('parts that are loaded on demand', () => {
  test('come once, draw the widget anew, and bring their styles', async () => {
    const { seen, parts, part } = start();
    assert.equal(parts.arrival, undefined);
    assert.equal(parts.use(part), undefined);
    assert.equal(parts.use(part), undefined);
    await parts.arrival;
    assert.deepEqual([seen.asked, seen.drawn, seen.styled], [1, 1, 0]);
    assert.equal(parts.use(part)?.view, 'drawn');
    parts.use(part);
    assert.deepEqual([parts.styles, seen.styled], [[sheet], 1]);
    assert.equal(parts.arrival, undefined);
  });

  test('that cannot be had are told, and not asked for at every drawing', async () => {
    const { seen, parts, part } = start(1);
    parts.use(part);
    await parts.arrival;
    assert.equal(parts.isLacking, true);
    assert.equal(parts.use(part), undefined);
    assert.deepEqual([seen.asked, seen.drawn], [1, 1]);
  });

  test('are asked for again when the reader does', async () => {
    const { parts, part } = start(1);
    parts.use(part);
    await parts.arrival;
    parts.fetch(part);
    assert.equal(parts.isLacking, false);
    await parts.arrival;
    assert.equal(parts.use(part)?.view, 'drawn');
  });

  test('are there at once where they were provided', () => {
    const { seen, parts, part } = start();
    part.provide({ styles: sheet, view: 'drawn' });
    assert.equal(parts.use(part)?.view, 'drawn');
    assert.deepEqual([seen.asked, seen.drawn], [0, 0]);
  });

  test('serve all widgets of a page, each loaded once', async () => {
    const { seen, part } = start();
    assert.deepEqual(await Promise.all([part.load(), part.load()]).then((all) => new Set(all).size), 1);
    assert.equal(seen.asked, 1);
  });
});
