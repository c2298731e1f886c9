import { addFault, addSample, type Results } from '../results.js';
import { median } from '../statistics.js';
import { tell, tellPassing } from '../tell.js';
import { measureCommand } from './measure-command.js';
import { measureSizes } from './measure-sizes.js';

/** Time by size, beside the parsers alone, and thousands of articles in one command. No browser has part in it. */
export async function measureImporters(results: Results, rounds: number, isStopped: () => boolean): Promise<void> {
  const start = Date.now();
  for (let round = 1; round <= rounds && !isStopped(); round++) {
    tellPassing(`importers: round ${round} of ${rounds}`);
    measureSizes(round, (id, sample) => addSample(results, `importers/${id}`, sample));
  }
  addGrowth(results);
  if (isStopped()) return;
  tellPassing('importers: 2,000 articles in one command');
  try {
    addSample(results, 'importers/rungs', await measureCommand());
  } catch (cause) {
    addFault(results, 'importers/rungs', 'command', String(cause));
  }
  tell(`importers: ${rounds} rounds, ${Math.round((Date.now() - start) / 1000)} s`);
}

/** How much longer a megabyte takes in the longest text than in one of a single megabyte: 1 where time is linear. */
function addGrowth({ samples }: Results): void {
  const ours = samples['importers/rungs'];
  const short = ours?.['html.1'];
  const long = ours?.['html.9.9'];
  if (!short || !long) return;
  ours['html.growth'] = long.map((time) => time / median(short));
}
