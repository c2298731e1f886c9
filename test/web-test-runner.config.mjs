import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { findBrowser, launchFlags } from '../.build/browser.mjs';
import { accessibilityTreePlugin } from './browser/accessibility-tree-plugin.ts';
import { chatPlugin } from './browser/chat-plugin.ts';
import { closingLine } from './browser/closing-line.ts';
import { emulateMediaPlugin } from './browser/emulate-media-plugin.ts';
import { otherVersionPlugin } from './browser/other-version-plugin.ts';
import { servePages } from './browser/page-server.ts';
import { serverRenderPlugin } from './browser/server-render-plugin.ts';
import { keepSnapshots } from './browser/snapshot-plugin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = process.env.TEST_FILES?.split(' ') ?? ['test/**/*.browser.test.ts'];

const snapshots = keepSnapshots({
  isUpdate: Boolean(process.env.UPDATE_SNAPSHOTS),
  isWhole: !process.env.TEST_FILES,
});
const pages = servePages();

export default {
  rootDir: root,
  files: [...files.map((file) => `${root}${file}`), '!**/node_modules/**'],
  // Development builds, so that Lit warns.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // Focus, the viewport and emulated media belong to a page on top.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: launchFlags } })],
  plugins: [
    esbuildPlugin({ ts: true, target: 'auto', tsconfig: `${root}tsconfig.json` }),
    serverRenderPlugin(),
    accessibilityTreePlugin(),
    emulateMediaPlugin(),
    chatPlugin(),
    otherVersionPlugin(),
    pages.plugin,
    snapshots.plugin,
  ],
  middleware: [pages.middleware],
  staticLogging: true,
  reporters: [defaultReporter({ reportTestProgress: false }), closingLine(snapshots)],
  // All files share one page, one after the other.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10_000, forbidOnly: Boolean(process.env.CI), forbidPending: true } },
  // That a second update follows the first is meant: src/development/advise.ts keeps Lit from telling developers.
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode|lit\.dev\/msg\/change-in-update/.test(String(args[0])),
  // Lit looks for its hydration support when it loads, so that comes before any test.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>Rungs tests</title>
        <style>/* Drawn at once, wherever it stands: test/ui/off-screen.browser.test.ts tests the default. */ html { --rungs-offscreen: visible }</style>
        <script type="module" src="/node_modules/@lit-labs/ssr-client/development/lit-element-hydrate-support.js"></script>
        <script type="module" src="${testFramework}"></script>
      </head>
      <body></body>
    </html>`,
};
