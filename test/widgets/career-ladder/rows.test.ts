import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Career } from '../../../src/model/career.js';
import { parseCareer } from '../../../src/model/parse.js';
import { de } from '../../../src/text/de.js';
import { registerMessages } from '../../../src/text/messages.js';
import { Phrases } from '../../../src/text/phrases.js';
import { sayGap } from '../../../src/ui/say-level.js';
import { type Rung, selectRungs } from '../../../src/widgets/career-ladder/rows.js';

registerMessages('de', de);
const english = new Phrases('en');
const german = new Phrases('de');

function read(document: object): Career {
  return parseCareer({ title: 'Baker', currency: 'USD', ...document }).career!;
}

/** The pay said on a rung that these bands belong to. */
function payOf(bands: object[], phrases = english): string {
  const salaryBands = bands.map((band, i) => ({ title: `Band ${i}`, level: 'baker', ...band }));
  const career = read({ levels: [{ id: 'baker', title: 'Baker' }], salaryBands });
  return plain(selectRungs(career, phrases)[0]!.pay);
}

function rungsOf(levels: object[], rest: object = {}): Rung[] {
  return selectRungs(read({ levels, ...rest }), english);
}

/** No-break spaces are the typesetter's business. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('pay on a rung', () => {
  const cases: [string, object[], string][] = [
    ['a range', [{ min: 35_000, max: 50_000 }], '$35,000 to $50,000 a year'],
    ['one figure', [{ min: 40_000, max: 40_000 }], '$40,000 a year'],
    ['an open end', [{ min: 80_000, max: 110_000, openEnded: true }], '$80,000 to $110,000 or more a year'],
    ['only a min', [{ min: 80_000 }], '$80,000 or more a year'],
    ['only a max', [{ max: 60_000 }], 'up to $60,000 a year'],
    ['only a median', [{ median: 52_000 }], 'median $52,000 a year'],
    ['several medians', [{ median: 52_000 }, { median: 60_000 }], 'median $52,000 to $60,000 a year'],
    ['only percentiles', [{ percentiles: { p10: 30_000, p25: 35_000, p90: 90_000 } }], '$30,000 to $90,000 a year'],
    ['cents by the hour', [{ min: 13.25, max: 15.8, period: 'hour' }], '$13.25 to $15.80 an hour'],
    ['whole dollars by the hour', [{ min: 13, max: 16, period: 'hour' }], '$13 to $16 an hour'],
    ['a currency there is not', [{ min: 1, max: 2, currency: 'none' }], ''],
    ['nothing stated', [{}], ''],
    ['no band', [], ''],
    [
      'bands that overlap',
      [
        { min: 30_000, max: 60_000 },
        { min: 50_000, max: 80_000 },
      ],
      '$30,000 to $80,000 a year',
    ],
    [
      'bands in any order',
      [
        { min: 90_000, max: 120_000 },
        { min: 30_000, max: 60_000 },
      ],
      '$30,000 to $120,000 a year',
    ],
    ['the lower of two is open', [{ min: 30_000 }, { min: 50_000, max: 80_000 }], '$30,000 to $80,000 or more a year'],
    ['the higher of two is open', [{ min: 30_000, max: 60_000 }, { min: 90_000 }], '$30,000 to $90,000 or more a year'],
    ['open at both ends', [{ max: 60_000 }, { min: 50_000 }], '$60,000 or more a year'],
    ['one is stated, one is not', [{ min: 30_000, max: 60_000 }, {}], '$30,000 to $60,000 a year'],
    [
      'hours and years',
      [
        { min: 20, max: 30, period: 'hour' },
        { min: 83_200, max: 104_000 },
      ],
      '$20 to $50 an hour',
    ],
    [
      'another currency',
      [
        { min: 30_000, max: 60_000 },
        { min: 1, max: 9e6, currency: 'EUR' },
      ],
      '$30,000 to $60,000 a year',
    ],
  ];
  for (const [name, bands, said] of cases) {
    it(name, () => assert.equal(payOf(bands), said));
  }

  it('in German', () => {
    assert.equal(
      payOf([{ min: 2850, max: 4350, currency: 'EUR', period: 'month' }], german),
      '2.850 € bis 4.350 € im Monat',
    );
    assert.equal(payOf([{ min: 4500, currency: 'EUR', period: 'month' }], german), 'ab 4.500 € im Monat');
  });
});

describe('experience on a rung', () => {
  const said = (experience: object, phrases = english) =>
    selectRungs(read({ levels: [{ title: 'Baker', experience }] }), phrases)[0]!.experience;

  it('is said as it is known', () => {
    assert.equal(said({ min: 2, max: 5 }), '2–5 years');
    assert.equal(said({ min: 5 }), '5 years and more');
    assert.equal(said({ max: 2 }), 'up to 2 years');
    assert.equal(said({ min: 1, max: 1 }), '1 year');
    assert.equal(said({ min: 0 }), '');
    assert.equal(said({}), '');
  });

  it('in German', () => {
    assert.equal(said({ min: 5 }, german), 'ab 5 Jahren');
    assert.equal(said({ min: 0, max: 3 }, german), '0–3 Jahre');
  });

  it("is that of the rung's bands where it has none of its own", () => {
    const salaryBands = [{ title: 'Band', level: 'baker', experience: { min: 2, max: 4 } }];
    assert.equal(rungsOf([{ id: 'baker', title: 'Baker' }], { salaryBands })[0]!.experience, '2–4 years');
  });
});

describe('moves from a rung', () => {
  const movesOf = (moves: object[], from = 0) => {
    const levels = ['Helper', 'Baker', 'Master'].map((title, i) => ({ title, moves: i === from ? moves : [] }));
    return rungsOf(levels)[from]!.moves;
  };

  it('the plain step to the next rung is not worth a word', () => {
    assert.deepEqual(movesOf([{ to: 'baker' }]), []);
  });

  it('sideways, out, and past the next rung', () => {
    const moves = [{ to: 'baker', kind: 'lateral' }, { title: 'Own shop', kind: 'exit' }, { to: 'master' }];
    assert.deepEqual(movesOf(moves), [
      { kind: 'lateral', text: 'Sideways to Baker' },
      { kind: 'exit', text: 'Way out: Own shop' },
      { kind: 'advance', text: 'Straight up to Master' },
    ]);
  });

  it("a move's own words win over the title of the rung", () => {
    assert.equal(movesOf([{ to: 'baker', title: 'The bakery', kind: 'lateral' }])[0]?.text, 'Sideways to The bakery');
  });

  it('up from the top rung, to what is no rung of this ladder', () => {
    assert.deepEqual(movesOf([{ title: 'The guild' }], 2), [{ kind: 'advance', text: 'Straight up to The guild' }]);
  });

  it('in German', () => {
    const career = read({ levels: [{ title: 'Bäcker', moves: [{ title: 'Eigener Laden', kind: 'exit' }] }] });
    assert.deepEqual(selectRungs(career, german)[0]!.moves, [{ kind: 'exit', text: 'Ausstieg: Eigener Laden' }]);
  });
});

describe('skills on a rung', () => {
  it('are named, in the order asked for, and only where no lower rung asks for them', () => {
    const rungs = rungsOf(
      [
        { title: 'Helper', skills: ['knead', 'bake'] },
        { title: 'Baker', skills: ['bake', 'plan', 'knead'] },
        { title: 'Master', skills: ['plan', 'bake'] },
      ],
      { skills: ['Bake', 'Knead', 'Plan'].map((name) => ({ name })) },
    );
    assert.deepEqual(
      rungs.map(({ skills }) => skills),
      [['Knead', 'Bake'], ['Plan'], []],
    );
  });
});

describe('the gap between two rungs', () => {
  const career = read({
    levels: [
      { id: 'helper', title: 'Helper', experience: { min: 0 }, skills: ['knead'] },
      { id: 'baker', title: 'Baker', experience: { min: 1 }, skills: ['knead', 'bake'] },
      { id: 'master', title: 'Master', experience: { min: 5 }, skills: ['plan', 'lead'] },
      { id: 'guild', title: 'Guild' },
    ],
    salaryBands: [
      { title: 'Helper', level: 'helper', min: 30_000, max: 35_000 },
      { title: 'Baker', level: 'baker', min: 42_000 },
      { title: 'Master', level: 'master', min: 60_000 },
    ],
    skills: ['knead', 'bake', 'plan', 'lead'].map((id) => ({ id, name: id })),
  });
  const gap = (from: string, to: string, phrases = english) => plain(sayGap(career, from, to, phrases));

  it('up: rungs, years, pay and skills', () => {
    assert.equal(
      gap('helper', 'master'),
      'From Helper to Master: 2 rungs up, 5 more years of experience, pay that starts $30,000 a year higher, and 3 more skills.',
    );
  });

  it('one of each', () => {
    assert.equal(
      gap('helper', 'baker'),
      'From Helper to Baker: 1 rung up, 1 more year of experience, pay that starts $12,000 a year higher, and 1 more skill.',
    );
  });

  it('says nothing of what is not known', () => {
    assert.equal(gap('master', 'guild'), 'From Master to Guild: 1 rung up.');
  });

  it('the same rung, and a lower one', () => {
    assert.equal(gap('baker', 'baker'), 'You are on the rung you aim for.');
    assert.equal(gap('master', 'helper'), 'Helper is below Master on this ladder.');
  });

  it('a rung that is not there', () => {
    assert.equal(gap('helper', 'moon'), '');
    assert.equal(gap('moon', 'helper'), '');
  });

  it('in German', () => {
    assert.equal(
      gap('helper', 'master', german),
      'Von Helper zu Master: 2 Stufen höher, 5 Jahre Erfahrung mehr, ein um 30.000 $ im Jahr höheres Einstiegsgehalt und 3 weitere Fähigkeiten.',
    );
    assert.equal(gap('master', 'helper', german), 'Helper liegt auf dieser Leiter unter Master.');
    assert.equal(gap('baker', 'baker', german), 'Sie stehen auf der Stufe, die Sie anstreben.');
  });

  it('cents by the hour are not rounded away', () => {
    const hourly = read({
      levels: [{ title: 'Helper' }, { title: 'Baker' }],
      salaryBands: [
        { title: 'A', level: 'helper', min: 13.25, period: 'hour' },
        { title: 'B', level: 'baker', min: 13.6, period: 'hour' },
      ],
    });
    assert.equal(
      sayGap(hourly, 'helper', 'baker', english),
      'From Helper to Baker: 1 rung up and pay that starts $0.35 an hour higher.',
    );
  });
});
