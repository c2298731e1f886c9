import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { limits } from '../../src/model/limits.js';
import { formatIssue, parseCareer } from '../../src/model/parse.js';

const tell = (input: unknown) => parseCareer(input).issues.map((issue) => `${issue.level} ${formatIssue(issue)}`);

const level = (more: object) => ({ title: 'T', levels: [{ title: 'A' }, more] });
const band = (more: object) => ({ title: 'T', salaryBands: [{ title: 'A' }, { title: 'B', ...more }] });

describe('parseCareer', () => {
  it('completes the smallest document', () => {
    assert.deepEqual(parseCareer({ title: 'Nurse' }), {
      career: {
        version: 1,
        id: 'nurse',
        title: 'Nurse',
        summary: [],
        codes: {},
        sources: [],
        levels: [],
        salaryBands: [],
        skills: [],
        steps: [],
        responsibilities: [],
        role: [],
        environment: [],
        credentials: [],
        faqs: [],
        links: [],
      },
      issues: [],
    });
  });

  it('reads JSON, with or without a byte order mark', () => {
    const fromObject = parseCareer({ title: 'Nurse' });
    assert.deepEqual(parseCareer('{"title":"Nurse"}'), fromObject);
    assert.deepEqual(parseCareer('\uFEFF{"title":"Nurse"}'), fromObject);
  });

  it('finds nothing wrong with the example', () => {
    const example = new URL('../../src/examples/clinical-care-coordinator.json', import.meta.url);
    assert.deepEqual(tell(readFileSync(example, 'utf8')), []);
  });

  it('does not change its input', () => {
    const input = { title: 'T', salaryBands: [{ title: 'A', min: 2, max: 1 }] };
    parseCareer(input);
    assert.deepEqual(input, { title: 'T', salaryBands: [{ title: 'A', min: 2, max: 1 }] });
  });

  it('takes a text for a list of one paragraph and a blank one for none', () => {
    const { career, issues } = parseCareer({ title: 'T', summary: 'one', role: ['a', '', 'b'], environment: '  ' });
    assert.deepEqual([career?.summary, career?.role, career?.environment], [['one'], ['a', 'b'], []]);
    assert.deepEqual(issues, []);
  });

  it('takes null and blank texts for absent, and keeps null as the open end of a range', () => {
    const { career, issues } = parseCareer({
      title: 'T',
      tagline: null,
      region: '',
      levels: null,
      salaryBands: [{ title: 'A', min: 1, max: null }],
    });
    assert.deepEqual(issues, []);
    assert.equal('tagline' in career!, false);
    assert.equal('region' in career!, false);
    assert.deepEqual(career?.salaryBands, [{ id: 'a', title: 'A', min: 1, max: null, period: 'year', summary: [] }]);
  });

  it('keeps unknown keys at every depth', () => {
    const { career } = parseCareer({
      title: 'T',
      x: { y: [null, 1] },
      levels: [{ title: 'A', x: 1, tips: [{ title: 't', x: 2 }] }],
    });
    assert.deepEqual((career as unknown as { x: unknown }).x, { y: [null, 1] });
    assert.deepEqual(career?.levels[0], {
      id: 'a',
      title: 'A',
      summary: [],
      tips: [{ title: 't', text: [], x: 2 }],
      roles: [],
      skills: [],
      moves: [],
      x: 1,
    });
  });

  it('keeps what is good about a bad item', () => {
    const { career } = parseCareer(band({ min: 'competitive', max: 5, level: 'nowhere', currency: 'eur' }));
    assert.deepEqual(career?.salaryBands[1], {
      id: 'b',
      title: 'B',
      max: 5,
      currency: 'EUR',
      period: 'year',
      summary: [],
    });
  });

  it('gives no career where there is no object', () => {
    for (const input of [undefined, null, 5, 'nonsense', '[]', '5', [], () => 1, Symbol('s'), 1n]) {
      const { career, issues } = parseCareer(input);
      assert.equal(career, undefined);
      assert.equal(issues.length, 1);
      assert.equal(issues[0]?.path, '$');
    }
  });
});

