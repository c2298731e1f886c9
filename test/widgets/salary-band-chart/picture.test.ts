import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Box, Label, Rule, Shape } from '../../../src/exporters/picture.js';
import { Phrases } from '../../../src/text/phrases.js';
import { layoutSalaryBands } from '../../../src/widgets/salary-band-chart/geometry.js';
import { pictureSalaryBands } from '../../../src/widgets/salary-band-chart/picture.js';
import { extreme } from '../../fixtures/index.js';
import { selectGroups } from './select-groups.js';

const background = 880;

function draw(bands: object[], { heading = 'Pay', lang = 'en', isRightToLeft = false, notes = '' } = {}) {
  const charts = selectGroups(bands, { lang }).map((group) => ({
    group,
    layout: layoutSalaryBands(group.rows.map(({ figures }) => figures)),
  }));
  const summary =
    'A summary that is long enough to take more than one line of the picture, because it goes on and on. '.repeat(2);
  return pictureSalaryBands({ heading, summary, notes, charts, phrases: new Phrases(lang), isRightToLeft });
}

const only = <K extends Shape['kind']>(shapes: Shape[], kind: K) =>
  shapes.filter((shape) => shape.kind === kind) as Extract<Shape, { kind: K }>[];
const percentiles = { p10: 40000, p25: 50000, p75: 70000, p90: 80000 };

