import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Phrases } from '../../../src/text/phrases.js';
import { detailsView } from '../../../src/widgets/salary-band-chart/details.js';
import type { PayRow } from '../../../src/widgets/salary-band-chart/rows.js';
import { renderText } from './render-text.js';
import { selectGroup } from './select-groups.js';

function render(band: object, lang = 'en'): string[] {
  const group = selectGroup([{ title: 'Nurse', ...band }], { lang });
  return renderText(detailsView(group.rows[0] as PayRow, group, new Phrases(lang)));
}

describe('detailsView', () => {
  test('tells all that is known of a band', () => {
    const percentiles = { p10: 40000, p25: 50000, p75: 70000, p90: 80000 };
    const experience = { min: 2, max: 5 };
    const summary = ['First.', 'Second.'];
    assert.deepEqual(render({ median: 60000, percentiles, experience, summary, basis: 'Annual wage' }), [
      '$40,000 to $80,000 a year',
      '· Annual wage',
      ...['Experience', '2–5 years'],
      ...['10th percentile', '$40,000', '25th percentile', '$50,000', 'Median', '$60,000'],
      ...['75th percentile', '$70,000', '90th percentile', '$80,000'],
      'First.',
      'Second.',
    ]);
  });

  test('names the middle of a range a midpoint, never a median', () => {
    assert.deepEqual(render({ min: 35000, max: 50000 }), ['$35,000 to $50,000 a year', 'Midpoint', '$42,500']);
    assert.deepEqual(
      render({ min: 35000, max: 50000 }, 'de').map((text) => text.replace(/\u00a0/g, ' ')),
      ['35.000 $ bis 50.000 $ im Jahr', 'Bandmitte', '42.500 $'],
    );
  });

  const none = [{ min: 35000, max: 50000, openEnded: true }, { min: 35000 }, { max: 35000 }, { min: 1, max: 1 }, {}];
  for (const band of none) {
    test(`finds no middle in ${JSON.stringify(band)}`, () => assert.equal(render(band).length, 1));
  }
});
