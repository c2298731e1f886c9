import type { Career, SalaryBand } from '../model/career.js';
import { currencyOf } from '../model/pay.js';

type Cell = string | number | boolean | null | undefined;

/** The salary bands of a document as CSV (RFC 4180): figures as published, in major currency units and years. */
export function toCSV(career: Career): string {
  const columns: [string, (band: SalaryBand) => Cell][] = [
    ['title', (band) => band.title],
    ['level', (band) => band.level],
    ['min', (band) => band.min],
    ['max', (band) => band.max],
    ['open_ended', (band) => band.openEnded ?? false],
    ['p10', (band) => band.percentiles?.p10],
    ['p25', (band) => band.percentiles?.p25],
    ['median', (band) => band.median],
    ['p75', (band) => band.percentiles?.p75],
    ['p90', (band) => band.percentiles?.p90],
    ['currency', (band) => currencyOf(career, band)],
    ['period', (band) => band.period],
    ['experience_min_years', (band) => band.experience?.min],
    ['experience_max_years', (band) => band.experience?.max],
    ['basis', (band) => band.basis],
  ];
  const lines = [
    columns.map(([name]) => name),
    ...career.salaryBands.map((band) => columns.map(([, read]) => read(band))),
  ];
  return `${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet runs a text that begins like a formula; a leading apostrophe makes it text again. */
function writeCell(value: Cell): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
