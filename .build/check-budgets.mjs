// Fails the build where a file of dist/cdn/ weighs more than .build/budgets.json grants it, in bytes after brotli; what is
// loaded on demand counts in sum. Says what the weight is made of, and where a budget can be lowered.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { judgeBudgets } from './judge-budgets.mjs';
import { weighSources } from './weigh-sources.mjs';

const folder = new URL('../dist/cdn/', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
const scripts = {};
for (const path of paths.filter((path) => path.endsWith('.js'))) (scripts[path.replace(/\/.*/, '/')] ??= []).push(path);
const sizes = Object.fromEntries(Object.entries(scripts).map(([name, paths]) => [name, sum(paths.map(weigh))]));
const { faults, roomy } = judgeBudgets(sizes, budgets);

for (const { name, size, budget } of roomy)
  console.log(`dist/cdn/${name} weighs ${size} bytes: its budget of ${budget} in .build/budgets.json can be lowered.`);
for (const { name, fault } of faults) {
  console.error(`\ndist/cdn/${name} ${fault} (.build/budgets.json, brotli).`);
  const largest = weighSources((scripts[name] ?? []).map(readTraced)).slice(0, 10);
  for (const { name, bytes } of largest) console.error(`${String(bytes).padStart(8)} bytes minified  ${name}`);
}
if (faults.length > 0) process.exitCode = 1;

function weigh(path) {
  return brotliCompressSync(readFileSync(new URL(path, folder))).length;
}

function readTraced(path) {
  const read = (path) => readFileSync(new URL(path, folder), 'utf8');
  return { code: read(path), map: read(`${path}.map`) };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
