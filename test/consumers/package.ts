import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packs what would be published as `rungs.tgz` of a folder; gives its path. `dist/` has to be built. */
export function packRungs(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', ...options], { cwd: root, encoding: 'utf8' }));
  const tarball = join(folder, 'rungs.tgz');
  renameSync(join(folder, filename), tarball);
  return tarball;
}

/** Unpacks it to `node_modules/rungs` of a folder, in the place of any before. */
export function unpackRungs(tarball: string, folder: string): void {
  const installed = join(folder, 'node_modules/rungs');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
}

/** Puts packages installed here into `node_modules` of a folder, for what runs without an install of its own. */
export function linkPackages(names: string[], folder: string): void {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place);
  }
}

/** Names of the packages the library needs to run. */
export function listDependencies(): string[] {
  return Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);
}
