import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Phrases } from '../../../src/text/phrases.js';
import { type Column, sortRows, tableView } from '../../../src/widgets/salary-band-chart/table.js';
import { renderText } from './render-text.js';
import { selectGroup } from './select-groups.js';

const percentiles = { p10: 40000, p25: 50000, p75: 70000, p90: 80000 };
const bands = [
  { title: 'Lead', min: 80000, max: 110000, openEnded: true },
  { title: 'Entry', min: 35000, max: 50000, experience: { min: 0, max: 2 } },
  { title: 'Élan', median: 60000, percentiles, experience: { max: 9 } },
  { title: 'Zero', min: 0, max: 0, experience: { min: 12 } },
];

const render = (list: object[], lang = 'en') =>
  renderText(tableView(selectGroup(list, { lang }), 'A caption', undefined, new Phrases(lang), () => {}));

describe('tableView', () => {
  test('shows every figure in full', () => {
    const said = render(bands.slice(0, 3));
    assert.deepEqual(said, [
      'A caption',
      ...['Band', 'Experience', 'From', '10th percentile', '25th percentile', 'Median', '75th percentile'],
      ...['90th percentile', 'To'],
      ...['Lead', '$80,000', '–', '–', '–', '–', '–', '$110,000 or more'],
      ...['Entry', '0–2 years', '$35,000', '–', '–', '–', '–', '–', '$50,000'],
      ...['Élan', 'up to 9 years', '–', '$40,000', '$50,000', '$60,000', '$70,000', '$80,000', '–'],
    ]);
  });

  test('leaves out what nobody states', () => {
    assert.deepEqual(render([{ title: 'a', min: 1000, max: 2000 }]), [
      'A caption',
      'Band',
      'From',
      'To',
      'a',
      '$1,000',
      '$2,000',
    ]);
    assert.deepEqual(render([{ title: 'a', median: 1000 }]), ['A caption', 'Band', 'Median', 'a', '$1,000']);
    assert.deepEqual(render([{ title: 'a' }]), ['A caption', 'Band', 'a']);
  });

  test('shows it in German', () => {
    const said = render([{ title: 'a', min: 1000, max: 2000, openEnded: true, currency: 'EUR' }], 'de');
    assert.deepEqual(
      said.map((text) => text.replace(/\u00a0/g, ' ')),
      ['A caption', 'Band', 'Von', 'Bis', 'a', '1.000 €', '2.000 € oder mehr'],
    );
  });
});

describe('sortRows', () => {
  const { rows } = selectGroup(bands);
  const sort = (column: Column, isDescending: boolean, lang = 'en') =>
    sortRows(rows, { column, isDescending }, lang)
      .map(({ title }) => title)
      .join(' ');

  test('leaves the order of the document until asked', () => {
    assert.equal(sortRows(rows, undefined, 'en'), rows);
  });

  test('sorts titles as the language does', () => {
    assert.equal(sort('title', false), 'Élan Entry Lead Zero');
    assert.equal(sort('title', true), 'Zero Lead Entry Élan');
  });

  test('sorts amounts as numbers, what is not stated last either way', () => {
    assert.equal(sort('min', false), 'Zero Entry Lead Élan');
    assert.equal(sort('min', true), 'Lead Entry Zero Élan');
    assert.equal(sort('median', true), 'Élan Lead Entry Zero');
  });

  test('sorts experience by where it begins', () => {
    assert.equal(sort('experience', false), 'Entry Élan Zero Lead');
    assert.equal(sort('experience', true), 'Zero Élan Entry Lead');
  });

  test('leaves the rows themselves as they are', () => {
    sort('min', false);
    assert.equal(rows.map(({ title }) => title).join(' '), 'Lead Entry Élan Zero');
  });
});
