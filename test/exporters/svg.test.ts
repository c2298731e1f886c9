import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Label, Picture, Shape } from '../../src/exporters/picture.js';
import { toSVG } from '../../src/exporters/svg.js';
import { listElements, readXml } from './read-xml.js';

const picture = (shapes: Shape[], words: Partial<Picture> = {}): Picture => ({
  width: 100,
  height: 50,
  background: '#ffffff',
  title: 'Pay',
  description: 'What it pays.',
  shapes,
  ...words,
});
const label = (text: string, more: Partial<Label> = {}): Label => ({
  kind: 'label',
  x: 1,
  y: 2,
  text,
  color: '#000000',
  size: 12,
  anchor: 'start',
  ...more,
});
const read = (shapes: Shape[], words?: Partial<Picture>) => readXml(toSVG(picture(shapes, words)));
const find = (shapes: Shape[], name: string) => listElements(read(shapes)).filter((element) => element.name === name);

describe('toSVG', () => {
  test('is a standalone image with a name and a description', () => {
    const svg = read([]);
    const { xmlns, width, height, viewBox, role } = svg.attributes;
    assert.deepEqual(
      [xmlns, width, height, viewBox, role],
      ['http://www.w3.org/2000/svg', '100', '50', '0 0 100 50', 'img'],
    );
    const byId = (id: string) => svg.children.find(({ attributes }) => attributes.id === id)?.text;
    assert.deepEqual(svg.attributes['aria-labelledby']?.split(' ').map(byId), ['Pay', 'What it pays.']);
    assert.deepEqual(svg.children.at(-1)?.attributes, { width: '100', height: '50', fill: '#ffffff' });
  });

  test('draws boxes, rules and labels', () => {
    const [, box] = find([{ kind: 'box', x: 1, y: 2, width: 3, height: 4, radius: 5, color: '#123456' }], 'rect');
    assert.deepEqual(box?.attributes, { x: '1', y: '2', width: '3', height: '4', rx: '5', fill: '#123456' });
    const [rule] = find(
      [{ kind: 'rule', x1: 1, y1: 2, x2: 3, y2: 4, color: '#123456', thickness: 2, isDashed: true }],
      'line',
    );
    assert.deepEqual(rule?.attributes, {
      x1: '1',
      y1: '2',
      x2: '3',
      y2: '4',
      stroke: '#123456',
      'stroke-width': '2',
      'stroke-dasharray': '5 4',
    });
    const [text] = find([label('Nurse', { isBold: true, anchor: 'end' })], 'text');
    assert.deepEqual(
      [text?.text, text?.attributes['text-anchor'], text?.attributes['font-weight']],
      ['Nurse', 'end', '600'],
    );
  });

  test('draws each kind of fade once, and every fading box with its own', () => {
    const box = (color: string, fade: 'start' | 'end'): Shape => ({
      kind: 'box',
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      color,
      fade,
    });
    const svg = read([box('#111111', 'end'), box('#222222', 'end'), box('#111111', 'start'), box('#111111', 'end')]);
    const all = listElements(svg);
    const gradients = all.filter(({ name }) => name === 'linearGradient');
    const stopsOf = (id: string | undefined) =>
      gradients
        .find(({ attributes }) => `url(#${attributes.id})` === id)
        ?.children.map(({ attributes }) => `${attributes['stop-color']} ${attributes['stop-opacity']}`);
    const fills = all
      .filter(({ name, attributes }) => name === 'rect' && attributes.rx)
      .map(({ attributes }) => attributes.fill);
    assert.equal(gradients.length, 3);
    assert.deepEqual(fills.map(stopsOf), [
      ['#111111 1', '#111111 0'],
      ['#222222 1', '#222222 0'],
      ['#111111 0', '#111111 1'],
      ['#111111 1', '#111111 0'],
    ]);
  });

  const hostile: [string, string][] = [
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['R&D &amp; more', 'R&D &amp; more'],
    [']]> "quoted"', ']]> "quoted"'],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
    ['half \ud83d of a face', 'half \ufffd of a face'],
    ['\udc00\ufffe\uffff', '\ufffd'],
    ['whole 😀', 'whole 😀'],
  ];
  for (const [text, expected] of hostile) {
    test(`survives ${JSON.stringify(text)}`, () => {
      const svg = readXml(toSVG(picture([label(text)], { title: text, description: text })));
      const texts = listElements(svg).filter(({ name }) => ['title', 'desc', 'text'].includes(name));
      assert.deepEqual(
        texts.map((each) => each.text),
        [expected, expected, expected],
      );
    });
  }

  test('is well-formed and without script or address, whatever the words and colours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, color) => {
        const words = { title: text, description: text, background: color };
        const svg = read(
          [label(text, { color }), { kind: 'box', x: 0, y: 0, width: 1, height: 1, color, fade: 'end' }],
          words,
        );
        for (const { name, attributes } of listElements(svg)) {
          assert.ok(['svg', 'title', 'desc', 'defs', 'linearGradient', 'stop', 'rect', 'text'].includes(name), name);
          assert.deepEqual(
            Object.keys(attributes).filter((key) => /^on|href|src|style/.test(key)),
            [],
          );
        }
      }),
    );
  });
});
