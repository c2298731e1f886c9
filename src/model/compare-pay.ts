import { figureNames, type PayFigures } from './pay.js';

export interface PaySummary {
  lowest?: number;
  highest?: number;
  /** At least one band goes on above its highest figure. */
  openEnded: boolean;
  /** Id of the row with the widest range. */
  widest?: string;
  /** The longest stretch of money that two or more ranges cover, the lowest of equals; absent where no two do. */
  overlaps?: { ids: string[]; from: number; to: number };
}

interface PayRow {
  id: string;
  figures: PayFigures;
}

/** The lowest and the highest of all stated figures. Nothing if there is none. */
export function extentOf(list: readonly PayFigures[]): [number, number] | undefined {
  let lowest = Infinity;
  let highest = -Infinity;
  const include = (amount: number | undefined) => {
    if (amount === undefined) return;
    if (amount < lowest) lowest = amount;
    if (amount > highest) highest = amount;
  };
  for (const figures of list) for (const name of figureNames) include(figures[name]);
  return lowest <= highest ? [lowest, highest] : undefined;
}

/** What there is to say about several bands on one axis. A range counts as far as it is stated. */
export function summarizePay(rows: readonly PayRow[]): PaySummary {
  const summary: PaySummary = { openEnded: rows.some((row) => row.figures.openEnded) };
  const extent = extentOf(rows.map((row) => row.figures));
  if (extent) [summary.lowest, summary.highest] = extent;
  const widest = findWidest(rows);
  if (widest !== undefined) summary.widest = widest;
  const overlaps = findOverlap(rows);
  if (overlaps) summary.overlaps = overlaps;
  return summary;
}

function findWidest(rows: readonly PayRow[]): string | undefined {
  let widest: string | undefined;
  let width = 0;
  for (const { id, figures } of rows) {
    const { min, max } = figures;
    if (min === undefined || max === undefined || max - min <= width) continue;
    width = max - min;
    widest = id;
  }
  return widest;
}

/** The longest stretch of money along which two or more ranges run side by side. */
function findOverlap(rows: readonly PayRow[]): PaySummary['overlaps'] {
  const ranges = rows.flatMap(({ id, figures: { min, max } }) =>
    min !== undefined && max !== undefined && min < max ? [{ id, min, max }] : [],
  );
  ranges.sort((a, b) => a.min - b.min || a.max - b.max);

  // Walking up, each range shares with those below it what lies under the highest end so far.
  let best: { from: number; to: number } | undefined;
  let current: { from: number; to: number } | undefined;
  let highest = -Infinity;
  for (const { min, max } of ranges) {
    const to = Math.min(max, highest);
    if (min < to) {
      if (current && min <= current.to) current.to = Math.max(current.to, to);
      else current = { from: min, to };
      if (!best || current.to - current.from > best.to - best.from) best = { ...current };
    }
    highest = Math.max(highest, max);
  }
  if (!best) return undefined;
  const { from, to } = best;
  return { ids: ranges.filter(({ min, max }) => min < to && max > from).map(({ id }) => id), from, to };
}
