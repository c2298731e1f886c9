import { expect } from 'chai';
import type { Picture, Shape } from '../../src/exporters/picture.js';
import { toPNG } from '../../src/exporters/png.js';

const picture = (shapes: Shape[], size: Partial<Picture> = {}): Picture => ({
  width: 100,
  height: 50,
  background: '#ffffff',
  title: 'Pay',
  description: '',
  shapes,
  ...size,
});

/** The colour of one pixel as `r,g,b`. */
async function readPixels(file: Blob) {
  const image = await createImageBitmap(file);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number) => data.slice(4 * (y * image.width + x), 4 * (y * image.width + x) + 3).join();
  return { width: image.width, height: image.height, data, at };
}

describe('toPNG', () => {
  it('makes a picture of the right size and kind', async () => {
    const file = await toPNG(picture([]));
    expect(file.type).to.equal('image/png');
    const { width, height, data } = await readPixels(file);
    expect([width, height]).to.deep.equal([200, 100]);
    expect(data.every((channel) => channel === 255)).to.equal(true);
  });

  it('paints boxes, rules and labels where they belong', async () => {
    const shapes: Shape[] = [
      { kind: 'box', x: 10, y: 10, width: 20, height: 20, color: '#ff0000' },
      { kind: 'rule', x1: 50, y1: 0, x2: 50, y2: 50, color: '#00ff00', thickness: 4 },
      { kind: 'label', x: 95, y: 40, text: '█', color: '#0000ff', size: 20, anchor: 'end' },
    ];
    const { at, data } = await readPixels(await toPNG(picture(shapes), 1));
    expect([at(20, 20), at(5, 20), at(50, 25), at(40, 25)]).to.deep.equal([
      '255,0,0',
      '255,255,255',
      '0,255,0',
      '255,255,255',
    ]);
    const blue = Array.from({ length: 100 }, (_, x) => x).filter((x) =>
      Array.from({ length: 50 }, (_, y) => at(x, y)).includes('0,0,255'),
    );
    expect(blue.length).to.be.greaterThan(5);
    expect(Math.min(...blue)).to.be.above(60);
    expect(Math.max(...blue)).to.be.below(97);
    expect(data.length).to.equal(100 * 50 * 4);
  });

  it('fades a box out to the right, or in from the left', async () => {
    const fade = async (fade: 'start' | 'end') => {
      const box: Shape = { kind: 'box', x: 0, y: 0, width: 100, height: 50, color: '#000000', fade };
      const { at } = await readPixels(await toPNG(picture([box]), 1));
      return [1, 50, 98].map((x) => Number(at(x, 25).split(',')[0]));
    };
    const [left, middle, right] = (await fade('end')) as [number, number, number];
    expect([left < 20, middle > 100 && middle < 155, right > 235]).to.deep.equal([true, true, true]);
    const turned = (await fade('start')) as [number, number, number];
    expect([turned[0] > 235, turned[2] < 20]).to.deep.equal([true, true]);
  });

  it('makes large pictures smaller rather than none at all', async () => {
    const { width, height } = await createImageBitmap(await toPNG(picture([], { width: 880, height: 40_000 }), 2));
    expect([width, height]).to.deep.equal([180, 8192]);
  });
});
