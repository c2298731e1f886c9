import { executeServerCommand } from '@web/test-runner-commands';
import type { FixtureSpec } from './fixture.js';

/** The HTML the server sends for a widget, as `renderToHTML` writes it in Node. */
export function serverRender(spec: FixtureSpec): Promise<string> {
  return executeServerCommand<string, FixtureSpec>('server-render', spec);
}