describe('one fault of each kind', () => {
  const table: [name: string, input: unknown, expected: string[]][] = [
    ['no object', [], ['error $: expected a career document, received a list']],
    ['nothing', undefined, ['error $: expected a career document, received nothing']],
    ['a function', () => 1, ['error $: expected plain data, received a function']],
    ['no title', {}, ['error title: expected a text, received nothing']],
    ['a title of another kind', { title: {} }, ['error title: expected a text, received an object']],
    ['another version', { title: 'T', version: 2 }, ['error version: expected 1, received 2']],
    ['unknown key', { title: 'T', 'my key': 1 }, ['note ["my key"]: unknown key, kept']],
    ['reserved key', '{"title":"T","__proto__":1}', ['warning __proto__: a name every object has, left out']],
    ['number for a text', level({ title: 5 }), ['warning levels[1].title: expected a text, received 5, read as "5"']],
    ['required text missing', level({ id: 'x' }), ['error levels[1].title: expected a text, received nothing']],
    ['required text blank', level({ title: ' ' }), ['error levels[1].title: expected a text, received " "']],
    ['item of another kind', level([]), ['error levels[1]: expected a level, received a list']],
    ['list of another kind', { title: 'T', levels: 5 }, ['error levels: expected a list of levels, received 5']],
    [
      'text of another kind',
      level({ title: 'B', summary: { toString: 1 } }),
      [
        'warning levels[1].summary.toString: a name every object has, left out',
        'error levels[1].summary: expected a text or a list of texts, received an object',
      ],
    ],
    [
      'paragraph of another kind',
      level({ title: 'B', summary: ['a', true] }),
      ['error levels[1].summary[1]: expected a text, received true'],
    ],
    [
      'word for a number',
      band({ min: 'competitive' }),
      ['error salaryBands[1].min: expected a number of 0 or more, received "competitive"'],
    ],
    [
      'text for a number',
      band({ min: '80000' }),
      ['warning salaryBands[1].min: expected a number of 0 or more, received "80000", read as 80000'],
    ],
    ['negative', band({ min: -1 }), ['error salaryBands[1].min: expected a number of 0 or more, received -1']],
    [
      'endless',
      band({ max: Infinity }),
      ['error salaryBands[1].max: expected a number of 0 or more, received Infinity'],
    ],
    ['no number', band({ median: NaN }), ['error salaryBands[1].median: expected a number of 0 or more, received NaN']],
    [
      'period',
      band({ period: 'fortnight' }),
      [
        'error salaryBands[1].period: expected one of year, month, week, day, hour, received "fortnight"',
        'error salaryBands[1]: left out the figures: their period is unknown',
      ],
    ],
    ['flag', band({ openEnded: 'yes' }), ['error salaryBands[1].openEnded: expected true or false, received "yes"']],
    [
      'range',
      band({ experience: 3 }),
      ['error salaryBands[1].experience: expected a range of years such as {"min": 2, "max": 5}, received 3'],
    ],
    [
      'reversed pay',
      band({ min: 9, max: 1 }),
      ['warning salaryBands[1]: expected min up to max, received 9 to 1, swapped'],
    ],
    [
      'reversed experience',
      level({ title: 'B', experience: { min: 5, max: 2 } }),
      ['warning levels[1].experience: expected min up to max, received 5 to 2, swapped'],
    ],
    [
      'reversed duration',
      { title: 'T', steps: [{ title: 'S', duration: { minMonths: 3, maxMonths: 1 } }] },
      ['warning steps[0].duration: expected minMonths up to maxMonths, received 3 to 1, swapped'],
    ],
    [
      'percentiles',
      band({ median: 5, percentiles: { p10: 1, p25: 6 } }),
      ['warning salaryBands[1].percentiles: expected p10, p25, median, p75 and p90 to ascend, received 1, 6, 5'],
    ],
    [
      'currency',
      band({ currency: 'QQQ' }),
      [
        'warning salaryBands[1].currency: expected an ISO 4217 currency code, received "QQQ"',
        'error salaryBands[1]: left out the figures: their currency is unknown',
      ],
    ],
    [
      'language',
      { title: 'T', lang: 'not a tag' },
      ['warning lang: expected a BCP 47 language tag, received "not a tag"'],
    ],
    [
      'date',
      { title: 'T', updated: '2026-02-31' },
      ['warning updated: expected a date such as 2026, 2026-11 or 2026-11-01, received "2026-02-31"'],
    ],
    [
      'link',
      { title: 'T', links: [{ title: 'L', url: 'javascript:alert(1)' }] },
      ['warning links[0].url: expected an http, https or mailto address, received "javascript:alert(1)"'],
    ],
    [
      'level reference',
      band({ level: 'x' }),
      ['warning salaryBands[1].level: expected the id of a level, received "x"'],
    ],
    [
      'skill reference',
      level({ title: 'B', skills: ['x'] }),
      ['warning levels[1].skills[0]: expected the id of a skill, received "x"'],
    ],
    [
      'skill reference of a step',
      { title: 'T', steps: [{ title: 'S', skills: ['x'] }] },
      ['warning steps[0].skills[0]: expected the id of a skill, received "x"'],
    ],
    [
      'move reference',
      level({ title: 'B', moves: [{ to: 'x' }] }),
      ['warning levels[1].moves[0].to: expected the id of a level, received "x"'],
    ],
    [
      'empty move',
      level({ title: 'B', moves: [{}] }),
      ['error levels[1].moves[0]: expected a "to" or a title, received neither'],
    ],
    [
      'target',
      { title: 'T', skills: [{ name: 'S', target: 6 }] },
      ['error skills[0].target: expected a number from 1 to 5, received 6'],
    ],
    [
      'duplicate id',
      level({ id: 'a', title: 'A' }),
      ['warning levels[0].id: expected an id of its own, received "a", renamed "a-2"'],
    ],
    ['code', { title: 'T', codes: { esco: [] } }, ['error codes.esco: expected a text, received a list']],
  ];
  for (const [name, input, expected] of table) it(name, () => assert.deepEqual(tell(input), expected));

  it('unreadable JSON', () => {
    assert.match(tell('{oops')[0]!, /^error \$: expected JSON, received "\{oops", /);
  });

  it('tells path, expected and received apart', () => {
    assert.deepEqual(parseCareer(band({ min: '1' })).issues, [
      {
        level: 'warning',
        path: 'salaryBands[1].min',
        message: 'expected a number of 0 or more, received "1", read as 1',
        expected: 'a number of 0 or more',
        received: '"1"',
      },
    ]);
  });
});

