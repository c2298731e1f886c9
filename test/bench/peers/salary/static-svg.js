import { colour, sayAmount, sayBand, title } from '../words.js';

const margin = { top: 30, right: 40, bottom: 26, left: 150 };

/** The picture as text; the page that is measured until it is painted has it in its markup. */
export function draw(bands, { width, height }) {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const { min, max } of bands) {
    low = Math.min(low, min);
    high = Math.max(high, max);
  }
  low = Math.floor(low / 1e4) * 1e4;
  high = Math.ceil(high / 1e4) * 1e4;
  const room = width - margin.left - margin.right;
  const x = (amount) => (margin.left + ((amount - low) / (high - low)) * room).toFixed(1);
  const step = (height - margin.top - margin.bottom) / bands.length;
  let text = `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="11"><text x="${width / 2}" y="18" text-anchor="middle" font-size="14">${title}</text>`;
  for (let amount = low; amount <= high; amount += 2e4)
    text += `<path stroke="#ddd" d="M${x(amount)} ${margin.top}V${height - margin.bottom}"/><text x="${x(amount)}" y="${height - 8}" text-anchor="middle">${sayAmount(amount)}</text>`;
  bands.forEach((band, i) => {
    const y = margin.top + (i + 0.15) * step;
    text += `<text x="${margin.left - 8}" y="${(y + step * 0.35 + 4).toFixed(1)}" text-anchor="end">${band.label}</text><rect x="${x(band.min)}" y="${y.toFixed(1)}" width="${(x(band.max) - x(band.min)).toFixed(1)}" height="${(step * 0.7).toFixed(1)}" fill="${colour}"><title>${sayBand(band)}</title></rect>`;
  });
  return `${text}</svg>`;
}

export function mount(parent, bands, size) {
  const box = document.createElement('div');
  box.innerHTML = draw(bands, size);
  parent.append(box);
  return { box, bands, size };
}

export function update(chart, bands) {
  chart.bands = bands;
  chart.box.innerHTML = draw(bands, chart.size);
}

export function resize(chart, width) {
  chart.size = { ...chart.size, width };
  update(chart, chart.bands);
}

export function unmount({ box }) {
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('rect').length;
