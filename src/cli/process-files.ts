import type { ImportIssue } from '../importers/reading.js';
import { formatMessage } from './format-message.js';
import type { Io } from './io.js';

/** What came of one file. */
export interface Outcome {
  issues: ImportIssue[];
  /** Goes to standard output. */
  output?: string;
  isBad: boolean;
}

/** So many files are read at once: enough to keep the disk busy, few enough for any memory. */
const atOnce = 8;

/**
 * Works through files, several at once, and tells of each in the order given. One bad file stops nothing: the bad ones
 * of many are listed at the end. Gives the exit code.
 */
export async function processFiles(
  files: readonly string[],
  work: (file: string) => Promise<Outcome>,
  io: Io,
): Promise<number> {
  const running: Promise<Outcome>[] = [];
  const bad: string[] = [];
  const hasProgress = io.isTerminal && files.length > 1;
  let told = 0;

  for (const file of files) {
    running.push(work(file).catch(failed));
    if (running.length === atOnce) await tell();
  }
  while (running.length > 0) await tell();

  if (files.length > 1) {
    io.writeError(`${files.length} files, ${bad.length} bad${bad.length > 0 ? ':' : ''}\n`);
    for (const file of bad) io.writeError(`  ${file}\n`);
  }
  return bad.length > 0 ? 1 : 0;

  async function tell() {
    const file = files[told++]!;
    const { issues, output, isBad } = await running.shift()!;
    if (isBad) bad.push(file);
    if (hasProgress) io.writeError('\r\x1b[K');
    io.writeError(issues.map((issue) => formatMessage(file, issue, io.hasColor)).join(''));
    if (output !== undefined) io.writeOut(output);
    if (hasProgress && told < files.length) io.writeError(`${told} of ${files.length}`);
  }
}

function failed(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return { issues: [{ level: 'error', path: '', message }], isBad: true };
}
