import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { root } from './consumers/package.js';
import { type Block, pages, readBlocks } from './docs/blocks.js';
import { checkCode, runCode } from './docs/check-code.js';
import { checkCommands, checkConsole } from './docs/check-commands.js';
import { checkCss } from './docs/check-css.js';
import { checkHtml } from './docs/check-html.js';
import { checkJson } from './docs/check-json.js';
import { type Named, namesOf, widgets } from './docs/manifest.js';

const blocks = pages.flatMap(readBlocks);
const read = (path: string) => readFileSync(root + path, 'utf8');

/** How a block is checked, by its language. The compiler checks what is in `code` besides. */
const checks: Record<string, (text: string) => string[]> = {
  html: checkHtml,
  vue: checkHtml,
  svelte: (text) => checkHtml(quoteHoles(text)),
  astro: (text) => checkHtml(text.replace(/^---\n.*?\n---\n/s, '')),
  css: checkCss,
  json: checkJson,
  sh: checkCommands,
  console: checkConsole,
  http: checkPolicy,
  text: checkFloors,
  js: () => [],
  ts: checkOwnSource,
  tsx: () => [],
};

for (const page of pages)
  describe(page, () => {
    for (const { place, language, text } of blocks.filter((block) => block.place.startsWith(page)))
      test(`${place} ${language}`, () => {
        const check = checks[language];
        assert.ok(check, `a block needs a language that test/docs.test.ts can check: "${language}"`);
        assert.deepEqual(check(text), []);
      });
  });

test('all code compiles', () => assert.deepEqual(checkCode(blocks.flatMap(takeCode)), []));

describe('code that needs no page runs', () => {
  const career = JSON.parse(
    blocks.find(({ place, language }) => place.startsWith('stories/docs/first-steps') && language === 'json')?.text ??
      '',
  );
  const still = blocks.flatMap(takeCode).filter(({ text }) => isStill(text));
  test('there is some', () => assert.ok(still.length > 3));
  for (const code of still) test(code.path, () => assert.equal(runCode(code, career), ''));
});

/** Whether all it imports are our modules for a server. */
function isStill(text: string): boolean {
  const from = [...text.matchAll(/^import .*?'([^']+)';$/gm)].map(([, name = '']) => name);
  return from.length > 0 && from.every((name) => /^rungs\/(ssr|model|importers|exporters)$/.test(name));
}

/** The TypeScript of a block, under a name that tells its place. */
function takeCode({ place, language, text }: Block) {
  const path = place.replaceAll(/[/:]/g, '-');
  const script = { js: text, ts: text, tsx: text }[language];
  // `checkOwnSource` has it.
  if (script?.includes("from '../")) return [];
  if (script !== undefined) return [{ path: `${path}.${language === 'tsx' ? 'tsx' : 'ts'}`, text: script }];
  if (!['vue', 'svelte', 'astro'].includes(language)) return [];
  const front = /^---\n(.*?)\n---\n/s.exec(text)?.[1];
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, inside = '']) => inside);
  // These say what templates of a framework may hold, which is not installed here.
  const codes = [front, ...scripts].map((code) =>
    code?.replaceAll(/import type \{\} from 'rungs\/(vue|svelte)';/g, ''),
  );
  return codes.flatMap((code, i) => (code === undefined ? [] : [{ path: `${path}-${i}.ts`, text: code }]));
}

/** Svelte's `name={…}` in the form an HTML parser can read: bound, or an event. */
function quoteHoles(text: string): string {
  return text.replaceAll(/([\w-]+)=\{[^{}]*\}/g, (_, name: string) =>
    name.startsWith('on') ? `${name}=""` : `{${name}}`,
  );
}

/** A part of our own sources, told for Italian, is what stands there for German. Other code is the compiler's to check. */
function checkOwnSource(text: string): string[] {
  const german = read('src/text/locales/de.ts');
  const isAsThere = text.replaceAll(/\bit\b/g, 'de') === german;
  return text.includes("from '../") && !isAsThere ? [`expected what src/text/locales/de.ts says:\n${german}`] : [];
}

/** A policy shown is one that pages of our tests live under, or narrows it by names of ours. */
function checkPolicy(text: string): string[] {
  const held = read('test/ui/pages/strict.html');
  const directives = text
    .replace(/^Content-Security-Policy: /, '')
    .trim()
    .split('; ');
  return directives.filter((directive) => !held.includes(directive) && directive !== 'trusted-types rungs');
}

/** The stairs of the README: the folders they name are there. */
function checkFloors(text: string): string[] {
  const named = text.split('\n').flatMap((line) => /^L\d {2}(.*?) {3,}\S*/.exec(line)?.[1]?.split(/ +/) ?? []);
  const lost = named.filter((name) => !existsSync(`${root}src/${name.replace('/*', '')}`));
  return named.length > 0 ? lost.map((name) => `no such folder: src/${name}`) : ['text shows the stairs of src/'];
}

describe('what there is, is told', () => {
  const theming = read('stories/docs/theming.md');
  const row = ({ name, description }: Named) => `| \`${name}\` | ${description} |`;
  const sectionOf = (title: string) => theming.split(/^#+ /m).find((section) => section.startsWith(`${title}\n`)) ?? '';
  const rowsOf = (title: string) =>
    sectionOf(title)
      .split('\n')
      .filter((line) => line.startsWith('| `'));
  const [first] = widgets;
  const shared = first!.cssParts.filter((part) =>
    widgets.every(({ cssParts }) => cssParts.map(row).includes(row(part))),
  );

  test('every token', () =>
    assert.deepEqual(
      rowsOf('Tokens').sort(),
      [...new Set(widgets.flatMap((one) => one.cssProperties.map(row)))].sort(),
    ));

  test('every state', () => assert.deepEqual(rowsOf('States'), first!.cssStates.map(row)));

  test('every part that all have', () => assert.deepEqual(rowsOf('Parts of every widget'), shared.map(row)));

  for (const { tagName, cssParts } of widgets) {
    test(`every part of ${tagName}`, () =>
      assert.deepEqual(
        rowsOf(`\`<${tagName}>\``),
        cssParts.filter(({ name }) => !namesOf(shared).includes(name)).map(row),
      ));

    test(`what ${tagName} does for accessibility`, () =>
      assert.match(read('stories/docs/accessibility.md'), new RegExp(`^## \`<${tagName}>\`\n\n.{40,}`, 'm')));
  }

  test('every field of a document', () => {
    const { properties } = JSON.parse(read('dist/career.schema.json'));
    const table = /\n## Fields\n(.*?)\n## /s.exec(read('stories/docs/career-document.md'))?.[1] ?? '';
    const told = Object.keys(properties).filter((name) => !['$schema', 'version'].includes(name));
    assert.ok(told.length > 15);
    assert.deepEqual(
      told.filter((name) => !table.includes(`\`${name}\``)),
      [],
    );
  });

  test('every page, in Storybook too', () => {
    for (const page of pages.filter((path) => path.startsWith('stories/')))
      assert.match(read(page.replace(/md$/, 'mdx')), new RegExp(`from './${page.split('/').at(-1)}\\?raw'`));
  });
});
