import '/dist/cdn/salary-band-chart.js';
import { writeCareer } from '../../data.ts';

export async function mount(parent, bands) {
  const chart = document.createElement('salary-band-chart');
  chart.career = writeCareer.salary(bands);
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

export const isWhole = (chart, count) => chart.shadowRoot.querySelectorAll('[part~=band]').length >= count;

/** Bands that are drawn; of those the browser skips because they are far from the screen, only words are there. */
export const countItems = (chart) =>
  [...chart.shadowRoot.querySelectorAll('[part~=band]')].filter(
    (band) =>
      band.querySelector('[part~=bar]') || !band.firstElementChild.checkVisibility({ contentVisibilityAuto: true }),
  ).length;
