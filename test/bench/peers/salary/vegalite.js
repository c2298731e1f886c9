import { changeset, truthy } from 'vega';
import embed from 'vega-embed';
import { colour, title } from '../words.js';

const copy = (bands) => bands.map((band) => ({ ...band }));

export async function mount(parent, bands, { height }) {
  const box = document.createElement('div');
  box.style.width = '100%';
  parent.append(box);
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 'container',
    height: height - 60,
    title,
    autosize: { type: 'fit', contains: 'padding' },
    data: { name: 'bands', values: copy(bands) },
    mark: { type: 'bar', color: colour, tooltip: true },
    encoding: {
      y: { field: 'label', type: 'nominal', sort: null, title: null },
      x: { field: 'min', type: 'quantitative', title: null, axis: { format: '$~s' } },
      x2: { field: 'max' },
    },
  };
  const embedded = await embed(box, spec, { actions: false, renderer: 'svg' });
  return { embedded, box };
}

export async function update({ embedded }, bands) {
  await embedded.view.change('bands', changeset().remove(truthy).insert(copy(bands))).runAsync();
}

export async function resize({ embedded }, width) {
  await embedded.view.width(width).runAsync();
}

export function unmount({ embedded, box }) {
  embedded.finalize();
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('.mark-rect path').length;
