import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type JsonLdNode, type JsonLdType, toJsonLd, writeJsonLd } from '../../src/exporters/json-ld.js';
import { parseCareer } from '../../src/model/parse.js';

function read(document: object) {
  const { career } = parseCareer({ title: 'Nurse', ...document });
  assert.ok(career);
  return career;
}

function occupationOf(document: object): JsonLdNode {
  return toJsonLd(read(document))['@graph'][0]!;
}

function payOf(band: object, document: object = {}): unknown {
  return occupationOf({ salaryBands: [{ title: 'Nurse', ...band }], ...document }).estimatedSalary;
}

describe('toJsonLd', () => {
  test('invents nothing about a career of which only the title is known', () => {
    assert.deepEqual(toJsonLd(read({})), {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Occupation', name: 'Nurse' }],
    });
  });

  test('describes an occupation', () => {
    assert.deepEqual(
      occupationOf({
        summary: ['Cares.', 'Day and night.'],
        region: 'GB',
        codes: { 'onet-soc': '29-1141.00', 'isco-08': '2221', kldb: '81302' },
        skills: [{ name: 'Listening', description: 'Hears people out.', group: 'People' }, { name: 'Arithmetic' }],
        responsibilities: [{ title: 'Care', items: ['Dress wounds', 'Give medicine'] }],
      }),
      {
        '@type': 'Occupation',
        name: 'Nurse',
        description: 'Cares.\n\nDay and night.',
        occupationLocation: { '@type': 'Country', name: 'GB' },
        occupationalCategory: [
          {
            '@type': 'CategoryCode',
            codeValue: '29-1141.00',
            inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC' },
          },
          { '@type': 'CategoryCode', codeValue: '2221', inCodeSet: { '@type': 'CategoryCodeSet', name: 'ISCO-08' } },
          { '@type': 'CategoryCode', codeValue: '81302', inCodeSet: { '@type': 'CategoryCodeSet', name: 'kldb' } },
        ],
        responsibilities: [
          {
            '@type': 'DefinedTerm',
            name: 'Dress wounds',
            inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Care' },
          },
          {
            '@type': 'DefinedTerm',
            name: 'Give medicine',
            inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Care' },
          },
        ],
        skills: [
          {
            '@type': 'DefinedTerm',
            name: 'Listening',
            description: 'Hears people out.',
            inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'People' },
          },
          { '@type': 'DefinedTerm', name: 'Arithmetic' },
        ],
      },
    );
  });

  test('a range is an amount and no median, whatever its source calls it', () => {
    assert.deepEqual(payOf({ min: 35000, max: 50000, basis: 'Median salary', currency: 'USD', summary: 'At first.' }), [
      {
        '@type': 'MonetaryAmount',
        name: 'Nurse',
        description: 'At first.',
        disambiguatingDescription: 'Median salary',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 35000, maxValue: 50000, unitText: 'YEAR' },
      },
    ]);
  });

  test('the end of an open-ended range is no maximum', () => {
    const [pay] = payOf({ min: 80000, max: 110000, openEnded: true }) as JsonLdNode[];
    assert.deepEqual(pay?.value, { '@type': 'QuantitativeValue', minValue: 80000, unitText: 'YEAR' });
  });

  test('statistics are a distribution, an absent one is absent and 0 is a figure', () => {
    const percentiles = { p10: 0, p25: null, p90: 20.5 };
    assert.deepEqual(payOf({ median: 12.9, percentiles, period: 'hour' }, { currency: 'GBP' }), [
      {
        '@type': 'MonetaryAmountDistribution',
        name: 'Nurse',
        currency: 'GBP',
        duration: 'PT1H',
        percentile10: 0,
        median: 12.9,
        percentile90: 20.5,
      },
    ]);
  });

  test('a band with a range and a median is one node of both types', () => {
    assert.deepEqual(payOf({ min: 1, max: 3, median: 2, period: 'week' }), [
      {
        '@type': ['MonetaryAmount', 'MonetaryAmountDistribution'],
        name: 'Nurse',
        value: { '@type': 'QuantitativeValue', minValue: 1, maxValue: 3, unitText: 'WEEK' },
        duration: 'P1W',
        median: 2,
      },
    ]);
  });

  test('a band without figures is left out', () => {
    assert.equal(payOf({ basis: 'Competitive' }), undefined);
    assert.equal(payOf({ max: 110000, openEnded: true }), undefined);
  });

  for (const [period, duration] of Object.entries({
    year: 'P1Y',
    month: 'P1M',
    week: 'P1W',
    day: 'P1D',
    hour: 'PT1H',
  })) {
    test(`pay per ${period} lasts ${duration}`, () => {
      const [pay] = payOf({ median: 5, period }) as JsonLdNode[];
      assert.equal(pay?.duration, duration);
    });
  }

  test('experience is in months, its upper end in words, and said once', () => {
    const levels = [
      { title: 'Junior', experience: { min: 0, max: 2 } },
      { title: 'Senior', experience: { min: 1.5 } },
      { title: 'Trainee', experience: { max: 1 } },
      { title: 'Chief' },
    ];
    const salaryBands = [
      { title: 'Junior', experience: { min: 0, max: 2 } },
      { title: 'Matron', experience: { min: 10, max: 10 } },
    ];
    const type = 'OccupationalExperienceRequirements';
    assert.deepEqual(occupationOf({ levels, salaryBands }).experienceRequirements, [
      { '@type': type, name: 'Junior', monthsOfExperience: 0, description: '0–2 years' },
      { '@type': type, name: 'Senior', monthsOfExperience: 18, description: '1.5 years and more' },
      { '@type': type, name: 'Trainee', description: 'up to 1 year' },
      { '@type': type, name: 'Matron', monthsOfExperience: 120, description: '10 years' },
    ]);
  });

  test('degrees are education, other credentials qualifications, optional ones neither', () => {
    const occupation = occupationOf({
      credentials: [
        { title: 'BSc Nursing', kind: 'degree', requirement: 'typical' },
        { title: 'RN', kind: 'licence', requirement: 'required' },
        { title: 'First aid' },
        { title: 'PhD', kind: 'degree', requirement: 'optional' },
      ],
    });
    const type = 'EducationalOccupationalCredential';
    assert.deepEqual(occupation.educationRequirements, [
      { '@type': type, name: 'BSc Nursing', credentialCategory: 'degree' },
    ]);
    assert.deepEqual(occupation.qualifications, [
      { '@type': type, name: 'RN', credentialCategory: 'licence' },
      { '@type': type, name: 'First aid' },
    ]);
  });

  test('one kind of node alone, where asked', () => {
    const career = read({ faqs: [{ question: 'Nights?', answer: 'Some.' }] });
    const typesOf = (...wanted: JsonLdType[]) => toJsonLd(career, wanted)['@graph'].map((node) => node['@type']);
    assert.deepEqual(typesOf('Occupation'), ['Occupation']);
    assert.deepEqual(typesOf('FAQPage'), ['FAQPage']);
    assert.deepEqual(typesOf('FAQPage', 'Occupation'), ['Occupation', 'FAQPage']);
    assert.deepEqual(toJsonLd(read({}), ['FAQPage'])['@graph'], []);
  });

  test('questions are a page of their own', () => {
    const faqs = [{ question: 'Is it hard?', answer: ['Yes.', 'And good.'] }, { question: 'Why?' }];
    assert.deepEqual(toJsonLd(read({ lang: 'en', faqs }))['@graph'][1], {
      '@type': 'FAQPage',
      inLanguage: 'en',
      mainEntity: [
        { '@type': 'Question', name: 'Is it hard?', acceptedAnswer: { '@type': 'Answer', text: 'Yes.\n\nAnd good.' } },
        { '@type': 'Question', name: 'Why?' },
      ],
    });
  });
});

describe('writeJsonLd', () => {
  test('cannot leave its script, and means the same', () => {
    const career = read({ title: '</script><script>alert(1)</script><!--\u2028' });
    const text = writeJsonLd(career);
    assert.ok(!/[<\u2028]/.test(text), text);
    assert.deepEqual(JSON.parse(text), toJsonLd(career));
  });
});
