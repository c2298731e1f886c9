/** A line that is not empty, by the mark it begins with. */
export interface Line {
  kind: 'line' | 'bullet' | 'numbered' | 'row';
  /** Without its mark. */
  text: string;
  /** Of a row. */
  cells: string[];
  line: number;
}

const bullet = /^[-*+•·◦▪●‣–—][ \t\u00a0]+(\S.*)$/s;
const number = /^\d{1,3}[.)][ \t\u00a0]+(\S.*)$/s;

/** Splits a text at its line ends. Indented lines go on with the list item above; rows come at least two in a row. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((raw, i) => {
      const line = readLine(raw, i + 1);
      const item = lines.at(-1);
      const isContinued = !isAfterBlank && /^(?: {2}|\t)/.test(raw) && line?.kind === 'line';
      isAfterBlank = line === undefined;
      if (!line) return;
      if (isContinued && (item?.kind === 'bullet' || item?.kind === 'numbered')) item.text += ` ${line.text}`;
      else lines.push(line);
    });
  return dropLoneRows(lines).filter(({ kind, text: words }) => kind !== 'row' || /[^\s|:+-]/.test(words));
}

function readLine(raw: string, line: number): Line | undefined {
  const text = raw.trim();
  if (!text) return undefined;
  const marked = bullet.exec(text) ?? undefined;
  if (marked) return { kind: 'bullet', text: tidy(marked[1]!), cells: [], line };
  const numbered = number.exec(text) ?? undefined;
  if (numbered) return { kind: 'numbered', text: tidy(numbered[1]!), cells: [], line };
  const cells = readCells(text);
  return { kind: cells.length > 1 ? 'row' : 'line', text: tidy(text), cells, line };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function readCells(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  if (!text.includes('|')) return [];
  const inner = text.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => cell.trim());
}

/** "Home | Jobs | About" by itself is no table. */
function dropLoneRows(lines: Line[]): Line[] {
  return lines.map((line, i) => {
    const hasCompany = [lines[i - 1], lines[i + 1]].some((other) => other?.kind === 'row');
    return line.kind === 'row' && !hasCompany ? { ...line, kind: 'line', cells: [] } : line;
  });
}
