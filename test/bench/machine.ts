import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';

/** What all was measured on, in a line. */
export function describeMachine(browser: string): string {
  const [cpu] = cpus();
  const model = cpu?.model.replace(/\s+/g, ' ').trim() || process.arch;
  return `${cpus().length} × ${model}, ${browser.replace('/', ' ')} headless, Node ${process.versions.node}`;
}

/** The versions of the libraries compared. */
export async function readVersions(): Promise<Record<string, string>> {
  const text = await readFile(new URL('package.json', import.meta.url), 'utf8');
  return JSON.parse(text).dependencies;
}
