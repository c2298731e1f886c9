import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sample } from '../measures/measure.js';
import { writeMarkdown } from './article.js';
import { marked } from './parsers.js';

const command = fileURLToPath(new URL('../../../dist/cli/rungs.js', import.meta.url));
const tellsMemory = `data:text/javascript,process.on('exit',()=>process.send(process.resourceUsage().maxRSS))`;

/** One command that reads five hundred or two thousand articles: how long it takes, and how much memory at most. */
export async function measureCommand(): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'rungs-bench-'));
  try {
    const html = await marked.parse(writeMarkdown(0));
    const files = Array.from({ length: 2000 }, (_, i) => join(folder, `${i}.html`));
    for (const file of files) await writeFile(file, html);
    const few = await importAll(files.slice(0, 500), join(folder, 'few/'));
    const all = await importAll(files, join(folder, 'all/'));
    return {
      'command.seconds': all.seconds,
      'command.megabytes': all.megabytes,
      'command.growth': all.megabytes / few.megabytes,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function importAll(files: string[], out: string): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellsMemory, command, 'import', ...files, '--out', out], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let megabytes = 0;
  child.on('message', (kilobytes) => {
    megabytes = Number(kilobytes) / 1024;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`rungs import ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes });
    });
  });
}
