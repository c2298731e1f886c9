import type { YearRange } from '../model/career.js';
import { readExperience } from './experience-phrases.js';

/** Takes "(0–2 years)" from the end of a heading or label. Other brackets stay. */
export function splitExperience(text: string): { text: string; experience?: YearRange } {
  const match = /^([^()]+)\(([^()]{1,60})\)$/.exec(text.trim());
  const experience = match ? readExperience(match[2]!) : undefined;
  return match && experience ? { text: match[1]!.trim(), experience } : { text };
}
