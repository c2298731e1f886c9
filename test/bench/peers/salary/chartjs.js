import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title, Tooltip } from 'chart.js';
import { countStripes } from '../count-stripes.js';
import { colour, sayAmount, sayBand, title } from '../words.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Tooltip);

const write = (bands) => ({
  labels: bands.map(({ label }) => label),
  datasets: [{ data: bands.map(({ min, max }) => [min, max]), backgroundColor: colour, bands }],
});

export function mount(parent, bands, { height }) {
  const box = document.createElement('div');
  box.style.cssText = `position:relative;height:${height}px`;
  const canvas = box.appendChild(document.createElement('canvas'));
  parent.append(box);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: write(bands),
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      plugins: {
        title: { display: true, text: title },
        tooltip: { callbacks: { label: ({ dataset, dataIndex }) => sayBand(dataset.bands[dataIndex]) } },
      },
      scales: { x: { ticks: { callback: sayAmount } } },
    },
  });
  return { chart, box };
}

export function update({ chart }, bands) {
  chart.data = write(bands);
  chart.update('none');
}

export function resize({ chart }) {
  chart.resize();
}

export function unmount({ chart, box }) {
  chart.destroy();
  box.remove();
}

export const countItems = ({ chart }) => countStripes(chart.canvas, chart.getDatasetMeta(0).data.length);
