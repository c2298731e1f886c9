import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (path: string) => readFileSync(dist + path, 'utf8');
const list = (folder: string) =>
  readdirSync(dist + folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

const files = list('cdn').filter((path) => /\.(js|css)$/.test(path));
const scripts = files.filter((path) => path.endsWith('.js'));
const snippets = scripts.filter((path) => !path.includes('/'));

describe('dist/cdn', () => {
  test('has a file for every widget, all of them, plain scripts, frames and pages drawn ahead', () => {
    const tags = readdirSync(`${dist}widgets`);
    const wanted = ['rungs.js', 'rungs.iife.js', 'rungs.hydrate.js', 'host.js', 'framed.js', 'enhance.js'];
    assert.deepEqual(snippets.sort(), [...wanted, ...tags.map((tag) => `${tag}.js`)].sort());
  });

  test('integrity.json has the hash of every file, no others', () => {
    const integrity: Record<string, string> = JSON.parse(read('cdn/integrity.json'));
    assert.deepEqual(Object.keys(integrity).sort(), [...files].sort());
    for (const [path, hash] of Object.entries(integrity)) {
      const found = createHash('sha384')
        .update(readFileSync(`${dist}cdn/${path}`))
        .digest('base64');
      assert.equal(hash, `sha384-${found}`, path);
    }
  });

  test('is one request a snippet: what is imported is asked for later, and is there', async () => {
    const entryPoints = snippets.map((path) => `${dist}cdn/${path}`);
    const { metafile } = await build({
      entryPoints,
      bundle: true,
      external: ['*'],
      format: 'esm',
      write: false,
      outdir: 'x',
      metafile: true,
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    assert.deepEqual(
      imports.filter(({ kind, path }) => kind !== 'dynamic-import' || !path.startsWith('./on-demand/')),
      [],
    );
    const lost = imports.filter(({ path }) => !files.includes(path.replace('./', '')));
    assert.deepEqual(lost, []);
    assert.ok(imports.length > 0);
    for (const path of ['rungs.iife.js', 'host.js', 'framed.js'])
      assert.deepEqual(metafile.inputs[`dist/cdn/${path}`]?.imports, [], path);
  });

  for (const path of [...scripts.map((path) => `cdn/${path}`), 'embed/index.js', 'embed/plain.js'])
    test(`the source map of ${path} leads to the sources`, () => {
      const code = read(path);
      const name = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1] ?? '';
      const payload: SourceMapPayload = JSON.parse(read(posix.join(posix.dirname(path), name)));
      const own = payload.sources.filter((source) => /^(\.\.\/)+src\//.test(source));
      assert.ok(own.length > 0, `no source of ours among ${payload.sources}`);
      for (const source of own) {
        const file = posix.join('dist', posix.dirname(path), source);
        assert.match(file, /^src\/.*\.ts$/);
        assert.equal(
          payload.sourcesContent[payload.sources.indexOf(source)],
          readFileSync(`${dist}../${file}`, 'utf8'),
        );
      }
    });

  test('a place in the code is found in its source', () => {
    const code = read('cdn/rungs.js');
    const map = new SourceMap(JSON.parse(read('cdn/rungs.js.map')));
    const lines = code.slice(0, code.indexOf('rungs-level-select')).split('\n');
    const entry = map.findEntry(lines.length - 1, lines.at(-1)!.length);
    assert.ok('originalSource' in entry);
    assert.match(entry.originalSource, /src\/ui\/events\.ts$/);
    const line = readFileSync(`${dist}../src/ui/events.ts`, 'utf8').split('\n')[entry.originalLine] ?? '';
    assert.match(line, /rungs-level-select/);
  });

  test('rungs.js and its parts hold every word of ours: each is said by a key that stands in the code', async () => {
    const { en } = (await import(`${dist}text/en.js`)) as { en: object };
    const parts = list('cdn/on-demand').filter((path) => /rungs-[\w-]+\.js$/.test(path));
    const code = ['cdn/rungs.js', ...parts.map((path) => `cdn/on-demand/${path}`)].map(read).join('\n');
    const lost = Object.keys(en).filter((key) => !new RegExp(`\\b${key}:`).test(code));
    assert.deepEqual(lost, []);
  });

  test('what a part needs beside is asked for together with it', () => {
    const importing = /\b(import\(|from)(["'])(\.[^"']+)\2/g;
    const importsOf = (path: string) =>
      [...read(`cdn/${path}`).matchAll(importing)].map(([, how, , to]) => ({
        isLater: how !== 'from',
        to: new URL(to!, new URL(path, 'http://cdn/')).pathname.slice(1),
      }));
    const late = snippets.flatMap((path) => {
      const loaded = importsOf(path).flatMap(({ isLater, to }) => (isLater ? to : []));
      const needed = loaded.flatMap((part) => importsOf(part).flatMap(({ isLater, to }) => (isLater ? [] : to)));
      return needed.filter((to) => to !== path && !loaded.includes(to));
    });
    assert.deepEqual(late, []);
  });

  test('the script around frames is at most 1 kB, minified and gzipped', () => {
    const size = gzipSync(readFileSync(`${dist}cdn/host.js`), { level: 9 }).length;
    assert.ok(size <= 1000, `${size} bytes`);
  });
});

test('what is said to developers is in no file of a CDN and in no module they are made of', () => {
  const told = [
    'there is no such attribute',
    'the document has no ',
    'its document has faults',
    'has no document. Set ',
  ];
  const development = read('development/find-faults.js') + read('development/advise.js');
  assert.deepEqual(
    told.filter((sentence) => !development.includes(sentence)),
    [],
  );
  const others = list('.').filter((path) => path.endsWith('.js') && !path.startsWith('development/'));
  const leaks = others.filter((path) => [...told, 'development/'].some((text) => read(path).includes(text)));
  assert.deepEqual(leaks, []);
});
