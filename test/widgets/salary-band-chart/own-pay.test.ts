import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Phrases } from '../../../src/text/phrases.js';
import { placeSalary } from '../../../src/widgets/salary-band-chart/own-pay.js';
import { selectGroup } from './select-groups.js';

const english = new Phrases('en');
const german = new Phrases('de');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const bands = [
  { title: 'Entry', min: 35000, max: 50000 },
  { title: 'Senior', min: 70000, max: 90000 },
  { title: 'Lead', min: 80000, max: 110000, openEnded: true },
];

describe('placeSalary', () => {
  const place = (salary: number, list: object[] = bands) => placeSalary(salary, selectGroup(list), english);

  test('says where in each band the pay lies', () => {
    assert.equal(place(36000), 'Your pay, $36,000: inside Entry, near the bottom.');
    assert.equal(place(40000), 'Your pay, $40,000: inside Entry, below the middle.');
    assert.equal(place(42500), 'Your pay, $42,500: inside Entry, in the middle.');
    assert.equal(place(45000), 'Your pay, $45,000: inside Entry, above the middle.');
    assert.equal(place(85000), 'Your pay, $85,000: inside Senior, above the middle; inside Lead, near the bottom.');
    assert.equal(place(120000), 'Your pay, $120,000: in the open end of Lead.');
  });

  test('says where it lies where no band holds it', () => {
    assert.equal(place(0), 'Your pay, $0: below every band.');
    assert.equal(place(60000), 'Your pay, $60,000: between the bands.');
    assert.equal(place(60000, bands.slice(0, 1)), 'Your pay, $60,000: above every band.');
  });

  test('says it in German', () => {
    assert.equal(
      plain(placeSalary(60000, selectGroup(bands, { lang: 'de' }), german)),
      'Ihr Gehalt, 60.000 $: zwischen den Bändern.',
    );
  });

  test('takes percentiles for the range where no other is published', () => {
    const percentiles = { p10: 44000, p25: 51000, p75: 66000, p90: 74000 };
    const list = [{ title: 'Analyst', median: 58000, percentiles }];
    assert.equal(place(59000, list), 'Your pay, $59,000: inside Analyst, in the middle.');
    assert.equal(place(80000, list), 'Your pay, $80,000: above every band.');
  });

  test('says nothing where no band states a range', () => {
    assert.equal(place(50000, [{ title: 'a', median: 58000 }, { title: 'b' }]), '');
  });
});
