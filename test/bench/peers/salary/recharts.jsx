import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { colour, sayAmount, title } from '../words.js';

const range = ({ min, max }) => [min, max];

function PayChart({ bands, width, height }) {
  return (
    <figure style={{ margin: 0 }}>
      <figcaption>{title}</figcaption>
      <BarChart layout="vertical" width={width} height={height - 24} data={bands}>
        <XAxis type="number" tickFormatter={sayAmount} />
        <YAxis type="category" dataKey="label" width={150} />
        <Tooltip isAnimationActive={false} formatter={(ends) => ends.map(sayAmount).join('–')} />
        <Bar dataKey={range} fill={colour} isAnimationActive={false} />
      </BarChart>
    </figure>
  );
}

const draw = ({ root, bands, width, height }) =>
  flushSync(() => root.render(<PayChart bands={bands} width={width} height={height} />));

export async function mount(parent, bands, size) {
  const box = document.createElement('div');
  parent.append(box);
  const chart = { root: createRoot(box), box, bands, ...size };
  draw(chart);
  for (let i = 0; i < 200 && countItems(chart) < bands.length; i++) await new Promise(requestAnimationFrame);
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

export function unmount({ root, box }) {
  root.unmount();
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('.recharts-bar-rectangle').length;
