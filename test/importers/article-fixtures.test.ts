import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { importCareer } from '../../src/importers/import-career.js';
import { parseCareer } from '../../src/model/parse.js';

const read = (name: string) => readFileSync(new URL(`articles/${name}`, import.meta.url), 'utf8');

/** Articles as they are met, with the lines that are told of each. What they come to was reviewed by eye. */
const articles: [file: string, what: string, told: string[]][] = [
  ['beekeeper.md', 'tables in every section, nested lists, a title in the front matter alone', []],
  ['farero.txt', 'Spanish in bare lines', []],
  ['fromager.md', 'French, its title and language in the front matter alone', []],
  ['lift-technician.html', 'a blog with its menus, notices, byline and related posts', ['There are three rungs.']],
  ['orgelbauer.html', 'German, pay in a table, the language of the page', []],
  ['sommelier.html', 'a page builder: line breaks, typed bullets, bold lines as headings, statistics', []],
  ['stage-manager.txt', 'bare lines in capitals, the questions first, pay as prose', []],
  ['surveyor.md', 'underlined headings, skills in two places, "Q:" and "A:"', ['Famous rods']],
  ['tram-driver.txt', 'a table by tabs, numbered lines, links before and behind', []],
];

describe('articles as they are met', () => {
  for (const [file, what, told] of articles) {
    test(`${file}: ${what}`, () => {
      const { career, issues } = importCareer(read(file));
      const { career: expected, issues: faults } = parseCareer(read(file.replace(/\.\w+$/, '.json')));
      assert.deepEqual(faults, []);
      assert.deepEqual(career, expected);
      assert.deepEqual(
        issues.map(({ text }) => text),
        told,
      );
    });
  }
});

describe('lists inside items', () => {
  const start = '# How to Become a Potter\n\n';
  const read = (text: string) => importCareer(start + text, { format: 'markdown' }).career;

  test('are the duties of a category', () => {
    const groups = read('## Duties\n\n- Clay:\n  - Dig.\n  - Knead.\n- Kiln\n  - Stoke.')?.responsibilities;
    assert.deepEqual(
      groups?.map(({ title, items }) => [title, items]),
      [
        ['Clay', ['Dig.', 'Knead.']],
        ['Kiln', ['Stoke.']],
      ],
    );
  });

  test('are duties among others where an item is a duty itself', () => {
    const groups = read('## Duties\n\n- Dig the clay.\n  - Wash it first.\n- Fire.')?.responsibilities;
    assert.deepEqual(
      groups?.map(({ items }) => items),
      [['Dig the clay.', 'Wash it first.', 'Fire.']],
    );
  });
});

describe('two earners in a sentence', () => {
  const read = (prose: string) => importCareer(`# Potter\n\n## Salary\n\n${prose}`, { format: 'markdown' }).career;
  const pay = (prose: string) => read(prose)?.salaryBands.map(({ title, min, max }) => [title, min, max]);

  test('are two bands', () => {
    assert.deepEqual(pay('Throwers earn $20,000, while glazers make $30,000 a year.'), [
      ['Throwers', 20_000, 20_000],
      ['Glazers', 30_000, 30_000],
    ]);
  });

  test('are one where the second half is no pay', () => {
    assert.deepEqual(pay('Throwers earn $20,000, and glazers make friends.'), [['Throwers', 20_000, 20_000]]);
  });
});

describe('tables', () => {
  const rows = [
    ['Role', 'Years of experience', 'Minimum salary (USD)', 'Maximum salary (USD)'],
    ['Thrower', '0-2', '20000', '25000'],
    ['Glazer', '3+', '30000', '35,000+'],
  ];
  const write = (open: string, between: string, close: string) =>
    rows.map((row) => open + row.join(between) + close).join('\n');

  test('of an article are read as they are in a file of their own', () => {
    const csv = importCareer(`Potter\n${write('"', '","', '"')}`, { format: 'csv' }).career;
    const page = `<h1>Potter</h1><h2>Salary</h2><table>${write('<tr><td>', '<td>', '')}</table>`;
    const html = importCareer(page, { format: 'html' }).career;
    assert.equal(csv?.salaryBands.length, 2);
    assert.deepEqual(html, csv);
  });

  test('under a heading of their own make no band of it', () => {
    const { career, issues } = importCareer(
      '# Potter\n\n## Salary\n\n### By city\n\nBefore tax.\n\n| City | Potters earn |\n|---|---|\n| Delft | 30.000 € |',
    );
    assert.deepEqual(
      career?.salaryBands.map(({ title, min }) => [title, min]),
      [['Delft', 30_000]],
    );
    assert.deepEqual(issues, []);
  });
});

test('$ is the dollar of the country in the language of the page', () => {
  const currencyOf = (lang: string) =>
    importCareer(`<html lang="${lang}"><h1>Potter</h1><h2>Salary</h2><ul><li>Potter: $9,000</li></ul>`).career
      ?.salaryBands[0]?.currency;
  assert.deepEqual(['en', 'en-AU', 'fr-CA', 'nonsense!'].map(currencyOf), ['USD', 'AUD', 'CAD', 'USD']);
});
