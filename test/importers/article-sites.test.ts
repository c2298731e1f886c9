import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/importers/article.js';
import { readTitle } from '../../src/importers/article-title.js';
import { readHtml } from '../../src/importers/read-html.js';
import { readMarkdown } from '../../src/importers/read-markdown.js';
import { readText } from '../../src/importers/read-text.js';

const fromMarkdown = (text: string) => readArticle(readMarkdown(text));
const fromHtml = (html: string) => readArticle(readHtml(html));
const titlesOf = (items: { title: string }[] = []) => items.map(({ title }) => title);

describe('titles as sites write them', () => {
  for (const [text, title] of [
    ['How To Become a Potter (With Salary and FAQs)', 'Potter'],
    ['Become a Potter in the NHS', 'Potter in the NHS'],
    ['What Is a Potter? 2026 Career Guide', 'Potter'],
    ['What Does a Potter Do? Duties, Skills and Pay', 'Potter'],
    ['Potter Career Path: Salary, Skills & Levels', 'Potter'],
    ['Software Engineer Levels Explained: From Junior to Principal', 'Software Engineer'],
    ['Potter Job Description', 'Potter'],
    ['Infirmier : missions, formation et salaire', 'Infirmier'],
    ['¿Cómo ser electricista? Requisitos, funciones y sueldo', 'Electricista'],
    ['How to Become a Potter: Duties, Skills and Pay', 'Potter'],
    ['Career Guide: Potter', 'Potter'],
    ['Registered Nurse (RN) Career Guide', 'Registered Nurse'],
    ['How to Become a Potter: 6 Steps', 'Potter'],
    ['Engineering Ladder', 'Engineering'],
    ['Potter: Clay, Fire and Patience', 'Potter: Clay, Fire and Patience'],
    ['Career Path', 'Career Path'],
  ] as const)
    test(text, () => assert.deepEqual(readTitle(text), { title }));

  test('are read without the pictures around them, and so are other lines', () => {
    const { document } = fromMarkdown(
      '# 🏺 How to Become a Potter 🏺\n\n⭐ Clay.\n\n## 🚀 Steps\n\n### Step 1️⃣: Learn\n\nThrow.\n\n## 🎯 Skills\n\n- 🧘🏽 **Patience**: Wait.\n- ✏️ Drawing\n',
    );
    assert.equal(document.title, 'Potter');
    assert.deepEqual(document.summary, ['Clay.']);
    assert.deepEqual(titlesOf(document.steps), ['Learn']);
    assert.deepEqual(document.skills, [{ name: 'Patience', description: ['Wait.'] }, { name: 'Drawing' }]);
  });

  test('stand above all text: below it, they head the steps', () => {
    const { document } = readArticle(
      readText(
        'Potters\n\nPotters make pots of clay for people.\n\nHow to Become a Potter\n\nStep 1: Learn\nThrow pots.\n\nSkills\n\n- Patience',
      ),
    );
    assert.equal(document.title, 'Potters');
    assert.deepEqual(document.summary, ['Potters make pots of clay for people.']);
    assert.deepEqual(titlesOf(document.steps), ['Learn']);
  });
});

describe('lines about the page', () => {
  for (const line of [
    'Updated June 4, 2025',
    'Last updated: 4 June 2025',
    'Zuletzt aktualisiert am 3. März 2025',
    'By Ada Lovelace',
    'Written by Ada de la Cruz',
    '5 min read',
    'Related: [Glazing](https://a.example/)',
    '**Read more:** [Glazing](https://a.example/)',
  ])
    test(`leave nothing behind: ${line}`, () => {
      assert.deepEqual(fromMarkdown(`# Potter\n\n${line}\n\nClay.`).document.summary, ['Clay.']);
    });

  for (const line of [
    'By hand and by eye.',
    'Updated tools help.',
    'Related trades: [glazing](https://a.example/) and tiles.',
  ])
    test(`are told from others: ${line}`, () => {
      assert.equal(fromMarkdown(`# Potter\n\n${line}\n\nClay.`).document.summary?.length, 2);
    });

  test('end with the references', () => {
    const { document, issues } = fromMarkdown(
      '# Potter\n\n## FAQ\n\n### Is it fun?\n\nYes.\n\n*Sources*\n\n1. Clay Weekly. 2026.',
    );
    assert.deepEqual(document.faqs, [{ question: 'Is it fun?', answer: ['Yes.'] }]);
    assert.deepEqual(issues, []);
  });
});

