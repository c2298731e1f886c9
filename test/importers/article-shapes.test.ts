import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/importers/article.js';
import { readHtml } from '../../src/importers/read-html.js';
import { readMarkdown } from '../../src/importers/read-markdown.js';
import { readText } from '../../src/importers/read-text.js';

const fromText = (...lines: string[]) => readArticle(readText(lines.join('\n')));
const fromMarkdown = (...lines: string[]) => readArticle(readMarkdown(lines.join('\n')));
const fromHtml = (html: string) => readArticle(readHtml(html));

describe('questions', () => {
  const asked = [
    { question: 'Is clay heavy?', answer: ['Yes, when wet.'] },
    { question: 'How early do potters begin, and do they need a degree in ceramics for it?', answer: ['At six. No.'] },
  ];

  test('begin a paragraph in bold', () => {
    const { document, issues } = fromMarkdown(
      '# Potter\n\n## FAQ\n\n**Is clay heavy?**\nYes, when wet.\n',
      `**${asked[1]!.question}** At six. No.`,
    );
    assert.deepEqual(document.faqs, asked);
    assert.deepEqual(issues, []);
  });

  test('begin the items of a list in bold', () => {
    const items = asked.map(({ question, answer }) => `<li><strong>${question}</strong> ${answer}</li>`);
    assert.deepEqual(fromHtml(`<h1>Potter</h1><h2>FAQ</h2><ul>${items.join('')}</ul>`).document.faqs, asked);
  });

  test('stand before their answers in one paragraph, each marked', () => {
    const { document } = fromMarkdown(
      '# Potter\n\n## FAQ\n\n**Q: Is clay heavy?**\nA: Yes, when wet.\n',
      'Q: Is it fun?\nA: Often. Is it? Yes.',
    );
    assert.deepEqual(document.faqs, [asked[0], { question: 'Is it fun?', answer: ['Often. Is it? Yes.'] }]);
  });

  test('are short paragraphs that ask, where nothing else tells them apart', () => {
    const { document, issues } = fromHtml(
      '<h1>Potter</h1><h2>FAQ</h2><p>Is clay heavy?</p><p>Yes, when wet.</p><p>Is it fun?</p><p>Often. Is it? Yes.</p>',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.faqs, [asked[0], { question: 'Is it fun?', answer: ['Often. Is it? Yes.'] }]);
    const { faqs } = fromMarkdown('# Potter\n\n## FAQ\n\n### Is it fun?\n\nWhy not?\n\nIt is.').document;
    assert.deepEqual(faqs, [{ question: 'Is it fun?', answer: ['Why not?', 'It is.'] }]);
  });

  test('leave a list in an answer where it is', () => {
    const { document } = fromMarkdown('# Potter\n\n## FAQ\n\n### What is needed?\n\n- Clay\n- **Patience?** Some.');
    assert.deepEqual(document.faqs, [{ question: 'What is needed?', answer: ['Clay', 'Patience? Some.'] }]);
  });
});

