import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { TestRunnerPlugin } from '@web/test-runner';
import type { FixtureSpec } from './fixture.js';

/**
 * Test runner plugin: answers `server-render` from the sources, in this Node process, and `server-render-built` from
 * `dist/`, in one of its own: a process has one registry of elements.
 */
export function serverRenderPlugin(): TestRunnerPlugin<FixtureSpec> {
  return {
    name: 'server-render',
    async executeCommand({ command, payload }) {
      if (!payload) return;
      if (command === 'server-render-built') return renderBuilt(payload);
      if (command !== 'server-render') return;
      const { tag, career, ...options } = payload;
      const { renderToHTML } = await import('../../src/ssr/render.js');
      return renderToHTML(tag, career, options);
    },
  };
}

const script = `
  import { text } from 'node:stream/consumers';
  import { renderToHTML } from ${JSON.stringify(new URL('../../dist/ssr/index.js', import.meta.url).href)};
  const { tag, career, ...options } = JSON.parse(await text(process.stdin));
  process.stdout.write(renderToHTML(tag, career, options));
`;

async function renderBuilt(payload: FixtureSpec): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(payload));
  return text(child.stdout);
}
