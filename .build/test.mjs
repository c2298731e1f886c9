// npm test: every section in order, then one line that counts. Words choose: `npm test -- lint node` runs two sections,
// `npm test -- test/model/parse.test.ts` one file. `--update-snapshots` writes test/snapshots/ anew.
// `npm run test:consumers` builds and drives apps of every framework, `-- vue svelte` those two; no other run does.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

const words = process.argv.slice(2);
const files = words.filter((word) => word.endsWith('.test.ts'));
const isConsumers = words.includes('consumers');
const only = words.filter((word) => (isConsumers ? /^(build|consumers)$/ : /^[a-z]+$/).test(word));
const isBrowserTest = (path) => path.endsWith('.browser.test.ts');

if (words.includes('--update-snapshots')) process.env.UPDATE_SNAPSHOTS = '1';
if (isConsumers) process.env.CONSUMERS = words.filter((word) => !only.includes(word)).join(' ');
if (files.length > 0) process.env.TEST_FILES = files.filter(isBrowserTest).join(' ');

const sections = {
  types: ['tsc --noEmit', 'tsc -p test/tsconfig.json'],
  lint: ['biome check --error-on-warnings'],
  build: ['npm run build'],
  node: [`node --import tsx --import ./test/random-seed.ts --test --test-reporter=spec ${listNodeTests().join(' ')}`],
  browser: ['node --import tsx node_modules/@web/test-runner/dist/bin.js --config test/web-test-runner.config.mjs'],
  consumers: ['node --import tsx --test --test-reporter=spec test/consumers/all.ts'],
};

let passed = 0;
let failed = 0;

for (const name of chooseSections()) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`);
  for (const command of sections[name]) {
    const { output, isGood } = await runAlive(command);
    const count = readCount(output);
    passed += count.passed;
    failed += count.failed;
    if (isGood || count.failed > 0) continue;
    failed++;
    console.log(`\n${name} failed: ${command}`);
    if (name === 'build') finish();
  }
}

finish();

function finish() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

function chooseSections() {
  if (only.length > 0) return only;
  if (files.length === 0) return Object.keys(sections).filter((name) => name !== 'consumers');
  return ['node', 'browser'].filter((name) => files.some((path) => isBrowserTest(path) === (name === 'browser')));
}

function listNodeTests() {
  const all = readdirSync('test', { recursive: true }).map((path) => `test/${path.replaceAll('\\', '/')}`);
  const isOurs = (path) => path.endsWith('.test.ts') && !path.includes('node_modules');
  const chosen = files.length > 0 ? files : all.filter(isOurs).sort();
  return chosen.filter((path) => !isBrowserTest(path));
}

/** What a runner says of itself: Node's `ℹ pass 3`, or our `Browser tests: 3 passed, 0 failed`. */
function readCount(output) {
  const find = (pattern) => Number(pattern.exec(output)?.[1] ?? 0);
  return {
    passed: find(/^ℹ pass (\d+)$/m) + find(/^Browser tests: (\d+) passed/m),
    failed: find(/^ℹ fail (\d+)$/m) + find(/^Browser tests: .* (\d+) failed$/m),
  };
}

/** A browser that died says nothing of the tests: they are run once more. */
async function runAlive(command) {
  const result = await run(command);
  if (!/Tests were interrupted because the browser disconnected/.test(result.output)) return result;
  console.log('\nThe browser died while it ran these tests. Once more.\n');
  return run(command);
}

function run(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    output += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ output, isGood: code === 0 })));
}
