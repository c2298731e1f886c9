// Installs what the benchmark compares with, where it is not there yet or not as its lock file says.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

const written = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (written('test/bench/node_modules/.package-lock.json') < written('test/bench/package-lock.json')) {
  console.log('Installing the libraries to compare with');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const words = ['ci', '--prefix', 'test/bench', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync(npm, words, { stdio: 'inherit', shell: process.platform === 'win32' });
}
