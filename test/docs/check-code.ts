import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { linkPackages, root } from '../consumers/package.js';

/** A piece of TypeScript. */
export interface Code {
  /** A name that tells where it stands; its ending tells the compiler what it is. */
  path: string;
  text: string;
}

/** Names a block may use without saying where they come from. */
const ambient = `declare const career: import('rungs').CareerDocument;
declare const nonce: string;
declare module '*/career.json' {
  const career: import('rungs').CareerDocument;
  export default career;
}
`;

const packages = ['@lit-labs/ssr', '@lit-labs/ssr-client', '@types/react', '@types/react-dom', 'react', 'lit'];
const options = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2024', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  types: [],
  strict: true,
  skipLibCheck: false,
  noEmit: true,
};

/** What the compiler says of code in an app that has installed the package, as lines that begin with the path. */
export function checkCode(codes: Code[]): string[] {
  const home = mkdtempSync(join(tmpdir(), 'rungs-docs-'));
  try {
    linkPackages(packages, home);
    symlinkRungs(home);
    write(home, 'ambient.d.ts', ambient);
    write(home, 'tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['ambient.d.ts', 'blocks'] }));
    // Each block is a module of its own, also where it imports nothing.
    for (const { path, text } of codes) write(home, `blocks/${path}`, `${text}\nexport {};\n`);
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--pretty', 'false'], {
      cwd: home,
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => line.includes('error TS'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** What Node says against code that needs no page, when it runs; `career` and `nonce` are there, and so is the file fetched. */
export function runCode({ text }: Code, career: unknown): string {
  const home = mkdtempSync(join(tmpdir(), 'rungs-docs-'));
  try {
    symlinkRungs(home);
    const given = `Object.assign(globalThis, {
      career: ${JSON.stringify(career)},
      nonce: 'r4nd0m',
      fetch: async () => new Response(JSON.stringify(career)),
    });`;
    write(home, 'given.mjs', given);
    write(home, 'block.mjs', `import './given.mjs';\n${transformSync(text, { loader: 'ts', format: 'esm' }).code}`);
    return spawnSync('node', ['block.mjs'], { cwd: home, encoding: 'utf8' }).stderr;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function symlinkRungs(home: string): void {
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  symlinkSync(root, join(home, 'node_modules/rungs'), 'junction');
}

function write(home: string, path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}