describe('steps', () => {
  test('say how long they take in brackets or in a line of its own', () => {
    const { document } = fromMarkdown(
      '# How to Become a Potter\n\n## Steps\n\n1. **Learn to throw** (6–12 months)',
      '2. Trade school (6 months - 1 year)\n3. **Glaze (one year):** Dip pots.\n4. Sell. It takes 2 years.',
    );
    assert.deepEqual(document.steps, [
      { title: 'Learn to throw', duration: { minMonths: 6, maxMonths: 12 } },
      { title: 'Trade school', duration: { minMonths: 6, maxMonths: 12 } },
      { title: 'Glaze', body: ['Dip pots.'], duration: { minMonths: 12, maxMonths: 12 } },
      { title: 'Sell', body: ['It takes 2 years.'] },
    ]);
  });

  test('follow what the role is, in plain text too', () => {
    const { document, issues } = fromText(
      'How to Become a Potter',
      'What does a potter do?',
      'Potters throw pots.',
      'Step 1: Learn (2 years)',
      'Throw a hundred pots.',
      'Step 2: Sell',
      'Find a market.',
      'Skills',
      '- Patience',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.role, ['Potters throw pots.']);
    assert.deepEqual(
      document.steps?.map(({ title }) => title),
      ['Learn', 'Sell'],
    );
    assert.deepEqual(document.skills, [{ name: 'Patience' }]);
  });

  test('stand below a heading in the dative: "In 4 Schritten zum Beruf"', () => {
    const { document } = fromHtml(
      '<h1>Wie wird man Töpfer?</h1><h2>In 2 Schritten zum Beruf</h2><ol><li>Lernen</li><li>Üben</li></ol>',
    );
    assert.deepEqual(document.steps, [{ title: 'Lernen' }, { title: 'Üben' }]);
  });

  const numbered = ['## 1. Learn', 'Throw.', '## 2. Practise', 'Often.', '## 3. Sell', 'Dear.', '## Salary'];
  test('are numbered headings among the sections of a guide', () => {
    const { document, issues } = fromMarkdown('# Becoming a Potter: The Guide\n', ...numbered, '', '- Potter: $40,000');
    assert.equal(document.title, 'Potter');
    assert.deepEqual(issues, []);
    assert.deepEqual(document.steps, [
      { title: 'Learn', body: ['Throw.'] },
      { title: 'Practise', body: ['Often.'] },
      { title: 'Sell', body: ['Dear.'] },
    ]);
    assert.equal(document.salaryBands?.length, 1);
  });

  test('but not in any other text, nor where sections are numbered', () => {
    assert.equal(fromMarkdown('# Ten Skills of Potters\n', ...numbered).document.steps, undefined);
    const { document } = fromMarkdown(
      '# How to Become a Potter\n\n## 1. What potters like\n\nClay.\n\n## 2. Skills\n\n- Patience\n\n## 3. Salary\n\n- Potter: $1',
    );
    assert.equal(document.steps, undefined);
    assert.equal(document.skills?.length, 1);
  });
});

describe('steps without numbers', () => {
  test('are the items of the only list', () => {
    const { document, issues } = fromMarkdown('# Potter\n\n## Steps\n\n- Learn: Throw.\n- Practise often.\n- Sell');
    assert.deepEqual(issues, []);
    assert.deepEqual(document.steps, [
      { title: 'Learn', body: ['Throw.'] },
      { title: 'Practise often' },
      { title: 'Sell' },
    ]);
  });

  test('are not the items of lists beside that of the steps', () => {
    const { document, issues } = fromMarkdown('# Potter\n\n## Steps\n\n1. Learn\n2. Sell\n\nTools:\n\n- A wheel');
    assert.equal(document.steps?.length, 2);
    assert.deepEqual(
      issues.map(({ text }) => text),
      ['A wheel'],
    );
  });

  test('begin paragraphs in bold', () => {
    const { document, issues } = fromMarkdown(
      '# Potter\n\n## Steps\n\nIt takes a while.\n\n**Step 1: Learn.** Throw.\n\n**2. Practise:** Often.\n\n**Sell.** Dear.',
    );
    assert.deepEqual(document.steps, [
      { title: 'Learn', body: ['Throw.'] },
      { title: 'Practise', body: ['Often.'] },
      { title: 'Sell', body: ['Dear.'] },
    ]);
    assert.equal(issues.length, 1);
  });
});

describe('numbers before headings', () => {
  test('are no part of what the headings say', () => {
    const { document } = fromMarkdown(
      '# Potter\n\n## 1) Skills\n\n### 1. Patience\n\nYou wait.\n\n### #2 Strength\n\nYou lift.\n',
      '## 2) Duties\n\n### (1) Clay\n\n- Dig\n\n## 3) Career path\n\n### 1: Apprentice\n\nYou sweep.\n',
      '## 4) Salary\n\n### 1. Apprentice\n\n$20,000\n\n### 2. Master: $50,000\n\n## 5) FAQ\n\n### 1. Is it fun?\n\nYes.',
    );
    assert.deepEqual(
      document.skills?.map(({ name }) => name),
      ['Patience', 'Strength'],
    );
    assert.equal(document.responsibilities?.[0]?.title, 'Clay');
    assert.equal(document.levels?.[0]?.title, 'Apprentice');
    assert.deepEqual(
      document.salaryBands?.map(({ title }) => title),
      ['Apprentice', 'Master'],
    );
    assert.equal(document.faqs?.[0]?.question, 'Is it fun?');
  });

  test('make steps of deeds, though one sounds like another section', () => {
    const { document } = fromMarkdown(
      '# How to Become a Potter\n\n## 1. Learn\n\nThrow.\n\n## 2. Develop Essential Skills\n\nWait.\n\n## 3. Sell\n\nDear.',
    );
    assert.deepEqual(
      document.steps?.map(({ title }) => title),
      ['Learn', 'Develop Essential Skills', 'Sell'],
    );
    assert.equal(document.skills, undefined);
  });
});

