import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { followImports, listSources, readSource } from './source-graph.js';

type Item = { name: string; description?: string };
type Kind = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
type Element = { tagName?: string; members?: (Item & { kind: string })[] } & { [kind in Kind]?: Item[] };

const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements: Element[] = manifest.modules.flatMap(({ declarations }: { declarations: Element[] }) => declarations);
const eventNames = readEventNames();

for (const tag of readdirSync(new URL('../src/widgets/', import.meta.url))) {
  describe(tag, () => {
    const element = elements.find(({ tagName }) => tagName === tag) ?? {};
    const folders = ['src/ui/', `src/widgets/${tag}/`];
    const isOwn = (path: string) => folders.some((folder) => path.startsWith(folder));
    const source = followImports(`src/widgets/${tag}/define.ts`, isOwn).map(readSource).join('\n');
    const properties = listProperties(source);

    compare('cssParts', element.cssParts, listParts(source), 'write @csspart');
    compare('slots', element.slots, listMatches(source, /<slot(?=[\s>])(?:[^>]*?\sname="([^"]+)")?/g), 'write @slot');
    compare('events', element.events, listEvents(source), 'write @fires');
    compare(
      'cssProperties',
      element.cssProperties,
      listMatches(source, /var\((--rungs-[\w-]+)/g),
      'write @cssproperty',
    );
    compare('attributes', element.attributes, listAttributes(source), 'name it in @property or @attr');

    test('properties are described', () => {
      const fields = element.members?.filter(({ kind }) => kind === 'field') ?? [];
      const names = new Set(fields.map(({ name }) => name));
      assert.deepEqual(
        properties.map(({ name }) => name).filter((name) => !names.has(name)),
        [],
        'Write a line of doc.',
      );
      assertDescribed(element.members ?? []);
    });

    // A state's name may be computed, so the source need only say it somewhere in quotes.
    test('states are those of the source', () => {
      const shown = listMatches(source, /(?:showState\('\w+', [^\n]*?|states\??\.add\()'([\w-]+)'|:state\(([\w-]+)\)/g);
      const documented = new Set(namesOf(element.cssStates));
      assert.deepEqual(
        [...shown].filter((name) => !documented.has(name)),
        [],
        'Write @cssstate for it.',
      );
      assert.deepEqual(
        [...documented].filter((name) => !source.includes(`'${name}'`)),
        [],
        'Remove its @cssstate.',
      );
      assertDescribed(element.cssStates ?? []);
    });
  });
}

function compare(kind: Kind, documented: Item[] = [], inSource: Iterable<string>, advice: string): void {
  test(`${kind} are those of the source`, () => {
    const [left, right] = [new Set(namesOf(documented)), new Set(inSource)];
    assert.deepEqual([...right].filter((name) => !left.has(name)).sort(), [], `Not in the manifest: ${advice} for it.`);
    assert.deepEqual([...left].filter((name) => !right.has(name)).sort(), [], 'Documented, but not in the source.');
    assertDescribed(documented);
  });
}

function assertDescribed(items: Item[]): void {
  assert.deepEqual(namesOf(items.filter(({ description }) => !description?.trim())), [], 'Say what it is for.');
}

function namesOf(items: Item[] = []): string[] {
  return items.map(({ name }) => name ?? '');
}

/** First group that took part in each match; '' where none did, as in a nameless slot. */
function listMatches(source: string, pattern: RegExp): Set<string> {
  return new Set([...source.matchAll(pattern)].map(([, ...groups]) => groups.find((group) => group) ?? ''));
}

/** Names in `part="…"`, and in the quotes of an expression inside it. */
function listParts(source: string): string[] {
  const values = [...source.matchAll(/(?<![\w-])part=(?:"((?:\$\{[^}]*\}|[^"])*)"|\$\{([^}]*)\})/g)];
  return values.flatMap(([, value = '', expression = '']) => {
    const quoted = [...`${value}${expression}`.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
    return [value.replace(/\$\{[^}]*\}/g, ' '), ...quoted].flatMap((text) => text.split(/\s+/).filter(Boolean));
  });
}

function listProperties(source: string): { name: string; attribute?: string }[] {
  const decorated = source.matchAll(/@property\((?<options>[\s\S]*?)\)\s+(?:override\s+|get\s+|set\s+)*(?<name>\w+)/g);
  return [...decorated].map(({ groups: { name = '', options = '' } = {} }) => {
    if (/attribute:\s*false/.test(options)) return { name };
    return { name, attribute: /attribute:\s*'([^']+)'/.exec(options)?.[1] ?? name.toLowerCase() };
  });
}

function listAttributes(source: string): string[] {
  const observed = /\[\.\.\.super\.observedAttributes, ([^\]]+)\]/.exec(source)?.[1] ?? '';
  const named = [...observed.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  return [...named, ...listProperties(source).flatMap(({ attribute }) => attribute ?? [])];
}

function listEvents(source: string): string[] {
  const made = listMatches(source, /new (\w+Event)\(/g);
  return [...made].flatMap((name) => eventNames.get(name) ?? []);
}

/** Event classes of src/ and the type each passes to `super`. */
function readEventNames(): Map<string, string> {
  const classes = listSources('src').flatMap((path) => [
    ...readSource(path).matchAll(/class (\w+Event) extends Event \{[\s\S]*?super\('([^']+)'/g),
  ]);
  return new Map(classes.map(([, name = '', type = '']) => [name, type]));
}
