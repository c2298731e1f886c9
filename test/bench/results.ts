import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Sample } from './measures/measure.js';

const folder = new URL('results/', import.meta.url);

/** All that a run found: every sample, in the order of the rounds. */
export interface Results {
  date: string;
  machine: string;
  isQuick: boolean;
  /** Ended by Ctrl-C. */
  isStopped: boolean;
  versions: Record<string, string>;
  /** Samples by `task/peer`, then by the name of the number. */
  samples: Record<string, Record<string, number[]>>;
  /** Why a measure of a `task/peer` has no numbers. */
  faults: Record<string, Record<string, string>>;
}

export function addSample(results: Results, key: string, sample: Sample): void {
  const known = (results.samples[key] ??= {});
  for (const [name, value] of Object.entries(sample)) (known[name] ??= []).push(Math.round(value * 1000) / 1000);
}

export function addFault(results: Results, key: string, measure: string, fault: string): void {
  (results.faults[key] ??= {})[measure] = fault;
}

export async function saveResults(results: Results, report: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('results.json', folder), `${JSON.stringify(results, null, 1)}\n`);
  await writeFile(new URL('results.md', folder), report);
}

export async function loadResults(): Promise<Results> {
  return JSON.parse(await readFile(new URL('results.json', folder), 'utf8'));
}
