import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/importers/article.js';
import { readHtml } from '../../src/importers/read-html.js';
import { readMarkdown } from '../../src/importers/read-markdown.js';
import { readText } from '../../src/importers/read-text.js';

const title = 'How to Become a Baker\n';
const lineOf5MB = 'flour '.repeat(833_334);
const readers = { readText, readMarkdown, readHtml };

const texts: Record<string, string> = {
  'nothing at all': '',
  'a byte order mark': '\uFEFF',
  'a megabyte of (': '('.repeat(1_000_000),
  'a megabyte of #': '#'.repeat(1_000_000),
  'a megabyte of *': '*'.repeat(1_000_000),
  'a megabyte of >': '>'.repeat(1_000_000),
  'a megabyte of [': '['.repeat(1_000_000),
  'a megabyte of <': '<'.repeat(1_000_000),
  'a megabyte of spaces': `a${' '.repeat(1_000_000)}b`,
  'a megabyte of bars': '|'.repeat(1_000_000),
  '100,000 nested <div>': '<div>'.repeat(100_000),
  '100,000 nested <ul><li>': '<ul><li>'.repeat(100_000),
  '10,000 unclosed <b>': '<p><b x=1><i>'.repeat(10_000),
  'formatting nobody closes': `${Array.from({ length: 400 }, (_, i) => `<b x=${i}>`).join('')}${'<p>x'.repeat(10_000)}`,
  '100,000 lists in one another': `${'- '.repeat(100_000)}a`,
  '2,000 lists further and further in': Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  'one line of 5 MB': lineOf5MB,
  '20,000 headings': '## Salary\n'.repeat(20_000),
  '10,000 bands': `## Salary\n${'### Baker\n- $1 – $2\n'.repeat(10_000)}`,
  '10,000 stages': `Career Path\n${'A: Baker or Cook\nText such as.\n'.repeat(10_000)}`,
  '10,000 questions': `FAQs\n${'Why?\nSo.\n'.repeat(10_000)}`,
  'a sentence without end in the salaries': `Salary\n${'Bakers '.repeat(100_000)}earn $5.`,
  'money beside pay without end': `Salary\n${'A fee of $5, or a bonus for the loan '.repeat(10_000)}of $5.`,
  'a megabyte of fees': `Salary\n${`${'fee '.repeat(1_200)}$5.\n`.repeat(200)}`,
  '10,000 questions below 10,000 paragraphs': `## FAQ\n\n${'So.\n\n'.repeat(10_000)}${'## Why?\n\nSo.\n\n'.repeat(10_000)}`,
  '20,000 accordions': `<h2>FAQ</h2>${'<button class=accordion aria-controls=a aria-expanded>Why?</button><div id=a hidden>So.</div>'.repeat(20_000)}`,
  '20,000 captions beside tables': `<h2>Salary</h2><figure>${'<figcaption>Source: A</figcaption><table></table>'.repeat(20_000)}</figure>`,
  '20,000 bold paragraphs': `## Steps\n\n${'**Knead.** Well.\n\nSo.\n\n'.repeat(20_000)}`,
  '200,000 bands of one name': `## Salary\n${Array.from({ length: 200_000 }, (_, i) => `- Baker: $${i + 1000} a month\n`).join('')}`,
  '300,000 paragraphs': 'Rise.\n\n'.repeat(300_000),
  '300,000 paragraphs on the work': `## Work environment\n\n${'Hot.\n\n'.repeat(300_000)}`,
  'roles without end': `Career Path\nA: Baker\nRoles such as ${'A, or the '.repeat(100_000)}.`,
};

describe('hostile articles', () => {
  for (const [name, text] of Object.entries(texts)) {
    for (const [reader, read] of Object.entries(readers)) {
      test(`${reader}: ${name}`, () => {
        const { document, issues } = readArticle(read(title + text));
        assert.equal(typeof document, 'object');
        assert.ok(issues.every(({ line }) => line !== undefined && line > 0));
      });
    }
  }

  test('leave what stands before them', () => {
    const page = `<h1>How to Become a Baker</h1><p>Rise early.</p>${'<div>'.repeat(100_000)}`;
    assert.deepEqual(readArticle(readHtml(page)).document, { title: 'Baker', summary: ['Rise early.'] });
  });
});
