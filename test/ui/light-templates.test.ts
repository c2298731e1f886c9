import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { _$LH } from 'lit-html/private-ssr-support.js';
import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';

type Part = { type: number; index: number; name?: string; strings?: string[]; ctor?: unknown };
type Template = { tag: { name: string }; quasi: { quasis: { value: { cooked: string } }[] } };

// Scripts of the build: they have no types.
const finding: string = '../../.build/find-templates.mjs';
const reading: string = '../../.build/light-templates.mjs';
const { findTemplates } = (await import(finding)) as { findTemplates: (code: string) => Template[] };
const { readTemplate } = (await import(reading)) as {
  readTemplate: (texts: string[], shared: Record<string, unknown>) => { html: string; parts: Part[] };
};

// The built modules: their templates are what the CDN files hold. `npm test` builds them first.
const folder = new URL('../../dist/', import.meta.url);
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?:ui|widgets)\/.*\.js$/.test(path))
  .map((path) => ({ path, templates: findTemplates(readFileSync(new URL(path, folder), 'utf8')) }))
  .filter(({ templates }) => templates.length > 0);

/** By the letters under which Lit's modules share the classes of parts. */
const shared = { H: _$LH.AttributePart, B: _$LH.PropertyPart, N: _$LH.BooleanAttributePart, U: _$LH.EventPart };
const kinds: Record<string, unknown> = { '.': shared.B, '?': shared.N, '@': shared.U };

/** Strings as they come out of a template, which is what Lit asks for. */
const asStrings = (texts: string[]) => Object.assign([...texts], { raw: texts }) as unknown as TemplateStringsArray;

const isElement = (node: Dom.ChildNode): node is Dom.Element => 'tagName' in node;

/** Lit's own way, in which it marks holes, has a parser read them, and looks for its marks. */
function readAsLit(texts: string[], isSvg: boolean): { html: string; parts: Part[] } {
  const [marked, names] = _$LH.getTemplateHtml(asStrings(texts), isSvg ? 2 : 1);
  const parts: Part[] = [];
  const root = parseFragment(String(marked));
  const nodes = isSvg ? (root.childNodes[0] as Dom.Element).childNodes : root.childNodes;
  let index = -1;
  let named = 0;
  walk(nodes);
  return { html: write(nodes), parts };

  function walk(children: Dom.ChildNode[]): void {
    for (const node of children) {
      if (node.nodeName === '#text') continue;
      index++;
      if ('data' in node && node.data === _$LH.markerMatch) {
        parts.push({ type: 2, index });
        node.data = '?';
      }
      if (!isElement(node)) continue;
      for (const { name, value } of [...node.attrs]) {
        const isBound = name.endsWith(_$LH.boundAttributeSuffix);
        if (!isBound && !name.startsWith(_$LH.marker)) continue;
        node.attrs = node.attrs.filter((each) => each.name !== name);
        if (isBound) {
          const [, sign, bound] = /^([.?@])?(.*)$/.exec(names[named++] as string) as unknown as [
            string,
            string,
            string,
          ];
          parts.push({ type: 1, index, name: bound, strings: value.split(_$LH.marker), ctor: kinds[sign] ?? shared.H });
        } else parts.push({ type: 6, index });
      }
      walk(node.childNodes);
    }
  }
}

/** Nodes as text, to compare what parsers made of two texts. */
function write(nodes: Dom.ChildNode[]): string {
  return nodes
    .map((node) => {
      if (isElement(node))
        return `<${node.tagName} ${node.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ')}>${write(node.childNodes)}</>`;
      if ('data' in node) return `<!--${node.data}-->`;
      return 'value' in node ? node.value : '';
    })
    .join('');
}

function readLight(texts: string[], isSvg: boolean): { html: string; parts: Part[] } {
  const { html, parts } = readTemplate(texts, shared);
  const root = parseFragment(isSvg ? `<svg>${html}</svg>` : html);
  return { html: write(isSvg ? (root.childNodes[0] as Dom.Element).childNodes : root.childNodes), parts };
}

describe('the stand-in for how Lit reads templates in the CDN files', () => {
  test('there are templates', () => assert.ok(modules.length > 40));

  for (const { path, templates } of modules)
    test(`finds in those of ${path} what Lit does`, () => {
      for (const { tag, quasi } of templates) {
        const texts = quasi.quasis.map(({ value }) => value.cooked);
        const isSvg = tag.name === 'svg';
        assert.deepEqual(readLight(texts, isSvg), readAsLit(texts, isSvg), texts.join('…'));
      }
    });

  const written: Record<string, string[]> = {
    'no hole': ['<p class="a">words</p>'],
    'nothing but a hole': ['', ''],
    'holes side by side': ['<p>', '', '</p>'],
    'a hole at the end': ['<p></p>', ''],
    'words alone': ['a ', ' b'],
    'several in one value': ['<p class="a ', ' b ', '" title="', '">', '</p>'],
    'a value without quotes': ['<p id=', ' title=', '></p>'],
    'a value that holds a sign of its own': ['<a href="/?a=', '&b=', '">', '</a>'],
    'a property, a listener, a flag, a directive': ['<input .value=', ' @input=', ' ?checked=', ' ', ' />'],
    'an element of its own after them': ['<b ', '></b><i title=', '>', '</i>'],
    'line breaks in a tag': ['<p\n  id="', '"\n  class=', '\n>', '</p>'],
  };
  for (const [name, texts] of Object.entries(written))
    for (const isSvg of [false, true])
      test(`reads ${name}${isSvg ? ', in a drawing' : ''}`, () => {
        const svg = isSvg ? texts.map((text) => text.replace(/(<\/?)[a-z]+/g, '$1g')) : texts;
        assert.deepEqual(readLight(svg, isSvg), readAsLit(svg, isSvg));
      });
});
