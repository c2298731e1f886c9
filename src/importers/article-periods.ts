import type { RawBand } from './article-document.js';

/** Amounts further apart than this are hardly for the same time. */
const apart = 4;

/**
 * Gives bands whose text names no period the one that all others name, where the amounts are of the same order: "2,900 €" in
 * a table below "2,800 € a month" is no yearly pay. Elsewhere a document's usual period, a year, is left to stand.
 */
export function sharePeriod(bands: RawBand[]): void {
  const named = bands.filter(({ period }) => period);
  const [{ period, currency } = {}] = named;
  if (!period || named.some((band) => band.period !== period || band.currency !== currency)) return;
  const amounts = named.flatMap(listAmounts);
  const least = amounts.reduce((low, amount) => Math.min(low, amount), Infinity) / apart;
  const most = amounts.reduce((high, amount) => Math.max(high, amount), 0) * apart;
  for (const band of bands) {
    const isAlike = listAmounts(band).every((amount) => amount >= least && amount <= most);
    if (!band.period && band.currency === currency && isAlike) band.period = period;
  }
}

function listAmounts({ min, max, median, percentiles }: RawBand): number[] {
  return [min, max, median, ...Object.values(percentiles ?? {})].filter((amount) => typeof amount === 'number');
}