describe('what people do', () => {
  test('is told in a list that a sentence leads into', () => {
    const { document } = fromMarkdown(
      '# Potter\n\n## What does a potter do?\n\nPotters make pots. On a typical day, they:\n\n- Dig\n- Fire\n\nSome teach.',
    );
    assert.deepEqual(document.role, ['Potters make pots.', 'Some teach.']);
    assert.deepEqual(document.responsibilities, [{ title: 'On a typical day, they', items: ['Dig', 'Fire'] }]);
  });

  test('stands under "What Potters Do"', () => {
    const { document } = fromMarkdown('# Potters\n\n## What Potters Do\n\nThey make pots.');
    assert.deepEqual(document.role, ['They make pots.']);
  });
});

describe('skills', () => {
  test('are the first words of paragraphs', () => {
    const { document, issues } = fromMarkdown(
      '# Potter\n\n## Important Qualities\n\nColor vision. Potters tell glazes apart.\n\nYou wait. It takes long.',
    );
    assert.deepEqual(document.skills, [{ name: 'Color vision', description: ['Potters tell glazes apart.'] }]);
    assert.equal(issues.length, 1);
  });

  test('may be as long as a sentence in a list', () => {
    const name = 'the ability to work with people who are in pain and may be anxious about treatment';
    assert.deepEqual(fromMarkdown(`# Nurse\n\n## Skills\n\n- ${name}`).document.skills, [{ name }]);
  });
});

