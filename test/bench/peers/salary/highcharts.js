import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/Series/Area/AreaSeries.js';
import 'highcharts/es-modules/Series/AreaRange/AreaRangeSeries.js';
import 'highcharts/es-modules/Series/ColumnRange/ColumnRangeSeries.js';
import { colour, sayAmount, sayBand, title } from '../words.js';

const labels = (bands) => bands.map(({ label }) => label);
const ranges = (bands) => bands.map(({ min, max }) => [min, max]);

export function mount(parent, bands, { height }) {
  const box = document.createElement('div');
  box.style.height = `${height}px`;
  parent.append(box);
  const chart = Highcharts.chart(box, {
    chart: { type: 'columnrange', inverted: true, animation: false },
    accessibility: { enabled: false },
    credits: { enabled: false },
    legend: { enabled: false },
    title: { text: title, style: { fontSize: '14px' } },
    xAxis: { categories: labels(bands) },
    yAxis: { title: { text: null }, labels: { formatter: ({ value }) => sayAmount(value) } },
    tooltip: { formatter: ({ point }) => sayBand({ min: point.low, max: point.high }) },
    plotOptions: { columnrange: { turboThreshold: 0 }, series: { animation: false } },
    series: [{ name: 'Pay', color: colour, data: ranges(bands) }],
  });
  return { chart, box };
}

export function update({ chart }, bands) {
  chart.xAxis[0].setCategories(labels(bands), false);
  chart.series[0].setData(ranges(bands), true, false);
}

export function resize({ chart }) {
  chart.reflow();
}

export function unmount({ chart, box }) {
  chart.destroy();
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('.highcharts-series .highcharts-point').length;
