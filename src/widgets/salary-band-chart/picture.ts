import type { Label, Picture, Shape } from '../../exporters/picture.js';
import type { Phrases } from '../../text/phrases.js';
import { labelTicks } from './axis.js';
import type { BandLayout, SalaryLayout } from './geometry.js';
import type { PayGroup, PayRow } from './rows.js';

const width = 880;
const margin = 28;
const titleWidth = 250;
const rowHeight = 60;
const barHeight = 16;
const white = '#ffffff';
const ink = '#1b2230';
const quiet = '#5b6575';
const line = '#e3e7ee';
const accent = '#2f5bd0';
const marker = '#ad420d';
// A figure of size 13 takes about this much a character.
const figureWidth = 7.4;

export interface SalaryPicture {
  heading: string;
  summary: string;
  notes: string;
  charts: { group: PayGroup; layout: SalaryLayout }[];
  phrases: Phrases;
  /** The reader's own pay on the first axis, where it is shown. */
  salary?: { x: number; text: string } | undefined;
  isRightToLeft: boolean;
}

/** The chart for a file: all axes below each other, on white, whatever the page looks like. */
export function pictureSalaryBands({
  heading,
  summary,
  notes,
  charts,
  phrases,
  salary,
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
  charts.forEach(({ group, layout }, i) => {
    y = drawChart(shapes, group, layout, phrases, i === 0 ? salary : undefined, y + 16);
  });
  y += 12;
  for (const text of wrap(notes, 120)) {
    shapes.push(label(margin, (y += 18), text, { size: 12, color: quiet }));
  }
  return {
    width,
    height: y + margin,
    background: white,
    title: heading,
    description: summary,
    shapes: isRightToLeft ? shapes.map(mirror) : shapes,
  };
}

function drawChart(
  shapes: Shape[],
  group: PayGroup,
  layout: SalaryLayout,
  phrases: Phrases,
  salary: SalaryPicture['salary'],
  top: number,
): number {
  const room = (side: 'low' | 'high') =>
    12 + figureWidth * Math.max(0, ...group.rows.slice(0, 500).map(({ ends }) => ends[side].length));
  const start = margin + titleWidth + room('low');
  const length = width - margin - room('high') - start;
  const x = (percent: number) => round(start + (percent / 100) * length);
  const bottom = top + 12 + group.rows.length * rowHeight;

  const texts = labelTicks(layout, group, phrases);
  for (const [i, tick] of layout.ticks.entries()) {
    shapes.push(label(x(tick.x), top, texts[i] as string, { size: 12, color: quiet, anchor: 'middle' }));
    shapes.push({ kind: 'rule', x1: x(tick.x), x2: x(tick.x), y1: top + 8, y2: bottom, color: line, thickness: 1 });
  }
  if (salary) drawSalary(shapes, salary.text, x(salary.x), top, bottom);
  group.rows.forEach((row, i) => {
    drawBand(shapes, row, layout.bands[i] as BandLayout, x, top + 12 + (i + 0.5) * rowHeight);
  });
  return salary ? bottom + 24 : bottom;
}

/** The reader's pay: drawn before the bands, whose figures stand on it. */
function drawSalary(shapes: Shape[], text: string, x: number, top: number, bottom: number): void {
  shapes.push({ kind: 'rule', x1: x, x2: x, y1: top + 8, y2: bottom, color: marker, thickness: 2, isDashed: true });
  shapes.push(label(x, bottom + 18, text, { size: 13, color: marker, isBold: true, anchor: 'middle' }));
}

function drawBand(
  shapes: Shape[],
  row: PayRow,
  { bar, line: spread, fade, fadeBelow, tick, span }: BandLayout,
  x: (percent: number) => number,
  middle: number,
): void {
  drawTitle(shapes, row, middle);
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
  // A fading end reaches into its bar: two edges side by side would show a seam.
  if (fade) box(x(fade.x) - 1, x(fade.x + fade.width), { fade: 'end' });
  if (fadeBelow) box(x(fadeBelow.x), x(fadeBelow.x + fadeBelow.width) + 1, { fade: 'start' });
  if (tick !== undefined)
    shapes.push({ kind: 'rule', x1: x(tick), x2: x(tick), y1: middle - 12, y2: middle + 12, color: ink, thickness: 3 });
  if (!span) return;
  const end = fade ? fade.x + fade.width : span.x + span.width;
  if (row.ends.low) drawFigure(shapes, row.ends.low, x(span.x) - 8, middle, 'end');
  drawFigure(shapes, row.ends.high, x(end) + 8, middle, 'start');
}

/** Title and experience, one above the other about the middle of their row. */
function drawTitle(shapes: Shape[], row: PayRow, middle: number): void {
  const [first = '', second, ...rest] = wrap(row.title, 30);
  const lines = second ? [first, rest.length ? `${second} …` : second] : [first];
  let y = middle + 5 - 8 * (lines.length - 1 + (row.experience ? 1 : 0));
  for (const line of lines) {
    shapes.push(label(margin, y, line, { size: 14, isBold: true }));
    y += 16;
  }
  if (row.experience) shapes.push(label(margin, y, row.experience, { size: 12, color: quiet }));
}

/** A figure, on white so that lines pass behind it. */
function drawFigure(shapes: Shape[], text: string, x: number, middle: number, anchor: 'start' | 'end'): void {
  const room = round(measure(text) * figureWidth + 4);
  const start = anchor === 'start' ? x - 2 : x + 2 - room;
  shapes.push({ kind: 'box', x: round(start), y: middle - 9, width: room, height: 18, color: white });
  shapes.push(label(x, middle + 4.5, text, { size: 13, anchor }));
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
