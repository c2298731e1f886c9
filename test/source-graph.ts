import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

const statements = [
  /^(?:import|export)\s+(?<type>type\s)?[\w$\s,*{}]*?\sfrom\s+'(?<name>[^']+)'/gm,
  /^import\s+'(?<name>[^']+)'/gm,
  /\bimport\(\s*'(?<name>[^']+)'\s*\)/g,
];

export interface Import {
  /** `src/ui/frame.ts` for a file of ours, else the package: `lit/decorators.js`. */
  to: string;
  isOurs: boolean;
  /** False for `import type`, which leaves nothing behind at run time. */
  isValue: boolean;
}

/** Paths of the TypeScript files of a folder, such as `src/ui/frame.ts`. */
export function listSources(folder: string): string[] {
  const paths = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

/** A source file without its comments. */
export function readSource(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8').replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');
}

/** What a source file imports. */
export function readImports(path: string): Import[] {
  const source = readSource(path);
  return statements.flatMap((statement) =>
    [...source.matchAll(statement)].map(({ groups = {} }) => {
      const { type, name = '' } = groups;
      const isOurs = name.startsWith('.');
      const to = isOurs ? posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts') : name;
      return { to, isOurs, isValue: !type };
    }),
  );
}

/** A file and everything of ours it needs at run time, as far as `isWanted` goes. */
export function followImports(path: string, isWanted: (path: string) => boolean): string[] {
  const found = new Set([path]);
  for (const file of found) {
    for (const { to, isOurs, isValue } of readImports(file)) if (isOurs && isValue && isWanted(to)) found.add(to);
  }
  return [...found];
}
