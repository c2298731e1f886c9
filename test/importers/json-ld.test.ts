import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { importJsonLd } from '../../src/importers/json-ld.js';

const context = 'https://schema.org';
const nurse = {
  '@context': context,
  '@type': 'Occupation',
  name: 'Nurse',
  occupationalCategory: '29-1171.00',
  skills: ['Listening', { '@type': 'DefinedTerm', name: 'Thinking', inDefinedTermSet: { name: 'Mind' } }],
  estimatedSalary: {
    '@type': 'MonetaryAmountDistribution',
    duration: 'P1Y',
    currency: 'USD',
    median: 109000,
    percentile10: 72000,
  },
};

describe('importJsonLd', () => {
  test('reads an Occupation bare, in a list, in a graph and in a page', () => {
    const json = JSON.stringify(nurse, null, 1);
    const ways = [
      json,
      `[${json}]`,
      `{"@context": "${context}", "@graph": [${json}]}`,
      `<!doctype html><p>x</p><script>throw 1</script><script type="application/ld+json">${json}</script>`,
    ];
    for (const text of ways) {
      const { document, issues } = importJsonLd(text);
      assert.deepEqual(issues, []);
      assert.deepEqual(document, {
        title: 'Nurse',
        codes: { 'onet-soc': '29-1171.00' },
        salaryBands: [{ title: 'Nurse', median: 109000, percentiles: { p10: 72000 }, period: 'year', currency: 'USD' }],
        skills: [{ name: 'Listening' }, { name: 'Thinking', group: 'Mind' }],
      });
    }
  });

  test('reads a range with its unit, months of experience and the code of a set', () => {
    const { document, issues } = read({
      '@type': 'JobPosting',
      title: 'Job',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { minValue: 15.5, maxValue: 18, unitText: 'HOUR' },
      },
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 18 },
      relevantOccupation: {
        '@type': 'Occupation',
        name: 'Developer',
        occupationalCategory: { '@type': 'CategoryCode', inCodeSet: { name: 'ISCO-08' }, codeValue: '2512' },
      },
    });
    assert.deepEqual(issues, []);
    assert.equal(document.title, 'Developer');
    assert.deepEqual(document.codes, { 'isco-08': '2512' });
    assert.deepEqual(document.salaryBands, [
      { title: 'Job', min: 15.5, max: 18, period: 'hour', currency: 'EUR', experience: { min: 1.5 } },
    ]);
  });

  test('makes two bands of hourly and annual figures', () => {
    const { document } = read({
      '@type': 'WorkBasedProgram',
      name: 'Apprenticeship',
      salaryUponCompletion: { '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'P1Y', median: 41500 },
      trainingSalary: { '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'PT1H', median: 16 },
    });
    const bands = document.salaryBands?.map(({ title, median, period }) => [title, median, period]);
    assert.deepEqual(bands, [
      ['Training salary', 16, 'hour'],
      ['Salary upon completion', 41500, 'year'],
    ]);
  });

  test('reads questions and steps', () => {
    const faq = {
      '@type': 'Question',
      name: 'Why?',
      acceptedAnswer: { '@type': 'Answer', text: '<p>One.</p><p>Two &amp; three.</p>' },
    };
    const section = {
      '@type': 'HowToSection',
      itemListElement: [{ '@type': 'HowToStep', name: 'Learn', text: 'A lot.' }],
    };
    const { document } = read({
      '@graph': [
        { '@type': 'FAQPage', mainEntity: faq },
        { '@type': 'HowTo', name: 'How', step: [section, 'Go'] },
      ],
    });
    assert.deepEqual(document, {
      title: 'How',
      faqs: [{ question: 'Why?', answer: ['One.', 'Two & three.'] }],
      steps: [{ title: 'Learn', body: ['A lot.'] }, { title: 'Go' }],
    });
  });

  test('tolerates usual mistakes and tells each with its line', () => {
    const text = `{
      "@context": "http://schema.org",
      "type": "schema:Occupation",
      "schema:name": "Nurse",
      "skills": "one, two, three",
      "estimatedSalary": {
        "median": "62,000",
        "duration": "YEAR",
        "currency": "$"
      }
    }`;
    const { document, issues } = importJsonLd(text);
    assert.deepEqual(document.salaryBands, [{ title: 'Nurse', median: 62000, period: 'year', currency: 'USD' }]);
    assert.deepEqual(document.skills, [{ name: 'one' }, { name: 'two' }, { name: 'three' }]);
    assert.deepEqual(issues.map(({ level, line, expected }) => `${level} ${line} ${expected}`).sort(), [
      'warning 2 "https://schema.org"',
      'warning 3 "@type"',
      'warning 5 a list of skills',
      'warning 6 an ISO 4217 code',
      'warning 7 a number',
      'warning 8 a duration such as P1Y or PT1H',
    ]);
  });

  test('finds what an id refers to', () => {
    const { document } = read({
      '@graph': [
        { '@type': 'Occupation', name: 'A', estimatedSalary: { '@id': '#pay' } },
        { '@id': '#pay', '@type': 'MonetaryAmount', currency: 'GBP', value: { value: 5, unitText: 'DAY' } },
      ],
    });
    assert.deepEqual(document.salaryBands, [{ title: 'A', min: 5, max: 5, period: 'day', currency: 'GBP' }]);
  });

  test('tells where JSON is broken', () => {
    const { issues } = importJsonLd('{\n"@type": "Occupation",\n"name": oops }');
    assert.equal(issues[0]?.level, 'error');
    assert.match(issues[0]?.message ?? '', /^expected JSON/);
  });

  test('survives any data', () => {
    const keys = fc.constantFrom(
      '@type',
      '@graph',
      'name',
      'estimatedSalary',
      'value',
      'skills',
      'mainEntity',
      'step',
      'occupationalCategory',
      'experienceRequirements',
    );
    const types = fc.constantFrom('Occupation', 'FAQPage', 'HowTo', 'JobPosting', 'HowToSection');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        types,
        fc.dictionary(keys, tie('tree')),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, types, (rest, type) => {
        assert.ok(read({ '@type': type, ...(rest as object) }).issues);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => assert.ok(importJsonLd(text).issues)));
  });
});

function read(data: object) {
  return importJsonLd(JSON.stringify({ '@context': context, ...data }));
}
