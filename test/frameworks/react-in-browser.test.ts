import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, launchFlags } from '../../.build/browser.mjs';
import type { Scenes } from './react-page.js';

let browser: Browser;
let page: Page;
const faults: string[] = [];

before(async () => {
  const entry = fileURLToPath(new URL('react-page.ts', import.meta.url));
  // React's development build, which warns.
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchFlags });
  page = await browser.newPage();
  page.on('console', (message) => {
    if (/^(warn|error)/.test(message.type()) && !message.text().startsWith('Lit is in dev mode'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
});

after(() => browser.close());

test('a ref is the element, ready to be called, with its properties set', async () => {
  assert.deepEqual(await play('refs'), { seen: ['function 4'], rungs: 2, after: null });
});

test('what the reader changed stays until the prop changes; a prop taken away leaves none', async () => {
  assert.deepEqual(await play('changes'), {
    first: ['care'],
    kept: ['care', 'own'],
    changed: ['other'],
    taken: [],
  });
});

test('the latest listener hears, and none after it has left', async () => {
  assert.deepEqual(await play('listeners'), ['first senior', 'second junior']);
});

test('what a server wrote is taken over', async () => {
  assert.deepEqual(await play('hydration'), { faults: [], isSame: true, rungs: 2 });
});

test('React and Lit have nothing to warn of', () => assert.deepEqual(faults, []));

function play(name: keyof Scenes): Promise<unknown> {
  return page.evaluate((name) => (globalThis as unknown as { scenes: Scenes }).scenes[name](), name);
}
