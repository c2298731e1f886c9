// The consumers that need no install of their own: pages without a bundler, and React from the project's packages.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { build } from 'esbuild';
import { drive } from './drive.js';
import { copyConsumer } from './install.js';
import { linkPackages, listDependencies, packRungs, root, unpackRungs } from './package.js';
import { serveFolder } from './serve.js';

const folder = mkdtempSync(join(tmpdir(), 'rungs-light-'));
const peers = ['react', 'react-dom', '@types/react', '@types/react-dom'];
/** What the packages of the import map import themselves. */
const inner = ['@lit/reactive-element', 'd3-path', 'internmap', 'lit-element', 'lit-html'];

copyConsumer('html', ['page', 'react'], folder);
unpackRungs(packRungs(folder), folder);
linkPackages([...listDependencies(), ...inner, ...peers], folder);
symlinkSync(join(folder, 'node_modules/rungs'), join(folder, 'rungs'));
writeHashes(['cdn.html', 'tags.html', 'iife.html']);

after(() => rmSync(folder, { recursive: true }));

describe('light consumers', () => {
  test('their types hold, those of the library too', () => {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { stdio: 'inherit' });
  });

  test('are built', async () => {
    const entryPoints = ['page', 'documents', 'main'].map((name) => ({ in: join(folder, `src/${name}`), out: name }));
    const resolveExtensions = ['.ts', '.tsx', '.js'];
    await build({ entryPoints, resolveExtensions, bundle: true, format: 'esm', jsx: 'automatic', outdir: folder });
  });

  for (const page of ['cdn.html', 'tags.html', 'iife.html', 'import-map.html', 'react.html'])
    drive({ name: 'html', page }, () => serveFolder(folder));
});

/** Fills in the hashes people copy from integrity.json. */
function writeHashes(pages: string[]): void {
  const hashes = JSON.parse(readFileSync(join(folder, 'node_modules/rungs/dist/cdn/integrity.json'), 'utf8'));
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(
      join(folder, page),
      html.replace(/\{\{(.+?)\}\}/g, (_, name) => hashes[name]),
    );
  }
}
