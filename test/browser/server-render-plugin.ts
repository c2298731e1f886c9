import type { TestRunnerPlugin } from '@web/test-runner';
import type { FixtureSpec } from './fixture.js';

/** Test runner plugin: answers `serverRender` from the sources, in this Node process. */
export function serverRenderPlugin(): TestRunnerPlugin<FixtureSpec> {
  return {
    name: 'server-render',
    async executeCommand({ command, payload }) {
      if (command !== 'server-render' || !payload) return;
      const { tag, career, ...options } = payload;
      const { renderToHTML } = await import('../../src/ssr/render.js');
      return renderToHTML(tag, career, options);
    },
  };
}
