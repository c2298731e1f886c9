import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

// A script of the build: it has no types.
const shortening: string = '../../.build/shorten-css.mjs';
const { collapseSpace, shortenCss } = (await import(shortening)) as Record<string, (text: string) => string>;

describe('a style sheet, shortened,', () => {
  const sheets: Record<string, [long: string, short: string]> = {
    'has no blanks around marks': ['a {\n  color: red;\n  margin: 0 1px;\n}', 'a{color:red;margin:0 1px;}'],
    'has no comments': ['/* a { b: c } */ a { color: red; }', 'a{color:red;}'],
    'keeps text in quotes': ['a { content: "{a: b; c: d}"; }', 'a{content:"{a: b; c: d}";}'],
    'keeps selectors and queries': [
      '@media (pointer: coarse) { a :hover { top: 0; } }',
      '@media (pointer: coarse){a :hover{top:0;}}',
    ],
  };
  for (const [name, [long, short]] of Object.entries(sheets))
    test(name, () => assert.equal(collapseSpace!(long), short));

  test('stands in as many lines as before, around what is put in', () =>
    assert.equal(
      shortenCss!(`css\`\n  \${a} b {\n    color: \${{ d: 1 }.d};\n  }\n\`;`),
      `css\`\${a} b{color:\${{ d: 1 }.d};}\`\n\n\n\n;`,
    ));
});