describe('rungs', () => {
  test('begin paragraphs in bold', () => {
    const { document, issues } = fromMarkdown(
      '# Potter\n\n## Career path\n\n**Junior potter (0–2 years):** You sweep.\n\n**Senior potter:** You throw.',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.levels, [
      { title: 'Junior potter', experience: { min: 0, max: 2 }, summary: ['You sweep.'] },
      { title: 'Senior potter', summary: ['You throw.'] },
    ]);
  });

  test('are the items of a list, with years, pay and what is said of them', () => {
    const { document, issues } = fromMarkdown(
      '# How to Become a Web Developer\n\n## Career path\n',
      '- **Junior web developer (0–2 years):** You fix bugs.',
      '- **Mid-level web developer (2–5 years)** – $70,000–$90,000 per year',
      '- Senior web developer: 5+ years, leads a team\n- Engineering manager',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.levels, [
      { title: 'Junior web developer', experience: { min: 0, max: 2 }, summary: ['You fix bugs.'] },
      { title: 'Mid-level web developer', experience: { min: 2, max: 5 } },
      { title: 'Senior web developer', experience: { min: 5 }, summary: ['5+ years, leads a team'] },
      { title: 'Engineering manager' },
    ]);
    assert.deepEqual(
      document.salaryBands?.map(({ title, min, max }) => [title, min, max]),
      [['Mid-level web developer', 70000, 90000]],
    );
  });

  test('are the names in a chain of arrows, also at the end of a text', () => {
    const { document } = fromText(
      'How to Become a Plumber',
      'Skills',
      '- Patience',
      'CAREER PATH',
      'Apprentice Plumber -> Journeyman Plumber -> Master Plumber',
    );
    assert.deepEqual(
      document.levels?.map(({ title }) => title),
      ['Apprentice Plumber', 'Journeyman Plumber', 'Master Plumber'],
    );
  });

  test('are not words in French quotes, nor a text of any length', () => {
    const { document } = fromMarkdown(
      '# Potter\n\n## Career path\n\nDites « Maître » puis « Chef » puis « Directeur ».',
    );
    assert.equal(document.levels, undefined);
    const long = fromMarkdown(`# Potter\n\n## Career path\n\n${'Potter → '.repeat(50_000)}Head`);
    assert.equal(long.document.levels, undefined);
  });

  test('are not what a list advises: that is reported', () => {
    const { document, issues } = fromMarkdown(
      '# How to Become a Potter\n\n## Career Advancement\n\n- Take courses\n- Find a mentor\n- Go to fairs',
    );
    assert.equal(document.levels, undefined);
    assert.equal(issues.length, 3);
  });
});

describe('a title in capitals', () => {
  for (const [heading, title] of [
    ['HOW TO BECOME AN AIR TRAFFIC CONTROLLER', 'Air Traffic Controller'],
    ['HOW TO BECOME A HEAD OF IT', 'Head of IT'],
    ['How to Become a CNA', 'CNA'],
  ])
    test(`${heading} is read out calmly`, () => {
      assert.equal(fromMarkdown(`# ${heading}\n\nText.`).document.title, title);
    });
});

test('an overview is what the article begins with', () => {
  const { document, issues } = fromMarkdown('# Potter\n\n## Overview\n\nClay.\n\n## Skills\n\n- Patience');
  assert.deepEqual(document.summary, ['Clay.']);
  assert.deepEqual(issues, []);
});
