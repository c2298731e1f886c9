import type { RawBand } from './article-document.js';
import { addPay } from './band-facts.js';
import type { Table } from './blocks.js';
import { type PayPhrase, readPay } from './pay-phrases.js';
import type { ImportOptions } from './reading.js';

const rank =
  /^(?:(?:10|25|50|75|90)(?:th|\.)?(?: ?(?:percentile|pct\.?|%|perzentil))?(?: ?\(?median\)?)?|median|(?:top|bottom|lowest|highest) (?:10|25) ?(?:%|percent))$/i;

/** The band of a table that has a row for each percentile, as its figures are of one and the same job. */
export function readPercentileTable({ rows }: Table, title: string, options: ImportOptions): RawBand | undefined {
  const [head, ...body] = rows;
  const isRanked = body.length > 1 && body.every(({ cells }) => cells.length === 2 && rank.test(cells[0]!.trim()));
  if (!isRanked) return undefined;
  const band: RawBand = { title };
  for (const { cells } of body) addPay(band, readRanked(cells[0]!, `${head!.cells[1]}: ${cells[1]}`, options));
  return band.percentiles || band.median ? band : undefined;
}

/** Pay that stands beside the name of a percentile, "75 %" or "Median"; nothing where it is another name. */
export function readRanked(name: string, text: string, options: ImportOptions): PayPhrase | undefined {
  return rank.test(name.trim()) ? readPay(`${nameOf(name)}, ${text}`, options) : undefined;
}

/** "50th (Median)" is the median, "25th" the 25th percentile. */
function nameOf(cell: string): string {
  if (/median/i.test(cell)) return 'Median';
  const [number] = /^\d+/.exec(cell.trim()) ?? [];
  return number ? `${number}th percentile` : cell;
}
