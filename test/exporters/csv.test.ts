import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csvParseRows } from 'd3';
import { type CsvList, toCSV } from '../../src/exporters/csv.js';
import { parseCareer } from '../../src/model/parse.js';
import { clinicalCareCoordinator } from '../../stories/careers.js';

function write(document: object): string {
  const { career } = parseCareer({ title: 'Nurse', ...document });
  assert.ok(career);
  return toCSV(career);
}

const header =
  'title,level,min,max,open_ended,p10,p25,median,p75,p90,currency,period,experience_min_years,experience_max_years,basis';

/** The title cell of a band, as it stands in the file. */
function writeTitle(title: string): string {
  const csv = write({ salaryBands: [{ title, min: 1 }] });
  assert.ok(csv.startsWith(`${header}\r\n`) && csv.endsWith('\r\n'));
  return csv.slice(header.length + 2, csv.indexOf(',,1,,'));
}

describe('toCSV', () => {
  test('writes the bands as published, one a line', () => {
    const lines = write(clinicalCareCoordinator as object).split('\r\n');
    assert.equal(lines.length, 7);
    assert.deepEqual(lines.slice(0, 3), [
      header,
      'Entry-Level Clinical Care Coordinator,entry,35000,50000,false,,,,,,USD,year,0,2,Median salary',
      'Mid-Level Clinical Care Coordinator,coordinator,50000,70000,false,,,,,,USD,year,2,5,Median salary',
    ]);
    assert.equal(
      lines[4],
      'Lead Clinical Care Coordinator / Care Coordination Manager,managerial,80000,110000,true,,,,,,USD,year,,,Median salary',
    );
    assert.equal(lines[6], '');
  });

  test('writes statistics, cents, and the currency of the document', () => {
    const percentiles = { p10: 12.3, p25: 12.55, p75: 13.45, p90: 14.2 };
    const csv = write({
      currency: 'GBP',
      salaryBands: [{ title: 'Carer', median: 12.9, percentiles, period: 'hour' }],
    });
    assert.equal(csv, `${header}\r\nCarer,,,,false,12.3,12.55,12.9,13.45,14.2,GBP,hour,,,\r\n`);
  });

  test('writes the heading alone where there are no bands', () => assert.equal(write({}), `${header}\r\n`));

  test('quotes what holds a comma or a quotation mark', () => {
    assert.equal(writeTitle('Nurse, senior'), '"Nurse, senior"');
    assert.equal(writeTitle('The "good" nurse'), '"The ""good"" nurse"');
    assert.equal(writeTitle('Nurse; senior'), 'Nurse; senior');
  });

  for (const start of ['=', '+', '-', '@']) {
    test(`takes the power from a text that begins with ${start}`, () => {
      assert.equal(writeTitle(`${start}HYPERLINK(A1)`), `'${start}HYPERLINK(A1)`);
      assert.equal(writeTitle(`${start}cmd|"/c calc",A1`), `"'${start}cmd|""/c calc"",A1"`);
    });
  }

  test('takes the power from a text that begins with a tab or a line end', () => {
    for (const start of ['\t', '\r', '\n']) {
      const [, cells] = csvParseRows(
        toCSV({
          ...parseCareer({ title: 'Nurse' }).career!,
          salaryBands: [{ id: 'a', title: `${start}=1+1`, min: 1, period: 'year', summary: [] }],
        }),
      );
      assert.equal(cells?.[0], `'${start}=1+1`);
    }
  });

  test('is read back cell by cell by another reader', () => {
    const titles = ['plain', 'a,b', 'say "hi"', 'two\nlines', '=1', 'ä €', '"', ',', "'"];
    const career = {
      ...parseCareer({ title: 'Nurse' }).career!,
      salaryBands: titles.map((title, i) => ({ id: `${i}`, title, min: i, period: 'year' as const, summary: [] })),
    };
    const [, ...rows] = csvParseRows(toCSV(career));
    assert.deepEqual(
      rows.map(([title, , min, ...rest]) => [title, min, rest.length]),
      titles.map((title, i) => [title === '=1' ? "'=1" : title, String(i), 12]),
    );
  });
});

describe('toCSV of another list', () => {
  const { career } = parseCareer({
    title: 'Nurse',
    levels: [
      {
        title: 'Junior',
        stage: 'Start',
        experience: { min: 0, max: 2 },
        roles: ['Aide', 'Assistant'],
        skills: ['listening', 'care'],
        summary: ['One.', 'Two.'],
      },
      { id: 'top', title: 'Chief' },
    ],
    skills: [{ name: 'Listening', description: 'Hears, and waits.', group: 'People', target: 4 }, { name: 'Care' }],
    steps: [{ title: 'Learn', body: '=1+1', duration: { minMonths: 6, maxMonths: 12 }, skills: ['care'] }],
    responsibilities: [{ title: 'Care', items: ['Dress wounds', '-Lift'] }, { title: 'Nothing' }],
    faqs: [{ question: 'Why?', answer: '@home' }],
  });
  assert.ok(career);

  const tables = {
    levels: [
      'id,title,stage,experience_min_years,experience_max_years,roles,skill_ids,summary',
      'junior,Junior,Start,0,2,Aide; Assistant,listening; care,"One.\n\nTwo."',
      'top,Chief,,,,,,',
    ],
    skills: ['id,name,group,target,description', 'listening,Listening,People,4,"Hears, and waits."', 'care,Care,,,'],
    steps: ['id,title,duration_min_months,duration_max_months,skill_ids,body', "learn,Learn,6,12,care,'=1+1"],
    responsibilities: ['responsibility,item', 'Care,Dress wounds', "Care,'-Lift"],
    faqs: ['id,question,answer', "why,Why?,'@home"],
  };

  for (const [list, lines] of Object.entries(tables)) {
    test(`writes ${list}`, () => {
      assert.equal(toCSV(career, list as CsvList), lines.map((line) => `${line}\r\n`).join(''));
    });
  }

  test('refuses a list that is no table', () => {
    assert.throws(() => toCSV(career, 'toString' as CsvList), /^RangeError: no table of this list: toString$/);
  });
});
