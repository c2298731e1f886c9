import type { Label, Picture, Shape } from '../../exporters/picture.js';
import type { Phrases } from '../../text/phrases.js';
import type { BandLayout, SalaryLayout } from './geometry.js';
import type { PayGroup, PayRow } from './rows.js';
import { labelsOf, labelTicks } from './view.js';

const width = 880;
const margin = 28;
const titleWidth = 250;
const rowHeight = 52;
const barHeight = 16;
const ink = '#1b2230';
const quiet = '#5b6575';
const line = '#e3e7ee';
const accent = '#2f5bd0';
// A figure of size 13 takes about this much a character.
const figureWidth = 7.4;

export interface SalaryPicture {
  heading: string;
  summary: string;
  notes: string;
  charts: { group: PayGroup; layout: SalaryLayout }[];
  phrases: Phrases;
  isRightToLeft: boolean;
}

/** The chart for a file: all axes below each other, on white, whatever the page looks like. */
export function pictureSalaryBands({
  heading,
  summary,
  notes,
  charts,
  phrases,
  isRightToLeft,
}: SalaryPicture): Picture {
  const shapes: Shape[] = [];
  let y = 46;
  for (const text of wrap(heading, 62)) {
    shapes.push(label(margin, y, text, { size: 22, isBold: true }));
    y += 26;
  }
  for (const text of wrap(summary, 104)) {
    shapes.push(label(margin, y, text, { size: 14, color: quiet }));
    y += 20;
  }
  for (const { group, layout } of charts) y = drawChart(shapes, group, layout, phrases, y + 16);
  y += 12;
  for (const text of wrap(notes, 120)) {
    shapes.push(label(margin, (y += 18), text, { size: 12, color: quiet }));
  }
  return {
    width,
    height: y + margin,
    background: '#ffffff',
    title: heading,
    description: summary,
    shapes: isRightToLeft ? shapes.map(mirror) : shapes,
  };
}

function drawChart(shapes: Shape[], group: PayGroup, layout: SalaryLayout, phrases: Phrases, top: number): number {
  const labels = group.rows.map((row, i) => labelsOf(row, layout.bands[i] as BandLayout, group, phrases));
  const room = (side: 'low' | 'high') =>
    12 + figureWidth * Math.max(0, ...labels.slice(0, 500).map((each) => each[side].length));
  const start = margin + titleWidth + room('low');
  const length = width - margin - room('high') - start;
  const x = (percent: number) => round(start + (percent / 100) * length);
  const bottom = top + 12 + group.rows.length * rowHeight;

  const texts = labelTicks(layout, group, phrases);
  for (const [i, tick] of layout.ticks.entries()) {
    shapes.push(label(x(tick.x), top, texts[i] as string, { size: 12, color: quiet, anchor: 'middle' }));
    shapes.push({ kind: 'rule', x1: x(tick.x), x2: x(tick.x), y1: top + 8, y2: bottom, color: line, thickness: 1 });
  }
  group.rows.forEach((row, i) => {
    drawBand(
      shapes,
      row,
      layout.bands[i] as BandLayout,
      labels[i] as { low: string; high: string },
      x,
      top + 12 + (i + 0.5) * rowHeight,
    );
  });
  return bottom;
}

function drawBand(
  shapes: Shape[],
  row: PayRow,
  { bar, line: spread, fade, fadeBelow, tick, span }: BandLayout,
  labels: { low: string; high: string },
  x: (percent: number) => number,
  middle: number,
): void {
  const [title = '', second, ...rest] = wrap(row.title, 30);
  const top = second ? middle - 10 : middle - 2;
  shapes.push(label(margin, top, title, { size: 14, isBold: true }));
  if (second) shapes.push(label(margin, top + 16, rest.length ? `${second} …` : second, { size: 14, isBold: true }));
  if (row.experience) shapes.push(label(margin, top + (second ? 32 : 17), row.experience, { size: 12, color: quiet }));
  const box = (from: number, to: number, extra: object) =>
    shapes.push({
      kind: 'box',
      x: from,
      y: middle - barHeight / 2,
      width: round(to - from),
      height: barHeight,
      color: accent,
      ...extra,
    });
  if (spread)
    shapes.push({
      kind: 'rule',
      x1: x(spread.x),
      x2: x(spread.x + spread.width),
      y1: middle,
      y2: middle,
      color: accent,
      thickness: 2,
    });
  if (bar)
    box(x(bar.x), x(bar.x + bar.width), {
      radius: fade || fadeBelow ? 0 : Math.min(7, (x(bar.x + bar.width) - x(bar.x)) / 2),
    });
  if (fade) box(x(fade.x), x(fade.x + fade.width), { fade: 'end' });
  if (fadeBelow) box(x(fadeBelow.x), x(fadeBelow.x + fadeBelow.width), { fade: 'start' });
  if (tick !== undefined)
    shapes.push({ kind: 'rule', x1: x(tick), x2: x(tick), y1: middle - 12, y2: middle + 12, color: ink, thickness: 3 });
  if (!span) return;
  const end = fade ? fade.x + fade.width : span.x + span.width;
  if (labels.low) shapes.push(label(x(span.x) - 8, middle + 4.5, labels.low, { size: 13, anchor: 'end' }));
  shapes.push(label(x(end) + 8, middle + 4.5, labels.high, { size: 13 }));
}

function label(
  x: number,
  y: number,
  text: string,
  { size = 13, color = ink, isBold = false, anchor = 'start' as Label['anchor'] },
): Label {
  return { kind: 'label', x, y, text, size, color, isBold, anchor };
}

/** The same shape with reading direction right to left. */
function mirror(shape: Shape): Shape {
  if (shape.kind === 'box') {
    const fade = shape.fade && (shape.fade === 'end' ? 'start' : 'end');
    return { ...shape, x: round(width - shape.x - shape.width), ...(fade && { fade }) };
  }
  if (shape.kind === 'rule') return { ...shape, x1: round(width - shape.x1), x2: round(width - shape.x2) };
  const anchor = shape.anchor === 'middle' ? 'middle' : shape.anchor === 'start' ? 'end' : 'start';
  return { ...shape, x: round(width - shape.x), anchor };
}

/** Lines of at most so many characters, broken between words and where a word alone is too long. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).flatMap((each) => breakWord(each, most))) {
    if (current && measure(`${current} ${word}`) > most) {
      lines.push(current);
      current = word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  return current ? [...lines, current] : lines;
}

function breakWord(word: string, most: number): string[] {
  const pieces: string[] = [];
  let current = '';
  for (const character of word) {
    if (measure(current + character) > most) {
      pieces.push(current);
      current = '';
    }
    current += character;
  }
  return [...pieces, current];
}

/** Characters, where those of East Asian scripts are twice as wide as others. */
function measure(text: string): number {
  return text.replace(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g, '00').length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
