import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { linkPackages, unpackRungs } from './consumers/package.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tags = readdirSync(join(root, 'src/widgets'));

// The package as a stranger installs it: packed, unpacked beside its dependencies.
const home = mkdtempSync(join(tmpdir(), 'rungs-'));
const [packed] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', home));
const tarball = join(home, packed.filename);
const files: string[] = packed.files.map(({ path }: { path: string }) => path);
const installed = join(home, 'node_modules', manifest.name);
unpackRungs(tarball, home);
linkPackages(Object.keys(manifest.dependencies), home);

after(() => rmSync(home, { recursive: true }));

test('only what people need is packed', () => {
  const strays = files.filter((path) => !/^(dist\/|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/.test(path));
  assert.deepEqual(strays, []);
  assert.deepEqual(
    files.filter((path) => /\.(test|stories|config)\./.test(path)),
    [],
  );
  assert.ok(files.includes('LICENSE'));
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('types resolve', () => {
  const options = ['--profile', 'esm-only', '--no-color', '--exclude-entrypoints', './llms.txt'];
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/attw'), [tarball, ...options], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('every entry leads to a file', () => {
  const targets = [manifest.exports, manifest.types, manifest.customElements, manifest.jsdelivr, manifest.unpkg];
  const lost = targets.flatMap(listTargets).filter((target) => !files.some((path) => toPattern(target).test(path)));
  assert.deepEqual(lost, []);
});

test('sideEffects lists the registering files and the bundles, no others', () => {
  const patterns: RegExp[] = manifest.sideEffects.map(toPattern);
  const listed = files.filter((path) => path.endsWith('.js') && patterns.some((pattern) => pattern.test(path)));
  const acting = files.filter((path) => path.endsWith('.js') && isActing(path));
  assert.deepEqual(listed, acting);
});

test('a React component, bundled, brings no other widget', async () => {
  const entry = join(home, 'react.js');
  writeFileSync(entry, `export { CareerFaq } from '${manifest.name}/react';\n`);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['react'],
    write: false,
  });
  assert.deepEqual(listTags(outputFiles[0]?.text ?? ''), ['career-faq']);
});

describe('one widget, bundled', () => {
  const [tag = ''] = tags.slice(-1);
  const entry = join(home, 'entry.js');
  writeFileSync(entry, `import '${manifest.name}/${tag}';\n`);

  test('by Rollup holds no other', async () => {
    const plugins = [nodeResolve({ browser: true, exportConditions: ['production'] })];
    const bundle = await rollup({ input: entry, plugins, logLevel: 'silent' });
    const { output } = await bundle.generate({ inlineDynamicImports: true });
    assert.deepEqual(listTags(output[0].code), [tag]);
  });

  test('by esbuild holds no other', async () => {
    const conditions = ['production'];
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      conditions,
      write: false,
    });
    assert.deepEqual(listTags(result.outputFiles[0]?.text ?? ''), [tag]);
  });
});

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
}

/** The paths in an exports map. */
function listTargets(target: unknown): string[] {
  return typeof target === 'string' ? [target] : Object.values(target as object).flatMap(listTargets);
}

/** `./dist/*.js` → what it matches among packed files. */
function toPattern(path: string): RegExp {
  const escaped = path.replace(/^\.\//, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[^/]+')}$`);
}

/** True where loading the file does something: it registers, or it is there to load what does. */
function isActing(path: string): boolean {
  if (/^dist\/(builder|cdn)\/[^/]+$/.test(path) || /^dist\/(cdn|define|enhance)\.js$/.test(path)) return true;
  if (path.startsWith('dist/development/entries/')) return true;
  // The scripts of an iframe's page and of the page around, the doors of the server, and every language at once.
  if (/^dist\/embed\/(frame|framed|host|index|plain|start)\.js$|\/locales\/all\.js$/.test(path)) return true;
  if (/^dist\/ssr\/(define-hydrating|edge|hydrate)\.js$/.test(path)) return true;
  return /^(defineWidget|registerMessages)\(/m.test(readFileSync(join(installed, path), 'utf8'));
}

/** The tags a bundle names in quotes. */
function listTags(code: string): string[] {
  return tags.filter((tag) => new RegExp(`["'\`]${tag}["'\`]`).test(code));
}
