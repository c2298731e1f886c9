// npm run test:consumers: every consumer installed, checked, built and driven. Words choose: `-- vue svelte`.
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Consumer, consumers } from './consumers.js';
import { drive } from './drive.js';
import { home, installConsumer, runNpm } from './install.js';
import { packRungs } from './package.js';
import { serveFolder, startServer } from './serve.js';

const chosen = process.env.CONSUMERS?.split(' ').filter(Boolean) ?? [];
const tarball = packRungs(home);

for (const consumer of consumers) if (chosen.length === 0 || chosen.includes(consumer.name)) tryConsumer(consumer);

function tryConsumer(consumer: Consumer): void {
  const { name, scripts, site, pages = [], drawnPages = [] } = consumer;
  describe(name, () => {
    let folder = '';
    test('installs', () => {
      folder = installConsumer(consumer, tarball);
    });
    for (const script of scripts) test(`npm run ${script}`, () => runNpm(folder, 'run', script));
    const open = () => (site ? serveFolder(join(folder, site)) : startServer(folder));
    for (const page of pages) drive({ name, page }, open);
    for (const page of drawnPages) drive({ name, page, isServerRendered: true }, open);
  });
}
