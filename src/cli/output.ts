import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { UsageError } from './io.js';

/** Takes what became of a file; gives what is left to print. */
export type WriteOutput = (file: string, text: string) => Promise<string | undefined>;

/**
 * Where results go: standard output without `out`, else a file, or the folder `out` (one that exists, or a path that
 * ends in a slash) with the name of each input and `extension`. No result ever overwrites an input or another result.
 * Throws a `UsageError` where several results would end up in one place.
 */
export async function openOutput(
  files: readonly string[],
  out: string | undefined,
  extension: string,
): Promise<WriteOutput> {
  if (out === undefined) {
    if (files.length > 1) throw new UsageError('several files need a folder to go to: --out DIR/');
    return async (_file, text) => text;
  }
  const isFolder = /[\\/]$/.test(out) || (await isDirectory(out));
  if (files.length > 1 && !isFolder)
    throw new UsageError(`several files cannot go to one: end --out ${out} with a slash`);
  if (isFolder) await mkdir(out, { recursive: true });

  const inputs = new Set(files.map((file) => resolve(file)));
  const owners = new Map<string, string>();
  for (const file of files) {
    const target = targetOf(file);
    if (!owners.has(target)) owners.set(target, file);
  }

  return async (file, text) => {
    const target = targetOf(file);
    if (inputs.has(target)) throw new Error(`would overwrite ${target}, which is being read`);
    const owner = owners.get(target);
    if (owner !== file) throw new Error(`would overwrite what came of ${owner}`);
    await writeFile(target, text);
    return undefined;
  };

  function targetOf(file: string): string {
    return resolve(isFolder ? join(out!, `${nameOutput(file)}${extension}`) : out!);
  }
}

/** What the result of a file is called in a folder, without extension. */
export function nameOutput(file: string): string {
  return file === '-' ? 'career' : basename(file, extname(file));
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
