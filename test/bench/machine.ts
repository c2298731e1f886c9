import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { Results } from './results.js';

/** Results of today on this machine, still without any number. */
export async function startResults(browser: string, isQuick: boolean): Promise<Results> {
  const own = await readFile(new URL('package.json', import.meta.url), 'utf8');
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(browser),
    isQuick,
    isStopped: false,
    versions: JSON.parse(own).dependencies,
    samples: {},
    faults: {},
  };
}

/** What all was measured on, in a line. */
function describeMachine(browser: string): string {
  const [cpu] = cpus();
  const model = cpu?.model.replace(/\s+/g, ' ').trim() || process.arch;
  return `${cpus().length} × ${model}, ${browser.replace('/', ' ')} headless, Node ${process.versions.node}`;
}
