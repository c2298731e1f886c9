import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Import, listSources, readImports, readSource } from './source-graph.js';

const sources = listSources('src');
const tags = readdirSync(new URL('../src/widgets/', import.meta.url));
const imports = sources.flatMap((from) => readImports(from).map((one) => ({ from, ...one })));
const ours = imports.filter(({ isOurs }) => isOurs);
const foreign = imports.filter(({ isOurs }) => !isOurs);

/** The stairs: a file may import from its own floor and the floors below. */
const floors: [floor: number, path: RegExp][] = [
  [5, /^src\/(cli|ssr|builder|embed|development|frameworks)\/|^src\/(index|define|enhance|cdn)\.ts$/],
  [4, /^src\/widgets\/career-guide\//],
  [3, /^src\/widgets\//],
  [2, /^src\/ui\//],
  [1, /^src\/(chart|importers|exporters)\//],
  [0, /^src\/(model|text)\//],
];

/** Where a package may be used. A package that is not named here is at home nowhere in src/. */
const homes: [name: RegExp, path: RegExp, advice: string][] = [
  [/^valibot$/, /^src\/model\/schema\.ts$/, 'keep validation in model/schema.ts'],
  [/^d3-dsv$/, /^src\/importers\/read-csv\.ts$/, 'read tables with importers/read-csv.ts'],
  [/^parse5$/, /^src\/importers\/(parse-html|read-markdown-runs)\.ts$/, 'read HTML with importers/read-html.ts'],
  [/^marked$/, /^src\/importers\/read-markdown(-runs)?\.ts$/, 'read Markdown with importers/read-markdown.ts'],
  [/^d3-(?!dsv$)/, /^src\/chart\/|^src\/widgets\/[^/]+\/geometry\.ts$/, 'move the arithmetic to geometry.ts or chart/'],
  [/^lit$|^lit\//, /^src\/(ui|widgets|ssr|builder|frameworks)\//, 'move the template to ui/ or the widget'],
  [/^(react|preact|solid-js|svelte\/elements|vue)$/, /^src\/frameworks\//, 'frameworks have their doors there'],
  [/^fflate$/, /^src\/builder\/zip\.ts$/, 'pack with builder/zip.ts'],
  [/^@lit-labs\/ssr(-client)?(\/|$)/, /^src\/ssr\//, 'render through src/ssr'],
  [/^node:/, /^src\/cli\//, 'browsers have no Node: move it to cli/'],
];

describe('imports', () => {
  test('go down the stairs', () => {
    const climbs = ours.filter(({ from, to }) => floorOf(to) > floorOf(from));
    assertNone(climbs.map(describeImport), 'Imports go down: move what is needed to the lower floor.');
  });

  test('leave other widgets alone', () => {
    const meddling = ours.filter(
      ({ from, to }) => floorOf(from) === 3 && to.startsWith('src/widgets/') && tagOf(from) !== tagOf(to),
    );
    assertNone(meddling.map(describeImport), 'Widgets are peers: move what both need to ui/ or chart/.');
  });

  test('leave the doors alone', () => {
    const door = (path: string) => /^src\/(cli|ssr|builder|embed)\//.exec(path)?.[1];
    const entering = ours.filter(({ from, to }) => door(to) !== undefined && door(from) !== door(to));
    // A snippet with an iframe asks as the frame listens; the command line is one way to the server's renderer.
    const agreed = entering.filter(
      ({ from, to }) => to !== 'src/embed/frame-request.ts' && !(door(from) === 'cli' && door(to) === 'ssr'),
    );
    assertNone(agreed.map(describeImport), 'Doors open to the outside only: move what both need down the stairs.');
  });

  test('form no cycles', () => {
    assertNone(findCycles(), 'Files that need each other are one file, or hide a third: split it out.');
  });

  test('name the file, not an index', () => {
    const lazy = ours.filter(({ from, to }) => to.endsWith('/index.ts') && from !== 'src/define.ts');
    assertNone(lazy.map(describeImport), 'Import from the file itself: an index is for other people.');
  });

  test('lead to files that exist', () => {
    const lost = ours.filter(({ to }) => !sources.includes(to));
    assertNone(lost.map(describeImport), 'Relative imports end in .js and name a .ts file.');
  });

  for (const [name, home, advice] of homes) {
    test(`${name.source} stays at home`, () => {
      const strays = foreign.filter(({ from, to }) => name.test(to) && !home.test(from));
      assertNone(strays.map(describeImport), `Only ${home.source} may use it: ${advice}.`);
    });
  }

  test('bring in no unknown package', () => {
    const unknown = foreign.filter(({ to }) => !homes.some(([name]) => name.test(to)));
    assertNone(unknown.map(describeImport), 'Do without it, or give it a home in test/architecture.test.ts.');
  });
});

describe('names', () => {
  test('say what is in a file', () => {
    const drawers = [...sources, ...listSources('test')].filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|lib|shared)(\/|\.ts$)/.test(path),
    );
    assertNone(drawers, 'Name the file for its one idea; what has none belongs where it is used.');
  });
});

describe('a widget', () => {
  for (const tag of tags) {
    test(`${tag} has its twins`, () => {
      const wanted = [
        `src/widgets/${tag}/element.ts`,
        `src/widgets/${tag}/define.ts`,
        `stories/${tag}.stories.ts`,
        `test/widgets/${tag}`,
      ];
      const missing = wanted.filter((path) => !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url))));
      assertNone(missing, 'Every widget has an element, a definition, a story and a test folder.');
      const tests = listSources(`test/widgets/${tag}`).filter((path) => path.endsWith('.browser.test.ts'));
      assert.ok(tests.length > 0, `test/widgets/${tag} needs a *.browser.test.ts`);
    });

    test(`${tag} is registered by src/define.ts`, () => {
      const isThere = readImports('src/define.ts').some(({ to }) => to === `src/widgets/${tag}/define.ts`);
      assert.ok(isThere, `import './widgets/${tag}/define.js' in src/define.ts`);
    });
  }

  test('computes its geometry from plain rows', () => {
    const geometries = sources.filter((path) => path.endsWith('/geometry.ts'));
    const tangled = geometries
      .flatMap((from) => readImports(from).map((one) => ({ from, ...one })))
      .filter(({ to }) => /^lit|^src\/(ui|model|text)\//.test(to));
    assertNone(tangled.map(describeImport), 'Geometry takes rows and gives numbers: hand it plain rows.');
    const touching = geometries.filter((path) =>
      /\b(document|window|HTMLElement|SVGElement|Career)\b/.test(readSource(path)),
    );
    assertNone(touching, "Geometry knows no document, neither the browser's nor ours.");
  });

  test('has no style attribute in its templates', () => {
    const styled = sources.filter((path) => /\sstyle=|\bstyleMap\b/.test(readSource(path)));
    assertNone(styled, 'A strict CSP blocks it: use a class, an SVG attribute or style.setProperty in a directive.');
  });

  test('names no colour', () => {
    const named = sources
      .filter((path) => /^src\/(ui|widgets)\//.test(path) && path !== 'src/ui/tokens.ts')
      .flatMap((path) => listColours(readSource(path)).map((colour) => `${path}: ${colour}`));
    assertNone(named, 'Colours live in ui/tokens.ts: use a token or currentColor.');
  });
});

function floorOf(path: string): number {
  const floor = floors.find(([, pattern]) => pattern.test(path));
  assert.ok(floor, `no floor for ${path}: see the stairs in test/architecture.test.ts`);
  return floor[0];
}

function tagOf(path: string): string | undefined {
  return path.split('/')[2];
}

/** Colours in the declarations of css`…`: hex, functions and the names people use. System colours are the reader's. */
function listColours(source: string): string[] {
  const sheets = [...source.matchAll(/\bcss`([^`]*)`/g)].map(([, sheet = '']) =>
    sheet.replace(/\/\*[\s\S]*?\*\//g, ''),
  );
  const values = sheets.flatMap((sheet) => [...sheet.matchAll(/:\s*([^;{}]+);/g)].map(([, value = '']) => value));
  const colour =
    /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*\)|(?<![\w-])(?:black|white|gr[ae]y|silver|red|green|blue|navy|teal|orange|yellow|purple|gold|pink|brown|maroon|olive|lime|aqua|cyan|magenta|fuchsia)(?![\w-])/gi;
  return values.flatMap((value) => value.match(colour) ?? []);
}

function findCycles(): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isValue } of ours) if (isValue) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of sources) visit(path, []);
  return cycles;
}

function describeImport({ from, to }: Import & { from: string }): string {
  return `${from} imports ${to}`;
}

function assertNone(found: string[], advice: string): void {
  assert.ok(found.length === 0, `${advice}\n  ${found.join('\n  ')}`);
}