describe('places in the document as given', () => {
  it('counts items that were dropped', () => {
    const { career, issues } = parseCareer({
      title: 'T',
      levels: [
        null,
        { title: 'A', moves: [5, { to: 'x' }], skills: ['', 'x'] },
        {},
        { title: 'B', experience: { min: 2, max: 1 } },
      ],
    });
    assert.deepEqual(
      career?.levels.map((item) => item.id),
      ['a', 'b'],
    );
    assert.deepEqual(
      issues.map((issue) => issue.path),
      [
        'levels[0]',
        'levels[1].moves[0]',
        'levels[2].title',
        'levels[1].skills[1]',
        'levels[1].moves[1].to',
        'levels[3].experience',
      ],
    );
  });
});

describe('repairs', () => {
  it('swaps reversed ranges', () => {
    const { career } = parseCareer(band({ min: 9, max: 1, experience: { min: 5, max: 2 } }));
    const { min, max, experience } = career!.salaryBands[1]!;
    assert.deepEqual([min, max, experience], [1, 9, { min: 2, max: 5 }]);
  });

  it('drops unordered percentiles and keeps the median', () => {
    const repaired = parseCareer(band({ median: 5, percentiles: { p75: 4 } })).career!.salaryBands[1]!;
    assert.deepEqual([repaired.median, repaired.percentiles], [5, undefined]);
    const equal = parseCareer(band({ median: 5, percentiles: { p10: null, p25: 5, p75: 5 } })).career!.salaryBands[1]!;
    assert.deepEqual(equal.percentiles, { p10: null, p25: 5, p75: 5 });
  });

  it('drops a link without a good address and keeps the name of a source', () => {
    const { career } = parseCareer({
      title: 'T',
      links: [
        { title: 'L', url: '/relative' },
        { title: 'M', url: 'mailto:a@b.c' },
      ],
      sources: [{ name: 'S', url: 'ftp://x' }],
    });
    assert.deepEqual(career?.links, [{ title: 'M', url: 'mailto:a@b.c' }]);
    assert.deepEqual(career?.sources, [{ name: 'S' }]);
  });

  it('keeps a move with a title, whatever it points to', () => {
    const { career } = parseCareer(
      level({ title: 'B', moves: [{ to: 'x', title: 'Teaching', kind: 'exit' }, { to: 'a' }, { to: 'y' }] }),
    );
    assert.deepEqual(career?.levels[1]?.moves, [
      { title: 'Teaching', kind: 'exit' },
      { to: 'a', kind: 'advance' },
    ]);
  });

  it('lets references use derived ids', () => {
    const { career, issues } = parseCareer({
      title: 'T',
      levels: [{ title: 'Team Lead' }],
      salaryBands: [{ title: 'A', level: 'team-lead' }],
    });
    assert.equal(career?.salaryBands[0]?.level, 'team-lead');
    assert.deepEqual(issues, []);
  });
});