describe('pictureSalaryBands', () => {
  test('names and describes itself', () => {
    const { title, description, width } = draw([{ title: 'Nurse', min: 35000, max: 50000 }]);
    assert.equal(title, 'Pay');
    assert.match(description, /^A summary/);
    assert.equal(width, background);
  });

  test('writes heading, summary, ticks, titles, experience, figures and notes', () => {
    const { shapes } = draw([{ title: 'Nurse', min: 35000, max: 50000, openEnded: true, experience: { min: 5 } }], {
      notes: 'Converted.',
    });
    const texts = only(shapes, 'label').map(({ text }) => text);
    for (const text of ['Pay', '$40K', 'Nurse', '5 years and more', '$35,000', '$50,000+', 'Converted.'])
      assert.ok(texts.includes(text), text);
    assert.ok(texts.filter((text) => text.includes('summary') || text.includes('goes on')).length > 1);
  });

  test('places bars between the ticks they belong to', () => {
    const { shapes } = draw([
      { title: 'Nurse', min: 40000, max: 50000 },
      { title: 'Lead', min: 30000, max: 60000 },
    ]);
    const at = (text: string) => only(shapes, 'label').find((label) => label.text === text)?.x as number;
    const [nurse] = only(shapes, 'box') as [Box];
    assert.equal(nurse.x, at('$40K'));
    assert.ok(Math.abs(nurse.x + nurse.width - at('$50K')) < 0.02);
  });

  test('draws a median only where there is one, percentiles as box and line', () => {
    const thick = (bands: object[]) => only(draw(bands).shapes, 'rule').filter(({ thickness }) => thickness > 1);
    assert.equal(thick([{ title: 'a', min: 1000, max: 2000 }]).length, 0);
    const [spread, median] = thick([{ title: 'a', median: 60000, percentiles }]) as [Rule, Rule];
    assert.ok(spread.x1 < median.x1 && median.x1 === median.x2 && median.x2 < spread.x2);
  });

  test('fades open ends outwards', () => {
    const { shapes } = draw([
      { title: 'a', min: 1000, max: 2000, openEnded: true },
      { title: 'b', max: 1500 },
    ]);
    const fades = only(shapes, 'box').flatMap(({ fade }) => fade ?? []);
    assert.deepEqual(fades, ['end', 'start']);
  });

  test('turns round for right to left, and twice round is none', () => {
    const bands = [{ title: 'a', min: 1000, max: 2000, openEnded: true, median: 1200 }];
    const [there, back] = [draw(bands).shapes, draw(bands, { isRightToLeft: true }).shapes];
    const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 0.02, `${a} is not ${b}`);
    there.forEach((shape, i) => {
      const turned = back[i] as Shape;
      if (shape.kind === 'box') {
        near((turned as Box).x, background - shape.x - shape.width);
        assert.equal((turned as Box).fade, shape.fade && 'start');
      } else if (shape.kind === 'rule') near((turned as Rule).x1, background - shape.x1);
      else {
        near((turned as Label).x, background - shape.x);
        const anchors = { start: 'end', end: 'start', middle: 'middle' };
        assert.equal((turned as Label).anchor, anchors[shape.anchor]);
      }
    });
  });

  test('gives every currency an axis of its own, below each other', () => {
    const { shapes } = draw([
      { title: 'a', min: 1000, max: 2000 },
      { title: 'b', min: 1000, max: 2000, currency: 'EUR' },
    ]);
    const [first, second] = (only(shapes, 'box') as Box[]).filter(({ color }) => color !== '#ffffff') as [Box, Box];
    assert.ok(second.y > first.y + first.height);
    const texts = only(shapes, 'label').map(({ text }) => text);
    assert.ok(texts.includes('$1,000') && texts.includes('€1,000'));
  });

  test('keeps everything inside the picture, whatever the figures', () => {
    for (const isRightToLeft of [false, true]) {
      const { shapes, height, width } = draw(extreme.salaryBands, {
        heading: `${extreme.title}: what it pays`,
        isRightToLeft,
      });
      for (const shape of shapes) {
        const [left, right] = extentOf(shape);
        assert.ok(left >= 0 && right <= width, `${left} to ${right}: ${JSON.stringify(shape)}`);
        const bottom =
          shape.kind === 'rule'
            ? Math.max(shape.y1, shape.y2)
            : shape.kind === 'box'
              ? shape.y + shape.height
              : shape.y;
        assert.ok(bottom <= height);
        assert.ok(shape.kind !== 'box' || shape.width >= 0);
      }
    }
  });

  test('keeps titles clear of the figures and of each other', () => {
    const cjk = { title: '高级临床护理协调员'.repeat(8), min: 1000, max: 2000, experience: { min: 2, max: 5 } };
    const { shapes } = draw([...extreme.salaryBands, cjk]);
    const labels = only(shapes, 'label');
    const figures = labels.filter(({ anchor, size }) => anchor === 'end' && size === 13);
    const words = labels.filter(({ x, size, isBold }) => x === 28 && (size === 12 || (isBold && size === 14)));
    assert.ok(figures.length > 10 && words.length > 60);
    for (const word of words) {
      for (const figure of figures.filter(({ y }) => Math.abs(y - word.y) < 26))
        assert.ok(extentOf(word)[1] <= extentOf(figure)[0], `${word.text} meets ${figure.text}`);
    }
    words.forEach(({ y }, i) => {
      assert.ok(i === 0 || y - (words[i - 1]?.y as number) >= 14, 'lines stand apart');
    });
  });

  test('writes long titles in two lines and says where they go on', () => {
    const linesOf = (title: string) =>
      only(draw([{ title, min: 1000, max: 2000 }]).shapes, 'label')
        .filter(({ isBold, size }) => isBold && size === 14)
        .map(({ text }) => text);
    assert.deepEqual(linesOf('Nurse'), ['Nurse']);
    assert.deepEqual(linesOf('Lead Clinical Care Coordinator / Manager'), [
      'Lead Clinical Care Coordinator',
      '/ Manager',
    ]);
    assert.deepEqual(linesOf('a'.repeat(100)), ['a'.repeat(30), `${'a'.repeat(30)} …`]);
  });
});

/** Fonts are not known here: a character takes about 0.55 of its size, an East Asian one all of it. */
function extentOf(shape: Shape): [number, number] {
  if (shape.kind === 'box') return [shape.x, shape.x + shape.width];
  if (shape.kind === 'rule') return [Math.min(shape.x1, shape.x2), Math.max(shape.x1, shape.x2)];
  const width =
    Array.from(shape.text, (character) => (character > '\u2e80' ? 1 : 0.55)).reduce((sum, each) => sum + each, 0) *
    shape.size;
  const start = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
  return [start, start + width];
}
