import { BarChart } from 'chartist';
import 'chartist/dist/index.css';
import './chartist.css';
import { sayAmount, title } from '../words.js';

/** Its axis goes from the bottom up. A floating bar stands on an unseen one. */
function write(bands) {
  const upwards = [...bands].reverse();
  return {
    labels: upwards.map(({ label }) => label),
    series: [upwards.map(({ min }) => min), upwards.map(({ min, max }) => max - min)],
  };
}

export function mount(parent, bands, { height }) {
  const box = document.createElement('div');
  box.className = 'pay';
  box.innerHTML = `<div class="title">${title}</div><div></div>`;
  parent.append(box);
  const chart = new BarChart(box.lastChild, write(bands), {
    horizontalBars: true,
    stackBars: true,
    height: height - 24,
    axisY: { offset: 150 },
    axisX: { labelInterpolationFnc: sayAmount },
  });
  // It draws a moment later.
  return new Promise((resolve) => {
    const finish = () => {
      chart.off('created', finish);
      resolve({ chart, box });
    };
    chart.on('created', finish);
  });
}

export function update({ chart }, bands) {
  chart.update(write(bands));
}

export function resize({ chart }) {
  chart.update();
}

export function unmount({ chart, box }) {
  chart.detach();
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('.ct-series-b .ct-bar').length;