describe('bands', () => {
  test('have names of two parts', () => {
    const { document } = fromMarkdown(
      '# Nurse\n\n## Salary\n\n- Band 5 – new nurse: £31,049 to £37,796\n- Band 6: £38,000',
    );
    assert.deepEqual(titlesOf(document.salaryBands), ['Band 5 – new nurse', 'Band 6']);
  });

  test('are named by their years where a table names them by nothing else', () => {
    const { document, issues } = fromMarkdown(
      '# Nurse\n\n## Salary\n\n| Experience | Pay |\n|---|---|\n| Beginner | $50,000 |\n| 1–3 years | $60,000 |',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(
      document.salaryBands?.map(({ title, experience }) => [title, experience]),
      [
        ['Beginner', undefined],
        ['1–3 years', { min: 1, max: 3 }],
      ],
    );
  });

  test('of a whole country are those of the career', () => {
    const { document } = fromMarkdown(
      '# Nurse\n\n## Salary\n\nThe median wage for nurses in the US was $62,350 in May 2024. The highest 10 percent earned more than $106,030.',
    );
    assert.deepEqual(titlesOf(document.salaryBands), ['Nurse']);
    assert.deepEqual(document.salaryBands?.[0]?.percentiles, { p90: 106_030 });
  });

  const monthly = '# Töpfer\n\n## Gehalt\n\n- Einstieg: 2.900 € im Monat\n';
  test('share the period that others name for amounts like theirs', () => {
    const { document } = fromMarkdown(`${monthly}- Meister: 4.200 €\n- Inhaber: 60.000 €`);
    assert.deepEqual(
      document.salaryBands?.map(({ period }) => period),
      ['month', 'month', undefined],
    );
  });

  test('share none where others disagree', () => {
    const { document } = fromMarkdown(`${monthly}- Meister: 4.200 €\n- Aushilfe: 3.000 € im Jahr`);
    assert.equal(document.salaryBands?.[1]?.period, undefined);
  });

  test('of a table with grades name no rungs that are not there', () => {
    const { document, issues } = fromHtml(
      `<h1>Potter Levels</h1><h2>Potter levels at a glance</h2><table><tr><th>Level</th><th>Title</th><th>Salary</th></tr>
      <tr><td>L1</td><td>Junior potter</td><td>$30,000</td></tr></table>`,
    );
    assert.deepEqual(issues, []);
    assert.equal(document.salaryBands?.[0]?.level, undefined);
  });
});

test('rungs are headings with their number', () => {
  const { document, issues } = fromMarkdown(
    '# Potter Levels Explained\n\nText.\n\n## Level 1: Junior Potter\n\nYou sweep.\n\n## Level 2: Potter\n\nYou throw.\n\n## Skills\n\n- Patience',
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(document.levels, [
    { title: 'Junior Potter', stage: 'Level 1', summary: ['You sweep.'] },
    { title: 'Potter', stage: 'Level 2', summary: ['You throw.'] },
  ]);
});

test('an outlook is none of the bands', () => {
  const { document, issues } = readArticle(
    readText(
      'How to Become a Potter\n\nSalary\n\nJunior potter: $30,000\n\nJob Outlook\n\nMore pots are wanted each year.',
    ),
  );
  assert.deepEqual(titlesOf(document.salaryBands), ['Junior potter']);
  assert.deepEqual(
    issues.map(({ text }) => text),
    ['Job Outlook'],
  );
});

test('what a word processor wrote is bold by its style, and its wrapper is not', () => {
  const { document, issues } = fromHtml(
    `<b style="font-weight:normal" id="docs-guid"><p><span style="font-weight:700;font-size:20pt">How to Become a Potter</span></p>
    <p><span style="font-weight:400">Clay.</span></p><p><span style="font-weight:700">Skills</span></p>
    <ul><li><span style="font-weight:bold">Care: </span><span>Pots break.</span></li></ul></b>`,
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(document, {
    title: 'Potter',
    summary: ['Clay.'],
    skills: [{ name: 'Care', description: ['Pots break.'] }],
  });
});

describe('shapes met on sites', () => {
  test('a ladder whose rungs say their pay and scope', () => {
    const { document, issues } = fromMarkdown(
      '# Engineering Ladder\n\n## L1 – Associate Engineer\n\n**Scope:** Tasks\n**Pay band:** $80,000–$100,000\n\n- Writes code\n\n## L2 – Engineer\n\n**Pay band:** $100,000–$130,000',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.levels, [
      {
        title: 'Associate Engineer',
        stage: 'L1',
        summary: ['Scope: Tasks'],
        tips: [{ title: 'Writes code', text: [] }],
      },
      { title: 'Engineer', stage: 'L2' },
    ]);
    assert.deepEqual(
      document.salaryBands?.map(({ level, min, max }) => [level, min, max]),
      [
        ['associate-engineer', 80_000, 100_000],
        ['engineer', 100_000, 130_000],
      ],
    );
  });

  test('percentiles in prose and as terms are figures of one band', () => {
    const { document, issues } = fromHtml(
      `<h1>Dental Hygienist</h1><h2>How Much Does a Dental Hygienist Make?</h2>
      <p>Dental hygienists made a median salary of $87,530 in 2023. The best-paid 25% made $99,440 that year, while the lowest-paid 25% made $78,650.</p>
      <dl><dt>75%</dt><dd>$99,440</dd><dt>Median</dt><dd>$87,530</dd></dl>`,
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.salaryBands, [
      {
        title: 'Dental Hygienist',
        median: 87_530,
        percentiles: { p25: 78_650, p75: 99_440 },
        currency: 'USD',
      },
    ]);
  });

  test('a leaflet: headings in capitals, dots that lead to figures, names by commas, questions with their answers', () => {
    const { document, issues } = readArticle(
      readText(
        "HOW TO BECOME A PASTRY CHEF\n\nSTEP 1 – GET TRAINED\nLearn in a kitchen.\n\nTOOLS OF THE TRADE\nA whisk helps.\n\nWHAT YOU'LL EARN\nPastry cook ........ $32,000\nPastry chef ........ $48,000\n\n" +
          "SKILLS YOU'LL NEED\nPrecision, stamina, time management\n\nCOMMON QUESTIONS\nIs it hard? Yes, but it is sweet.\nDo I need school? No.",
      ),
    );
    assert.deepEqual(
      issues.map(({ text }) => text),
      ['TOOLS OF THE TRADE'],
    );
    assert.deepEqual(document.steps, [{ title: 'GET TRAINED', body: ['Learn in a kitchen.'] }]);
    assert.deepEqual(titlesOf(document.salaryBands), ['Pastry cook', 'Pastry chef']);
    assert.deepEqual(document.skills, [{ name: 'Precision' }, { name: 'Stamina' }, { name: 'Time management' }]);
    assert.deepEqual(document.faqs, [
      { question: 'Is it hard?', answer: ['Yes, but it is sweet.'] },
      { question: 'Do I need school?', answer: ['No.'] },
    ]);
  });

  test('a role that is nothing but a list', () => {
    const { document } = fromMarkdown('# Electricista\n\n## ¿Qué hace un electricista?\n\n- Instala cuadros');
    assert.equal(document.role, undefined);
    assert.deepEqual(document.responsibilities, [{ title: '¿Qué hace un electricista?', items: ['Instala cuadros'] }]);
  });

  test('what "you" could earn is pay of the career', () => {
    const { document } = fromMarkdown('# Paramedic\n\n## Salary\n\nWith experience you could earn up to £54,710.');
    assert.deepEqual(titlesOf(document.salaryBands), ['Paramedic']);
  });

  test('lines with a name each, broken within a paragraph', () => {
    const { document, issues } = fromMarkdown(
      '# Nurse\n\n## Salary\n\nStaff nurse: $70k–$85k per year\nCharge nurse: $85k–$98k per year\nNurse manager: $100,000 to $130,000',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(titlesOf(document.salaryBands), ['Staff nurse', 'Charge nurse', 'Nurse manager']);
    const prose = 'Nurses care. They wait: it takes long,\nand so: it is calm.';
    assert.equal(fromMarkdown(`# Nurse\n\n${prose}`).document.summary?.length, 1);
  });

  test('a table with a row for each percentile is one band', () => {
    const { document, issues } = fromMarkdown(
      '# Nurse\n\n## Salary\n\nPercentile | Annual salary\n--- | ---\n10th | $63,720\n50th (Median) | $86,070\n90th | $132,680',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.salaryBands, [
      { title: 'Nurse', percentiles: { p10: 63_720, p90: 132_680 }, median: 86_070, currency: 'USD', period: 'year' },
    ]);
  });

  test('a line of pay among other things is pay of the career, said twice or not', () => {
    const { document, issues } = fromMarkdown(
      '# Welder\n\nWelders join metal.\n\nMedian pay: $51,000 per year, $24.52 per hour\n\n## Skills\n\n- Care\n\n## Salary\n\nThe median wage for welders was $51,000 a year.',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document.summary, ['Welders join metal.']);
    assert.deepEqual(
      document.salaryBands?.map(({ title, median, period }) => [title, median, period]),
      [['Welder', 51_000, 'year']],
    );
    const twice = fromMarkdown(
      '# Welder\n\nPay: $51,000\n\n## Salary\n\n- Welder: $51,000 a year\n- Welder: $60,000',
    ).document;
    assert.deepEqual(
      twice.salaryBands?.map(({ min, period }) => [min, period]),
      [
        [51_000, 'year'],
        [60_000, 'year'],
      ],
    );
  });

  test('rungs say their pay in brackets, and are paragraphs with a name', () => {
    const listed = fromMarkdown(
      '# Welder\n\n## Career path\n\n1. Helper ($16–$20/hr)\n2. Lead welder ($35–$42/hr)',
    ).document;
    assert.deepEqual(titlesOf(listed.levels), ['Helper', 'Lead welder']);
    assert.deepEqual(
      listed.salaryBands?.map(({ level, min, period }) => [level, min, period]),
      [
        ['helper', 16, 'hour'],
        ['lead-welder', 35, 'hour'],
      ],
    );
    const told = fromHtml(
      '<h1>Welder</h1><h2>Career path</h2><p>Apprentice: learns.<br>Master: runs crews.</p>',
    ).document;
    assert.deepEqual(told.levels, [
      { title: 'Apprentice', summary: ['learns.'] },
      { title: 'Master', summary: ['runs crews.'] },
    ]);
  });

  test('bands belong to rungs by the ids a table gives them', () => {
    const { document } = fromMarkdown(
      '# Nurse\n\n## Career ladder\n\n| Level | Role |\n|---|---|\n| Entry | Staff nurse |\n\n## Salary\n\n- Staff nurse: $70,000',
    );
    assert.deepEqual([document.levels?.[0]?.id, document.salaryBands?.[0]?.level], ['entry', 'entry']);
  });

  test('a posting: headings with a colon, a line of pay, questions without a heading', () => {
    const { document, issues } = readArticle(
      readText(
        "Career Guide: Welder\n\nAbout the job\nWelders join metal.\n\nWhat you'll do:\n- Weld\n\nWhat you'll need:\n- Steady hands\n\nPay: $22-$35/hr\n\n" +
          'Career Ladder:\n1. Welding helper\n2. Welder\n\nQ: Do I need a degree?\nA: No.',
      ),
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(document, {
      title: 'Welder',
      role: ['Welders join metal.'],
      responsibilities: [{ title: "What you'll do", items: ['Weld'] }],
      skills: [{ name: 'Steady hands' }],
      salaryBands: [{ title: 'Welder', level: 'welder', min: 22, max: 35, currency: 'USD', period: 'hour' }],
      levels: [{ title: 'Welding helper' }, { title: 'Welder' }],
      faqs: [{ question: 'Do I need a degree?', answer: ['No.'] }],
    });
  });
});
