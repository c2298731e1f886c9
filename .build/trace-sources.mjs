import { readFile } from 'node:fs/promises';

/** Rollup plugin: hands Rollup tsc's source maps, so that a bundle's map leads back to the TypeScript. */
export function traceSources() {
  return {
    name: 'trace-sources',
    async load(id) {
      if (!id.endsWith('.js')) return null;
      const code = await readFile(id, 'utf8');
      const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1];
      if (!map || map.startsWith('data:')) return null;
      return { code, map: await readFile(new URL(map, `file://${id}`), 'utf8').catch(() => undefined) };
    },
  };
}
