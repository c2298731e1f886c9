// Where our own time goes, by function, with the names of the sources:
//   node --import tsx test/bench/profile.ts salary 'mountMany(100)'
//   node --import tsx test/bench/profile.ts salary 'update(3, 1000)' 'mountItems(1000)'
// The second word is what is measured, the third what comes before it; both call the page's side, in-page.ts.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { call, launchBrowser, readCounters, type Tab, withTab } from './browser.js';
import { bundleInPage, bundlePeer, type Files, pack } from './bundle.js';
import type { Task } from './data.js';
import { writeEmpty } from './pages.js';
import { peers, tags } from './peers.js';
import { serve } from './serve.js';
import { sumByFunction } from './sum-by-function.js';
import { tell } from './tell.js';

const [task = 'salary', script = 'mountMany(100)', before = 'warmUp()'] = process.argv.slice(2);
const peer = peers.find((each) => each.task === task && each.id === 'rungs');
if (!peer) throw new Error(`${task}: expected ${Object.keys(tags).join(', ')}`);

const files: Files = new Map();
await bundleInPage(files);
await bundlePeer(peer, files);
await bundleNamed(peer.task);
const site = await serve(files, async () => writeEmpty(peer, false));
const browser = await launchBrowser();
await withTab(browser, async (tab) => {
  await tab.page.goto(`${site.origin}/empty/${peer.task}/rungs`);
  await call(tab, `start('${peer.task}', 'rungs')`);
  await call(tab, before);
  await tellCounters(tab);
  await call(tab, 'unmount()');
  await call(tab, before);
  await tellFunctions(tab);
});
await browser.close();
site.close();

/** The widget as it is built, but not minified: in the place of the file of dist/cdn/. */
async function bundleNamed(task: Task): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../dist/widgets/${tags[task]}/define.js`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  const url = `/dist/cdn/${tags[task]}.js`;
  for (const { contents } of outputFiles) files.set(url, await pack(url, contents));
}

/** What the browser's own clocks say. */
async function tellCounters(tab: Tab): Promise<void> {
  const start = await readCounters(tab);
  await call(tab, script);
  const end = await readCounters(tab);
  for (const name of [
    'TaskDuration',
    'RecalcStyleDuration',
    'LayoutDuration',
    'RecalcStyleCount',
    'LayoutCount',
    'Nodes',
  ]) {
    const value = (end[name] ?? 0) - (start[name] ?? 0);
    tell(`${name.padEnd(20)}${name.endsWith('Duration') ? `${(value * 1000).toFixed(1)} ms` : value}`);
  }
}

async function tellFunctions(tab: Tab): Promise<void> {
  await tab.cdp.send('Profiler.enable');
  await tab.cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await tab.cdp.send('Profiler.start');
  await call(tab, script);
  const { profile } = await tab.cdp.send('Profiler.stop');
  const { self, total } = sumByFunction(profile);
  for (const [title, times] of Object.entries({ 'by itself, ms': self, 'with what it calls, ms': total })) {
    tell(`\n${title}`);
    for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, 40))
      tell(`${time.toFixed(1).padStart(9)}  ${name}`);
  }
}
