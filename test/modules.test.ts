import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

const dist = new URL('../dist/', import.meta.url);
const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js') && !/^(cdn|embed|builder)\//.test(path));

test('the build wrote modules', () => assert.ok(modules.includes('index.js')));

test('every module loads in bare Node', async () => {
  const faults: string[] = [];
  for (const path of modules) await load(path).catch((error) => faults.push(`dist/${path}: ${error}`));
  assert.deepEqual(faults, [], 'Touch no DOM while a module loads: move it into a function or a lifecycle method.');
});

test('the index registers nothing', () => {
  const script = `
    await import('lit');
    customElements.define = (tag) => console.log(tag);
    await import(${JSON.stringify(new URL('index.js', dist).href)});
    console.log('loaded');`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  assert.equal(stdout, 'loaded\n');
});

/** Loads a module alone, in a fresh global scope. */
function load(path: string): Promise<void> {
  const worker = new Worker(new URL(path, dist), { execArgv: [] });
  return new Promise((resolve, reject) => worker.once('error', reject).once('exit', () => resolve()));
}
