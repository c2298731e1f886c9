import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { standardWorkTime } from '../../../src/model/pay.js';
import { Phrases } from '../../../src/text/phrases.js';
import { sayAssumptions, summarizeGroup } from '../../../src/widgets/salary-band-chart/summary.js';
import { selectGroup } from './select-groups.js';

const english = new Phrases('en');
const german = new Phrases('de');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const bands = [
  { title: 'Entry', min: 35000, max: 50000 },
  { title: 'Senior', min: 70000, max: 90000 },
  { title: 'Lead', min: 80000, max: 110000, openEnded: true },
];

describe('summarizeGroup', () => {
  const summarize = (list: object[]) => summarizeGroup(selectGroup(list), 'year', english);

  test('says the lowest, the highest, what overlaps and the widest', () => {
    assert.equal(
      summarize(bands),
      '3 pay bands, from $35,000 to $110,000 or more a year. 2 bands overlap between $80,000 and $90,000. Lead has the widest range.',
    );
  });

  test('says it in German', () => {
    assert.equal(
      plain(summarizeGroup(selectGroup(bands, { lang: 'de' }), 'year', german)),
      '3 Gehaltsbänder von 35.000 $ bis 110.000 $ oder mehr im Jahr. Zwischen 80.000 $ und 90.000 $ überschneiden sich 2 Bänder. Lead hat die weiteste Spanne.',
    );
  });

  test('says no more than there is to say', () => {
    assert.equal(summarize(bands.slice(0, 2)), '2 pay bands, from $35,000 to $90,000 a year.');
    assert.equal(summarize(bands.slice(0, 1)), '1 pay band, from $35,000 to $50,000 a year.');
    assert.equal(summarize([{ title: 'a', median: 40000 }]), '1 pay band: $40,000 a year.');
    assert.equal(summarize([{ title: 'a', min: 40000 }]), '1 pay band: $40,000 or more a year.');
    assert.equal(summarize([{ title: 'a' }, { title: 'b' }]), '2 pay bands.');
  });
});

describe('sayAssumptions', () => {
  test('states the numbers a conversion rests on', () => {
    assert.equal(
      sayAssumptions(['hoursPerWeek', 'weeksPerYear'], standardWorkTime, english),
      'Converted for 40 hours a week and 52 weeks a year.',
    );
    assert.equal(
      sayAssumptions(['hoursPerWeek', 'daysPerWeek'], { ...standardWorkTime, hoursPerWeek: 38.5 }, german),
      'Umgerechnet mit 38,5 Stunden pro Woche und 5 Tagen pro Woche.',
    );
  });

  test('says nothing where nothing was converted', () =>
    assert.equal(sayAssumptions([], standardWorkTime, english), ''));
});
