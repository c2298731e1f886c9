import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const dist = resolve('dist');

/**
 * Rollup plugin: what a file of dist/builder/ imports from a module that `dist/cdn/rungs.js` exports is taken from the library's
 * own file, so that there is one registry of words and elements. The worker's modules draw nothing and are bundled.
 */
export function takeFromLibrary(file) {
  const exported = new Set(['define.js']);
  for (const [, path] of readFileSync(join(dist, 'cdn.js'), 'utf8').matchAll(/from '\.\/([^']+)'/g)) exported.add(path);
  return {
    name: 'take-from-library',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const from = relative(dist, importer);
      if (!/^builder[\\/]/.test(from) || /import-worker\.js$/.test(from)) return null;
      const path = relative(dist, resolve(dirname(importer), source)).replaceAll('\\', '/');
      return exported.has(path) ? { id: file, external: 'absolute' } : null;
    },
  };
}
