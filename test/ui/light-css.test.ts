import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CSSResult } from 'lit';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(?:styles|tokens)\.ts$/.test(path) && !/^(?:cli|ssr)\//.test(path));

type Styles = Record<string, CSSResult | CSSResult[]>;

/** What a module exports, made with one `css` or another. */
async function load(path: string, css: string): Promise<Styles> {
  const { outputFiles } = await build({
    entryPoints: [root + path],
    bundle: true,
    format: 'esm',
    write: false,
    alias: { lit: css },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`);
}

const textsOf = (styles: Styles) =>
  Object.entries(styles).flatMap(([name, value]) => [value].flat().map(({ cssText }) => [name, cssText]));
const locate = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the stand-in for `css` in the CDN files', () => {
  test('there are styles', () => assert.ok(sheets.length > 20));

  for (const path of sheets)
    test(`makes of ${path} what Lit does`, async () => {
      const expected = textsOf(await load(path, locate('node_modules/@lit/reactive-element/css-tag.js')));
      assert.ok(expected.length > 0);
      assert.deepEqual(textsOf(await load(path, locate('.build/light-css.mjs'))), expected);
    });
});
