/** The value below which a share of the sorted values lies, between two of them by their distance. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** How far the middle half of the values reaches, as a share of their median. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return middle === 0 ? 0 : (quantile(values, 0.75) - quantile(values, 0.25)) / Math.abs(middle);
}

export interface Ratio {
  /** Of the medians. */
  value: number;
  /** The middle half of the ratios of each round, in which both were measured one soon after the other. */
  low: number;
  high: number;
}

/** How one compares with another; undefined where one of them was not measured. */
export function compare(ours: readonly number[] = [], theirs: readonly number[] = []): Ratio | undefined {
  if (ours.length === 0 || theirs.length === 0) return undefined;
  const rounds = ours.slice(0, theirs.length).map((value, i) => value / (theirs[i] as number));
  return { value: median(ours) / median(theirs), low: quantile(rounds, 0.25), high: quantile(rounds, 0.75) };
}

/** The same in another order. */
export function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
