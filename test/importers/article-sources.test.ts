import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/importers/article.js';
import { importCareer } from '../../src/importers/import-career.js';
import { readHtml } from '../../src/importers/read-html.js';
import { readMarkdown } from '../../src/importers/read-markdown.js';
import { readText } from '../../src/importers/read-text.js';

const start = '# How to Become a Potter\n\n## Salary\n\n- Junior potter: $30,000\n\n';
const sourcesOf = (line: string) => readArticle(readMarkdown(`${start}${line}\n\n## Skills\n\n- Patience`));

describe('sources of pay', () => {
  const cases: [line: string, sources: { name: string; url?: string }[]][] = [
    ['Source: Bureau of Clay, May 2024.', [{ name: 'Bureau of Clay, May 2024' }]],
    [
      '*Source: [Bureau of Clay](https://clay.example/pay)*',
      [{ name: 'Bureau of Clay', url: 'https://clay.example/pay' }],
    ],
    ['Sources: Bureau of Clay; Kiln Census', [{ name: 'Bureau of Clay' }, { name: 'Kiln Census' }]],
    ['(Quelle: Amt für Ton)', [{ name: 'Amt für Ton' }]],
    ['Fuente: Clay (https://clay.example/a)', [{ name: 'Clay', url: 'https://clay.example/a' }]],
    ['Data source: https://www.clay.example/a', [{ name: 'clay.example', url: 'https://www.clay.example/a' }]],
    ['Source: [Clay](javascript:alert(1))', [{ name: 'Clay' }]],
    ['Source: A\n\nSource: A', [{ name: 'A' }]],
  ];
  for (const [line, sources] of cases)
    test(line, () => {
      const { document, issues } = sourcesOf(line);
      assert.deepEqual(document.sources, sources);
      assert.deepEqual(issues, []);
      assert.equal(document.salaryBands?.length, 1);
    });

  test('stand below a table, and in plain text', () => {
    const table = '<table><tr><th>Level</th><th>Pay</th></tr><tr><td>Junior</td><td>$30,000</td></tr></table>';
    const html = `<h1>Potter</h1><h2>Salary</h2><figure>${table}<figcaption>Source: Clay</figcaption></figure>`;
    assert.deepEqual(readArticle(readHtml(html)).document.sources, [{ name: 'Clay' }]);
    const text = readArticle(readText('How to Become a Potter\n\nSalary\n\nJunior potter: $30,000\nSource: Clay'));
    assert.deepEqual(text.document.sources, [{ name: 'Clay' }]);
    assert.equal(text.document.salaryBands?.length, 1);
  });

  test('reach the document', () => {
    assert.deepEqual(importCareer(`${start}Source: Clay`).career?.sources, [{ name: 'Clay' }]);
  });
});

test('other lines about sources stay where they are', () => {
  const { document } = readArticle(readMarkdown('# Potter\n\n## Work environment\n\nSource: clay from the river.'));
  assert.equal(document.sources, undefined);
  assert.deepEqual(document.environment, ['Source: clay from the river.']);
});
