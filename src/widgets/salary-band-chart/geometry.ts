import { nice, ticks } from 'd3-array';

/** What is known of one band, as numbers in one unit. */
export interface BandRow {
  min?: number | undefined;
  max?: number | undefined;
  median?: number | undefined;
  p10?: number | undefined;
  p25?: number | undefined;
  p75?: number | undefined;
  p90?: number | undefined;
  /** The pay goes on past the last figure. */
  openEnded?: boolean;
  /** The pay goes on below the first figure. */
  openBelow?: boolean;
}

/** A stretch of the axis in percent: where it starts and how long it is. */
export interface Stretch {
  x: number;
  width: number;
}

export interface BandLayout {
  /** The range, or the middle half where percentiles say more. */
  bar?: Stretch;
  /** The whole spread behind the bar, where the bar is the middle half. */
  line?: Stretch;
  /** Where an open end fades out. */
  fade?: Stretch;
  /** Where an open beginning fades in. */
  fadeBelow?: Stretch;
  /** The median. */
  tick?: number;
  /** All that is drawn of this band, without the fading: figures stand at its ends. */
  span?: Stretch;
}

export interface SalaryLayout {
  ticks: { value: number; x: number }[];
  bands: BandLayout[];
  /** Where an amount lies on the axis, in percent; undefined beyond its ends. */
  place: (amount: number) => number | undefined;
}

/** Length of a fading end, as a share of the figures' extent. */
const fadeShare = 0.07;
const tickCount = 6;
/** Amounts beyond are drawn as this one: sums of larger ones are no numbers any more. */
const most = 1e300;

/** Places salary bands on one money axis, in percent of its length. Amounts in, percent out; any figures will do. */
export function layoutSalaryBands(rows: readonly BandRow[], also: number[] = []): SalaryLayout {
  const [low, high] = extentOf(rows, also);
  const fade = (high - low || Math.abs(high) || 1) * fadeShare;
  const [start, stop] = niceDomain(...reachOf(rows, low, high, fade));
  const x = (amount: number) => round(((Math.min(amount, most) - start) / (stop - start)) * 100);
  const stretch = (from: number, to: number): Stretch => ({ x: x(from), width: round(x(to) - x(from)) });

  return {
    ticks: ticks(start, stop, tickCount).map((value) => ({ value, x: x(value) })),
    bands: rows.map((row) => layoutBand(row, stretch, x, fade, start)),
    place: (amount) => (amount >= start && amount <= stop ? x(amount) : undefined),
  };
}

function layoutBand(
  row: BandRow,
  stretch: (from: number, to: number) => Stretch,
  x: (amount: number) => number,
  fade: number,
  start: number,
): BandLayout {
  const layout: BandLayout = {};
  const { min, max, p25, p75, median } = row;
  const low = lowestOf(row);
  const high = highestOf(row);
  if (median !== undefined) layout.tick = x(median);
  if (low === undefined || high === undefined) return layout;

  layout.span = stretch(low, high);
  if (p25 !== undefined && p75 !== undefined) {
    layout.bar = stretch(p25, p75);
    if (low < p25 || high > p75) layout.line = layout.span;
  } else if (min !== undefined || max !== undefined) {
    layout.bar = layout.span;
  } else if (low < high) {
    layout.line = layout.span;
  }
  if (row.openEnded) layout.fade = stretch(high, high + fade);
  if (row.openBelow) layout.fadeBelow = stretch(Math.max(start, low - fade), low);
  return layout;
}

/** Where what is known of a band begins. */
export function lowestOf(row: BandRow): number | undefined {
  return row.min ?? row.p10 ?? row.p25 ?? row.median ?? row.p75 ?? row.p90 ?? row.max;
}

/** Where what is known of a band ends. */
export function highestOf(row: BandRow): number | undefined {
  return row.max ?? row.p90 ?? row.p75 ?? row.median ?? row.p25 ?? row.p10 ?? row.min;
}

function extentOf(rows: readonly BandRow[], also: number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const include = (amount: number | undefined) => {
    if (amount === undefined) return;
    low = Math.min(low, amount, most);
    high = Math.max(high, Math.min(amount, most));
  };
  for (const { min, max, median, p10, p25, p75, p90 } of rows)
    for (const amount of [min, max, median, p10, p25, p75, p90]) include(amount);
  also.forEach(include);
  return low <= high ? [low, high] : [0, 1];
}

/** The figures' extent and the fading ends that stand out from it, though not below nothing. */
function reachOf(rows: readonly BandRow[], low: number, high: number, fade: number): [number, number] {
  let [first, last] = [low, high];
  for (const row of rows) {
    if (row.openEnded) last = Math.max(last, (highestOf(row) ?? high) + fade);
    if (row.openBelow) first = Math.min(first, Math.max(0, (lowestOf(row) ?? low) - fade));
  }
  return [first, last];
}

/** A round domain that holds both ends, and is never without length. */
function niceDomain(low: number, high: number): [number, number] {
  // What is nearer together than this is one amount: no tick could be written between, or even reckoned.
  if (high - low > Math.max(0.001, high * 1e-9)) return nice(low, high, tickCount) as [number, number];
  const room = low >= 0.01 ? low / 4 : 1;
  return nice(Math.max(0, low - room), high + room, tickCount) as [number, number];
}

/** Four decimals are a hundredth of a pixel on the widest screen, and write the same on every machine. */
function round(percent: number): number {
  return Math.round(percent * 1e4) / 1e4;
}
