import type { RawBand } from './article-document.js';
import { splitSentences } from './article-words.js';
import { readExperience } from './experience-phrases.js';
import type { PayPhrase } from './pay-phrases.js';

/** Years only where experience is the talk: four years of college are none. */
export function readYears(text: string, label = ''): RawBand['experience'] {
  const talk = splitSentences(text).find((sentence) => /exp[eé]ri[eê]nc|erfahrung/i.test(sentence));
  return talk !== undefined || /^(?:years|jahre|années|años|anos)(?!\p{L})/iu.test(label)
    ? readExperience(talk ?? text)
    : undefined;
}

/** Adds what a phrase says to a band that does not say it yet, and returns the band. */
export function addPay(band: RawBand, pay: PayPhrase | undefined): RawBand {
  for (const [key, value] of Object.entries(pay ?? {})) {
    if (key === 'percentiles') band.percentiles = { ...(value as object), ...band.percentiles };
    else (band as Record<string, unknown>)[key] ??= value;
  }
  return band;
}
