import '/dist/cdn/salary-band-chart.js';
import { writeCareer } from '../../data.ts';

export async function mount(parent, bands) {
  const chart = document.createElement('salary-band-chart');
  chart.career = writeCareer.salary(bands);
  // As with all others: nothing moves.
  chart.style.setProperty('--rungs-motion', '0s');
  parent.append(chart);
  await chart.updateComplete;
  return chart;
}

export async function update(chart, bands) {
  chart.career = writeCareer.salary(bands);
  await chart.updateComplete;
}

export function unmount(chart) {
  chart.remove();
}

/**
 * Whether all bands stand, the last with the figures it has now. It is asked in every frame, and takes hardly any time
 * itself: `toLocaleString` would take as long as a chart the first time.
 */
export function isWhole(chart, count) {
  const { min } = chart.career.salaryBands.at(-1);
  let last = chart.shadowRoot.querySelector('[part~=bands]')?.lastElementChild;
  if (last && !last.matches('[part~=band]')) last = last.lastElementChild;
  if (!last?.textContent.includes(String(min).replace(/\B(?=(?:\d{3})+$)/g, ','))) return false;
  return chart.shadowRoot.querySelectorAll('[part~=band]').length >= count;
}

/** Bands that are drawn; of those the browser skips because they are far from the screen, only words are there. */
export const countItems = (chart) =>
  [...chart.shadowRoot.querySelectorAll('[part~=band]')].filter(
    (band) => band.querySelector('[part~=bar]') || !band.checkVisibility({ contentVisibilityAuto: true }),
  ).length;
