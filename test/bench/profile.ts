// npm run bench:profile -- salary mountMany(100): where our time goes, by function, with the names of the sources.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { call, launchBrowser, readCounters, type Tab, withTab } from './browser.js';
import { bundleInPage, bundlePeer, type Files } from './bundle.js';
import type { Task } from './data.js';
import { writeEmpty } from './pages.js';
import { type Peer, peers, tags } from './peers.js';
import { serve } from './serve.js';

const [task = 'salary', script = 'mountMany(100)', before = 'warmUp()'] = process.argv.slice(2) as [
  Task,
  string,
  string,
];
const peer = peers.find((each) => each.task === task && each.id === 'rungs') as Peer;
const files: Files = new Map();
await bundleInPage(files);
await bundlePeer(peer, files);
await keepNames(tags[task]);
const site = await serve(files, async () => writeEmpty(peer, false));
const browser = await launchBrowser();
await withTab(browser, async (tab) => {
  await tab.page.goto(`${site.origin}/empty/${task}/rungs`);
  await call(tab, `start('${task}', 'rungs')`);
  await call(tab, before);
  await profile(tab);
});
await browser.close();
site.close();

/** The widget as it is built, but not minified: its functions have names. */
async function keepNames(tag: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../dist/widgets/${tag}/define.js`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  const raw = Buffer.from(outputFiles[0]?.contents ?? []);
  const { brotliCompressSync } = await import('node:zlib');
  files.set(`/dist/cdn/${tag}.js`, { type: 'text/javascript', raw, gzip: raw, brotli: brotliCompressSync(raw) });
}

async function profile(tab: Tab): Promise<void> {
  const { cdp } = tab;
  const start = await readCounters(tab);
  await call(tab, script);
  const end = await readCounters(tab);
  for (const name of [
    'TaskDuration',
    'ScriptDuration',
    'RecalcStyleDuration',
    'LayoutDuration',
    'RecalcStyleCount',
    'LayoutCount',
    'Nodes',
    'JSEventListeners',
  ]) {
    const value = (end[name] ?? 0) - (start[name] ?? 0);
    print(`${name.padEnd(24)}${name.endsWith('Duration') ? `${(value * 1000).toFixed(1)} ms` : value}`);
  }
  await call(tab, 'unmount()');
  await call(tab, before);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
  await call(tab, script);
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  const nameOf = (id: number) => {
    const { functionName, url, lineNumber } = nodes.get(id)!.callFrame;
    return `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}`;
  };
  profile.samples?.forEach((id, i) => {
    const time = (profile.timeDeltas?.[i] ?? 0) / 1000;
    self.set(nameOf(id), (self.get(nameOf(id)) ?? 0) + time);
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) seen.add(nameOf(at));
    for (const name of seen) total.set(name, (total.get(name) ?? 0) + time);
  });
  for (const [title, times] of [
    ['self', self],
    ['total', total],
  ] as const) {
    print(`\n${title}, ms`);
    for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, 45))
      print(`${time.toFixed(1).padStart(9)}  ${name}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
