#!/usr/bin/env node
/// <reference types="node" />
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { run } from './run.js';

if (isMainThread && isStarted(process.argv[1])) {
  // A reader such as `head` may leave early.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const { NO_COLOR, TERM } = process.env;
  const isTerminal = process.stderr.isTTY === true;
  process.exitCode = await run(process.argv.slice(2), {
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    readIn: () => process.stdin,
    isTerminal,
    hasColor: isTerminal && !NO_COLOR && TERM !== 'dumb',
  });
}

/** Whether this file is what Node was asked to run, be it through the link npm makes. */
function isStarted(path: string | undefined): boolean {
  try {
    return path !== undefined && realpathSync(path) === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
}
