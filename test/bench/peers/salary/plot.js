import { barX, plot } from '@observablehq/plot';
import { colour, sayAmount, sayBand, title } from '../words.js';

const draw = ({ bands, width, height }) =>
  plot({
    width,
    height,
    marginLeft: 150,
    title,
    x: { tickFormat: sayAmount, label: null },
    y: { domain: bands.map(({ label }) => label), label: null },
    marks: [barX(bands, { x1: 'min', x2: 'max', y: 'label', fill: colour, tip: true, title: sayBand })],
  });

export function mount(parent, bands, size) {
  const chart = { bands, ...size };
  chart.node = draw(chart);
  parent.append(chart.node);
  return chart;
}

/** There is no update: its documentation says to put a new drawing in the place of the old one. */
export function update(chart, bands) {
  chart.bands = bands;
  const node = draw(chart);
  chart.node.replaceWith(node);
  chart.node = node;
}

export function resize(chart, width) {
  chart.width = width;
  update(chart, chart.bands);
}

export function unmount({ node }) {
  node.remove();
}

export const countItems = ({ node }) => node.querySelectorAll('[aria-label=bar] rect').length;
