import { BarChart } from 'echarts/charts';
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { countStripes } from '../count-stripes.js';
import { colour, sayAmount, sayBand, title } from '../words.js';

use([BarChart, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

/** A floating bar stands on an unseen one, as its documentation shows. */
const write = (bands) => ({
  yAxis: { type: 'category', inverse: true, data: bands.map(({ label }) => label) },
  series: [
    { type: 'bar', stack: 'pay', silent: true, itemStyle: { color: 'transparent' }, data: bands.map(({ min }) => min) },
    {
      type: 'bar',
      stack: 'pay',
      itemStyle: { color: colour },
      data: bands.map(({ min, max }) => max - min),
      tooltip: { formatter: ({ dataIndex }) => sayBand(bands[dataIndex]) },
    },
  ],
});

export function mount(parent, bands, { height }) {
  const box = document.createElement('div');
  box.style.height = `${height}px`;
  parent.append(box);
  const chart = init(box);
  chart.setOption({
    animation: false,
    title: { text: title, left: 'center', textStyle: { fontSize: 14 } },
    tooltip: {},
    grid: { left: 8, right: 20, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'value', axisLabel: { formatter: sayAmount } },
    ...write(bands),
  });
  chart.getZr().flush();
  return { chart, box };
}

export function update({ chart }, bands) {
  chart.setOption(write(bands));
  chart.getZr().flush();
}

export function resize({ chart }) {
  chart.resize();
  chart.getZr().flush();
}

export function unmount({ chart, box }) {
  chart.dispose();
  box.remove();
}

export const countItems = ({ chart, box }) =>
  countStripes(box.querySelector('canvas'), chart.getOption().series[1].data.length);
