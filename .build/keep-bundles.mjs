import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Rollup plugin: removes the modules a folder's bundles were made of, which nobody is to load. */
export function keepBundles() {
  return {
    name: 'keep-bundles',
    async writeBundle({ dir }, bundle) {
      for (const name of await readdir(dir, { recursive: true })) {
        if (/\.(js|map|d\.ts)$/.test(name) && !(name in bundle)) await rm(join(dir, name));
      }
    },
  };
}
