import type { RawBand } from './article-document.js';
import { foldWords } from './article-words.js';

/** Makes one of bands of the same name, said twice, where they do not disagree. */
export function mergeTwins(bands: RawBand[]): RawBand[] {
  // A few of each name are looked at: who says the same of one job a hundred times is no author.
  const kept = new Map<string, RawBand[]>();
  return bands.filter((band) => {
    const name = foldWords(band.title);
    const namesakes = kept.get(name) ?? [];
    const twin = namesakes.find((one) => agree(one, band));
    if (twin) Object.assign(twin, { ...band, ...twin, ...mergePercentiles(twin, band) });
    else if (namesakes.length < 10) kept.set(name, [...namesakes, band]);
    return !twin;
  });
}

function mergePercentiles(one: RawBand, other: RawBand): Pick<RawBand, 'percentiles'> {
  return one.percentiles || other.percentiles ? { percentiles: { ...other.percentiles, ...one.percentiles } } : {};
}

function agree(one: RawBand, other: RawBand): boolean {
  return Object.entries(other).every(([key, value]) => {
    const known = one[key as keyof RawBand];
    return known === undefined || key === 'title' || key === 'percentiles' || String(known) === String(value);
  });
}
