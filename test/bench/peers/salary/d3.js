import { axisBottom, axisLeft, max, min, scaleBand, scaleLinear, select } from 'd3';
import { colour, sayAmount, sayBand, title } from '../words.js';

const margin = { top: 30, right: 20, bottom: 26, left: 150 };

function draw({ svg, bands, width, height }) {
  const x = scaleLinear(
    [min(bands, (band) => band.min), max(bands, (band) => band.max)],
    [margin.left, width - margin.right],
  ).nice();
  const y = scaleBand(
    bands.map(({ label }) => label),
    [margin.top, height - margin.bottom],
  ).padding(0.3);
  svg.attr('width', width).attr('height', height);
  svg
    .select('.x')
    .attr('transform', `translate(0,${height - margin.bottom})`)
    .call(axisBottom(x).ticks(6).tickFormat(sayAmount));
  svg.select('.y').attr('transform', `translate(${margin.left},0)`).call(axisLeft(y).tickSizeOuter(0));
  svg.select('.title').attr('x', width / 2);
  svg
    .select('.bars')
    .selectAll('rect')
    .data(bands)
    .join((enter) => {
      const bars = enter.append('rect').attr('fill', colour);
      bars.append('title');
      return bars;
    })
    .attr('x', (band) => x(band.min))
    .attr('width', (band) => x(band.max) - x(band.min))
    .attr('y', (band) => y(band.label))
    .attr('height', y.bandwidth())
    .select('title')
    .text((band) => `${band.label}: ${sayBand(band)}`);
}

export function mount(parent, bands, size) {
  const svg = select(parent).append('svg').attr('role', 'img').attr('aria-label', title);
  for (const name of ['x', 'y', 'bars']) svg.append('g').attr('class', name);
  svg.append('text').attr('class', 'title').attr('y', 18).attr('text-anchor', 'middle').text(title);
  const chart = { svg, bands, ...size };
  draw(chart);
  return chart;
}

export function update(chart, bands) {
  chart.bands = bands;
  draw(chart);
}

export function resize(chart, width) {
  chart.width = width;
  draw(chart);
}

export function unmount({ svg }) {
  svg.remove();
}

export const countItems = ({ svg }) => svg.selectAll('.bars rect').size();
