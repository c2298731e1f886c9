import type { RawBand } from './article-document.js';
import type { PayContext } from './article-pay-context.js';
import type { Table } from './blocks.js';
import { readExperience } from './experience-phrases.js';
import { readPay } from './pay-phrases.js';
import { splitExperience } from './split-experience.js';

type Column = 'title' | 'pay' | 'low' | 'high' | 'experience' | 'summary';

const headings: [column: Column, pattern: RegExp][] = [
  ['low', /^(?:min(?:imum)?|low(?:est)?|from|lower)\b/i],
  ['high', /^(?:max(?:imum)?|high(?:est)?|to|upper)\b/i],
  [
    'pay',
    /salar|pay|wage|income|earning|compensation|median|average|percentile|range|\bp\d\d\b|per (?:year|hour|month)/i,
  ],
  ['experience', /^(?:years?\b|experience(?! level)|work experience)/i],
  ['title', /level|title|role|position|job|grade|stage|career|name|occupation/i],
];

/** Adds a band for each row of a table, its columns told by their headings. The first column names the band. */
export function readPayTable(table: Table, context: PayContext): void {
  const [head, ...rows] = table.rows;
  if (!head) return;
  const hasHead = head.cells.every((cell) => !readPay(cell, context.options));
  const names = hasHead ? head.cells : [];
  const width = Math.max(...table.rows.slice(0, 1_000).map(({ cells }) => cells.length), 1);
  const columns = nameColumns(
    Array.from({ length: Math.min(width, 50) }, (_, i) => names[i] ?? ''),
    hasHead,
  );
  for (const { cells, line } of hasHead ? rows : table.rows) {
    const path = `salaryBands[${context.list.length}]`;
    const band = readRow(cells, columns, names, context);
    if (!band) continue;
    context.list.push(band);
    const isBare = [band.min, band.max, band.median, band.percentiles].every((figure) => figure === undefined);
    if (isBare) context.report.add(path, { text: cells.join(' – '), line }, 'pay such as "$35,000 – $50,000"');
  }
}

function nameColumns(names: string[], hasHead: boolean): Column[] {
  if (!hasHead) return names.map((_, i) => (i === 0 ? 'title' : 'pay'));
  const columns = names.map((name) => headings.find(([, pattern]) => pattern.test(name))?.[0] ?? 'summary');
  if (!columns.includes('title')) columns[0] = 'title';
  return columns;
}

function readRow(cells: string[], columns: Column[], names: string[], { options }: PayContext): RawBand | undefined {
  const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const { text: title, experience } = splitExperience(cellOf('title'));
  if (!title) return undefined;
  const years = experience ?? readExperience(cellOf('experience'));
  const band: RawBand = { title, ...(years && { experience: years }) };
  const ends = [cellOf('low'), cellOf('high')].filter(Boolean).join(' – ');
  if (ends) Object.assign(band, readPay(ends, options));
  cells.forEach((cell, i) => {
    if (columns[i] === 'summary' && cell) (band.summary ??= []).push(cell);
    if (columns[i] !== 'pay' || !/\d/.test(cell)) return;
    const pay = readPay(names[i] ? `${names[i]}: ${cell}` : cell, options) ?? readPay(cell, options);
    const percentiles = { ...pay?.percentiles, ...band.percentiles };
    Object.assign(band, { ...pay, ...band }, Object.keys(percentiles).length > 0 ? { percentiles } : undefined);
  });
  return band;
}
