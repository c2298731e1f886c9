import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { CDPSession } from 'puppeteer-core';
import type { Media } from './page-conditions.js';

/** Test runner plugin: answers `emulateMedia`. The stock one knows nothing of forced colours. */
export function emulateMediaPlugin(): TestRunnerPlugin<Media> {
  // What is emulated ends with the connection that asked for it, so each page keeps one.
  const connections = new WeakMap<object, Promise<CDPSession>>();

  return {
    name: 'emulate-media-features',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'emulate-media-features') return;
      const page = (session.browser as ChromeLauncher).getPage(session.id);
      const devtools = connections.get(page) ?? page.createCDPSession();
      connections.set(page, devtools);
      await (await devtools).send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: [
          { name: 'prefers-color-scheme', value: payload.colorScheme ?? '' },
          { name: 'prefers-reduced-motion', value: payload.reducedMotion ?? '' },
          { name: 'forced-colors', value: payload.forcedColors ?? '' },
          { name: 'prefers-contrast', value: payload.contrast ?? '' },
        ],
      });
      return true;
    },
  };
}
