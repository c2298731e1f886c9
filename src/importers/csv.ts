import { readCsv } from './read-csv.js';
import type { ImportOptions, Reading } from './reading.js';
import { readTable } from './table.js';

/** Reads a CSV or TSV table of salary bands, levels or skills, told apart by their headings. */
export function importCsv(text: string, options: ImportOptions = {}): Reading {
  return readTable(readCsv(text), options);
}
