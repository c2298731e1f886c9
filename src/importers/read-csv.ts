import { dsvFormat } from 'd3-dsv';

export interface Row {
  cells: string[];
  /** Where the row begins in the text, counted from 1. */
  line: number;
}

const separators = [',', ';', '\t', '|'];

/** The rows of a CSV or TSV text that are not empty, cells trimmed, with whatever separator it uses. */
export function readCsv(text: string): Row[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\0/g, '');
  const named = /^sep=(.)(?:\r\n?|\n|$)/.exec(plain);
  const separator = named?.[1] ?? findSeparator(plain);
  // Never parse(): it builds a function from the headings.
  const table = dsvFormat(/["\r\n]/.test(separator) ? ',' : separator).parseRows(plain);
  const rows: Row[] = [];
  let line = 1;
  for (const cells of table) {
    rows.push({ cells: cells.map((cell) => cell.trim()), line });
    line += 1 + cells.reduce((count, cell) => count + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
  }
  return rows.slice(named ? 1 : 0).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The separator that cuts most of the first lines into equally many cells; of equals, the one that makes more cells. */
export function findSeparator(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 5);
  let best = { separator: ',', agreeing: 0, cuts: 0 };
  for (const separator of separators) {
    const cuts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    for (const count of cuts) {
      const agreeing = cuts.filter((other) => other === count).length;
      if (agreeing > best.agreeing || (agreeing === best.agreeing && count > best.cuts))
        best = { separator, agreeing, cuts: count };
    }
  }
  return best.separator;
}
