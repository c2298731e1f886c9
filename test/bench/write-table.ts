import type { Ratio } from './statistics.js';

/** A Markdown table; all columns but the first are numbers. */
export function writeTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

export function formatCount(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Such as `0.31 × (0.28–0.34)`. */
export function formatRatio({ value, low, high }: Ratio): string {
  const isExact = low === high;
  return `${value.toFixed(2)} ×${isExact ? '' : ` (${low.toFixed(2)}–${high.toFixed(2)})`}`;
}