describe('limits', () => {
  it('cuts a text, not inside a character', () => {
    const { career, issues } = parseCareer({ title: 'T', tagline: `${'x'.repeat(limits.text - 1)}😀` });
    assert.equal(career?.tagline, 'x'.repeat(limits.text - 1));
    assert.deepEqual(issues.map(formatIssue), [
      'tagline: expected a text of at most 20000 characters, received 20001, cut',
    ]);
  });

  it('cuts a list', () => {
    const { career, issues } = parseCareer({ title: 'T', role: Array(limits.list + 5).fill('x') });
    assert.equal(career?.role.length, limits.list);
    assert.deepEqual(issues.map(formatIssue), [
      'role: expected at most 20000 items, received 20005, the rest is left out',
    ]);
  });

  it('cuts what is nested too deeply', () => {
    const json = `{"title":"T","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { issues } = parseCareer(json);
    assert.equal(issues[0]?.message, 'expected plain data, received more than 32 levels of nesting');
    assert.equal(issues[0]?.path, `x${'[0]'.repeat(31)}`);
  });

  it('refuses JSON that is too long', () => {
    const { career, issues } = parseCareer(' '.repeat(limits.json + 1));
    assert.equal(career, undefined);
    assert.deepEqual(issues.map(formatIssue), ['$: expected JSON of at most 10000000 characters, received 10000001']);
  });

  it('stops at a million values, and the rest is a career that parses to itself', () => {
    const tips = Array.from({ length: 100 }, () => ({ title: 't' }));
    const { career, issues } = parseCareer({
      title: 'T',
      levels: Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, title: 'A', tips })),
    });
    assert.deepEqual(issues.map(formatIssue), ['$: expected at most 1000000 values, received more, cut']);
    assert.ok(career!.levels.length > 4_000 && career!.levels.length < 6_000);
    const again = parseCareer(career);
    assert.deepEqual(again.issues, []);
    assert.equal(JSON.stringify(again.career), JSON.stringify(career));
  });

  it('counts issues beyond a thousand, at the level of the worst of them', () => {
    const bad = parseCareer({ title: 'T', levels: Array(limits.issues + 7).fill(5) });
    assert.equal(bad.issues.length, limits.issues + 1);
    assert.deepEqual(bad.issues.at(-1), { level: 'error', path: '$', message: 'and 7 more issues' });
    const odd = parseCareer({
      title: 'T',
      levels: Array(limits.issues + 1)
        .fill({ title: 'x', y: 1 })
        .map((item, i) => ({ ...item, id: `${i}` })),
    });
    assert.deepEqual(odd.issues.at(-1), { level: 'note', path: '$', message: 'and 1 more issues' });
  });
});
