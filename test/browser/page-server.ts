import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** A whole document, and the policy it is to be served with. */
export interface Page {
  html: string;
  policy: string;
}

/**
 * Serves pages that tests hand over: `plugin` answers `serve-page` with an address, and `middleware` what is asked for
 * there, untouched by the test runner. In a document without an address, not all browsers know what `'self'` is.
 */
export function servePages(): { plugin: TestRunnerPlugin<Page>; middleware: Middleware } {
  const pages = new Map<string, Page>();
  return {
    plugin: {
      name: 'serve-page',
      executeCommand({ command, payload }) {
        if (command !== 'serve-page' || !payload) return undefined;
        const address = `/page/${pages.size}`;
        pages.set(address, payload);
        return address;
      },
    },
    middleware(context, next) {
      const page = pages.get(context.path);
      if (!page) return next();
      context.type = 'html';
      context.body = page.html;
      if (page.policy) context.set('content-security-policy', page.policy);
      return undefined;
    },
  };
}
