import type { ParseResult } from '../model/parse.js';
import { readSoundCareer } from '../model/read-sound.js';
import { OnDemand } from './on-demand.js';

/** What reads documents in which something is wrong, and says what. */
export const parser = new OnDemand(() => import('../model/parse.js'));

/**
 * Reads a career document as `parseCareer` does: at once where nothing is wrong with it, else once the parser is there.
 * `isTitled` is false for documents that need not name the career. Rejects where the parser cannot be loaded.
 */
export function readCareer(input: unknown, isTitled = true): ParseResult | Promise<ParseResult> {
  const career = readSoundCareer(input, isTitled);
  if (career) return { career, issues: [] };
  const parse = ({ parseCareer }: NonNullable<typeof parser.module>) => {
    const result = parseCareer(input);
    return isTitled ? result : { ...result, issues: result.issues.filter(({ path }) => path !== 'title') };
  };
  return parser.module ? parse(parser.module) : parser.load().then(parse);
}
