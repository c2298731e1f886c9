import { executeServerCommand } from '@web/test-runner-commands';
import type { FixtureSpec } from './fixture.js';

/** The HTML the server sends for a widget, as `renderToHTML` writes it in Node. */
export function serverRender(spec: FixtureSpec): Promise<string> {
  return executeServerCommand<string, FixtureSpec>('server-render', spec);
}

/** The same as the package draws it: what a page that loads `dist/` is to take over. */
export function serverRenderBuilt(spec: FixtureSpec): Promise<string> {
  return executeServerCommand<string, FixtureSpec>('server-render-built', spec);
}
