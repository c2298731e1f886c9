import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parseHtml } from '../../src/importers/parse-html.js';

type Node = DefaultTreeAdapterTypes.Node & { line?: number; start?: number; end?: number };

/** All nodes in document order. */
function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** What parse5 itself makes of a page, with the line each text begins on. */
function parseSlowly(page: string): string[] {
  const document = parse(page, { sourceCodeLocationInfo: true });
  return [...walk(document)].map((node) => describeNode(node, node.sourceCodeLocation?.startLine));
}

function parseQuickly(page: string): string[] {
  return [...walk(parseHtml(page))].map((node) => describeNode(node, node.line));
}

function describeNode(node: Node, line: number | undefined): string {
  return 'value' in node ? `${line}: ${JSON.stringify(node.value)}` : node.nodeName;
}

const pages: Record<string, string> = {
  'an article': `<!doctype html>
<html lang="en">
<head>
  <title>Pastry chef</title>
</head>
<body>
  <h1>How to become
    a pastry chef</h1>
  <p>Flour, butter &amp; sugar:
  <b>start early</b>, stay
  late.</p><p>Then</p>
  <!-- a note
  of two lines --> and so on
</body>
</html>
`,
  'tags over several lines': '<p>One<br\n\n>two<a\nhref="<x>"\n>three</a\n>four<img\nalt="\n">\nfive',
  'comments amid words': '<p>One two<!-- \n -->three four<!-- -->five\nsix',
  'a fragment': 'Hello\nworld<p>again\n<p>and\nagain',
  'wrong nesting': '<p>One <b>two <i>three\n</b> four</i>\nfive</p>\nsix',
  'paragraphs that reopen their look': '<p><b>One\n<p>two\n<p>three',
  'a table with text beside its cells': '<table>\n<tr><td>One\n</td></tr>\nstray words\n</table>\nafter',
  'carriage returns': '<p>One\r\ntwo</p>\r\n<p>three\rfour</p>',
  'entities and nothing': '<p>a&nbsp;b&#10;c\u0000d</p>\n<p></p><p> </p>',
  'scripts and raw text': '<script>\nlet a;\n</script><textarea>x\n</textarea><style>\n</style>y',
  nothing: '',
};

describe('parsing a page', () => {
  for (const [name, page] of Object.entries(pages))
    test(`makes of ${name} what parse5 makes of it, with its lines`, () =>
      assert.deepEqual(parseQuickly(page), parseSlowly(page)));

  test('knows how much of a page an element takes', () => {
    const page = '<main><p>short</p><div>rather longer than the other</div></main><p>open';
    const taken = [...walk(parseHtml(page))].map(({ nodeName, start, end }) => [nodeName, page.slice(start, end)]);
    assert.deepEqual(
      taken.filter(([name]) => /^(?:main|p|div)$/.test(name!)),
      [
        ['main', '><p>short</p><div>rather longer than the other</div></main'],
        ['p', '>short</p'],
        ['div', '>rather longer than the other</div'],
        ['p', '>open'],
      ],
    );
  });

  test('stops where a page nests deeper than browsers go, and keeps what stands before', () => {
    const texts = [...walk(parseHtml(`<p>before</p>${'<div>'.repeat(5_000)}within`))].filter((node) => 'value' in node);
    assert.deepEqual(
      texts.map((node) => 'value' in node && node.value),
      ['before'],
    );
  });
});
