import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/importers/article.js';
import { isPayAside } from '../../src/importers/pay-asides.js';
import { readMarkdown } from '../../src/importers/read-markdown.js';

describe('money that is no pay', () => {
  for (const text of [
    'Signing bonus: $5,000 – $10,000',
    'Bonus for nights: $500',
    'Tuition costs $9,000 a year.',
    'Many hospitals offer a $5,000 signing bonus.',
    'On top of your salary, expect a bonus of $3,000.',
    'Certified nurses earn $4,000 more than others.',
    'Night shifts add $3 an hour to your pay.',
    'You can earn an extra $200 a week.',
    'Student loans average $30,000, and exam fees come to $300.',
    'Die Prüfung kostet 400 €.',
    'Les frais de formation sont de 3 000 €.',
    'A matrícula custa 900 €.',
    'Certification raises pay by $5,000.',
  ])
    test(text, () => assert.equal(isPayAside(text), true));
});

describe('pay', () => {
  for (const text of [
    'Senior nurses earn $70,000 – $90,000 a year.',
    'Base salary with bonus: $80,000',
    'Total pay (base + bonus): $80,000',
    'Including bonuses, nurses earn $80,000.',
    'Because of the cost of living, nurses in New York make $95,000.',
    'Nurses earn $90,000 or more.',
    'Student loans average $30,000, while nurses earn $60,000.',
    'Loan Officer: $60,000',
    'Cost Estimator (entry level) – $60,000',
    'Loan officers can expect $60,000.',
    'Equipment Operators: $50,000 a year',
    'They earn $80,000 plus overtime.',
    'Gehalt mit Bonus: 50.000 €',
    'No figures here.',
  ])
    test(text, () => assert.equal(isPayAside(text), false));
});

test('a bonus is no band of an article, and is told of', () => {
  const { document, issues } = readArticle(
    readMarkdown(
      '# Nurse\n\n## Salary\n\n- Junior nurse: $50,000\n- Senior nurse: $70,000\n- Signing bonus: $5,000\n\nTuition costs $9,000 a year.',
    ),
  );
  assert.deepEqual(
    document.salaryBands?.map(({ title }) => title),
    ['Junior nurse', 'Senior nurse'],
  );
  assert.equal(issues.length, 2);
});

test('what stands below the name of a band stays with it', () => {
  const { document } = readArticle(
    readMarkdown('# Nurse\n\n## Salary\n\n### Junior nurse\n\n- Salary: $50,000\n- Bonus: $5,000\n'),
  );
  assert.deepEqual(document.salaryBands, [
    { title: 'Junior nurse', min: 50_000, max: 50_000, currency: 'USD', summary: ['Bonus: $5,000'] },
  ]);
});
