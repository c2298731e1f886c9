// npm run bench: measures the built library beside its peers. See options.ts for what it can be told.
import { launchBrowser } from './browser.js';
import { bundleInPage, bundlePeer, type Files } from './bundle.js';
import { measureImporters } from './importers/measure-importers.js';
import { judge } from './judge.js';
import { describeMachine, readVersions } from './machine.js';
import { measures } from './measures/all.js';
import type { Lab, Measure } from './measures/measure.js';
import { type Options, readOptions } from './options.js';
import { writeArticle, writeEmpty } from './pages.js';
import { type Peer, peers } from './peers.js';
import { writeGoals, writeReport } from './report.js';
import { addFault, addSample, loadResults, type Results, saveResults } from './results.js';
import { serve } from './serve.js';
import { shuffle } from './statistics.js';
import { tell, tellPassing } from './tell.js';
import { verify } from './verify.js';
import { writeReadme } from './write-readme.js';

const options = readOptions(process.argv.slice(2));
if (options.isReportOnly) await finish(await loadResults(), options);
else await runAll(options);

async function runAll(options: Options): Promise<void> {
  const chosen = choosePeers(options);
  const files: Files = new Map();
  const styled = new Set<Peer>();
  await bundleInPage(files);
  for (const [i, peer] of chosen.entries()) {
    tellPassing(`bundling ${i + 1} of ${chosen.length}: ${peer.label}`);
    if ((await bundlePeer(peer, files)).hasStyles) styled.add(peer);
  }

  // Written once: what a server takes to write a page is not the browser's.
  const articles: Record<string, string> = {};
  const site = await serve(files, async (path) => {
    const [, kind, task, id] = path.split('/');
    const peer = peers.find((each) => each.task === task && each.id === id);
    if (kind === 'article' && peer) return (articles[path] ??= await writeArticle(peer, styled.has(peer)));
    return kind === 'empty' && peer ? writeEmpty(peer, styled.has(peer)) : undefined;
  });
  const lab: Lab = { browser: await launchBrowser(), site };
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(await lab.browser.version()),
    isQuick: options.isQuick,
    versions: await readVersions(),
    samples: {},
    faults: {},
  };

  let isStopped = false;
  process.once('SIGINT', () => {
    tell('stopping after this measurement; what was found so far is kept');
    isStopped = true;
  });

  const sound = await verifyAll(lab, chosen, results);
  for (const measure of chooseMeasures(options)) {
    if (isStopped) break;
    await takeMeasure(lab, measure, sound, results, options, () => isStopped);
    await saveResults(results, writeReport(results));
  }
  await lab.browser.close();
  site.close();
  if (measuresImporters(options) && !isStopped)
    await measureImporters(results, options.repetitions ?? (options.isQuick ? 1 : 3), () => isStopped);
  await finish(results, options);
}

/** Peers whose pictures are right: no other is worth timing. */
async function verifyAll(lab: Lab, chosen: Peer[], results: Results): Promise<Peer[]> {
  const sound: Peer[] = [];
  for (const [i, peer] of chosen.entries()) {
    tellPassing(`looking at ${i + 1} of ${chosen.length}: ${peer.label}`);
    try {
      await verify(lab, peer);
      sound.push(peer);
    } catch (cause) {
      const fault = describeFault(cause);
      tell(`${peer.task}: ${peer.label} is left out: ${fault}`);
      addFault(results, `${peer.task}/${peer.id}`, 'picture', fault);
    }
  }
  return sound;
}

/** Round by round, each peer once a round and in another order each time: what slows the machine slows them all. */
async function takeMeasure(
  lab: Lab,
  measure: Measure,
  sound: Peer[],
  results: Results,
  options: Options,
  isStopped: () => boolean,
): Promise<void> {
  const rounds = roundsOf(measure, options);
  const failed = new Set<Peer>();
  const measured = sound.filter((peer) => measure.tasks.includes(peer.task) && (measure.isOfPage || !peer.isPageOnly));
  const start = Date.now();
  for (let round = 1; round <= rounds; round++) {
    for (const peer of shuffle(measured)) {
      if (isStopped()) return;
      if (failed.has(peer)) continue;
      const key = `${peer.task}/${peer.id}`;
      tellPassing(`${measure.title}: round ${round} of ${rounds}, ${peer.label}`);
      try {
        addSample(results, key, await measure.run(lab, peer));
      } catch (cause) {
        failed.add(peer);
        const fault = describeFault(cause);
        tell(`${measure.title}: ${peer.label} failed: ${fault}`);
        addFault(results, key, measure.name, fault);
        await lab.browser.close().catch(() => undefined);
        lab.browser = await launchBrowser();
      }
    }
  }
  if (measured.length > 0)
    tell(`${measure.title}: ${measured.length} peers × ${rounds}, ${Math.round((Date.now() - start) / 1000)} s`);
}

function roundsOf({ repetitions }: Measure, { isQuick, repetitions: asked }: Options): number {
  const usual = isQuick ? repetitions.quick : repetitions.full;
  return usual === 0 ? 0 : (asked ?? usual);
}

function choosePeers({ only, peers: ids, isQuick }: Options): Peer[] {
  return peers.filter(
    (peer) =>
      (!only || only.includes(peer.task) || only.includes('bytes')) &&
      (!ids || ids.includes(peer.id)) &&
      (!isQuick || ids || peer.isQuick),
  );
}

function chooseMeasures({ only, metrics, isQuick }: Options): Measure[] {
  return measures.filter(
    ({ name, repetitions }) =>
      (!metrics || metrics.includes(name)) &&
      (!only?.includes('bytes') || name === 'bytes') &&
      (metrics || !isQuick || repetitions.quick > 0),
  );
}

function measuresImporters({ only, metrics, peers: ids }: Options): boolean {
  return only ? only.includes('importers') : !metrics && !ids;
}

async function finish(results: Results, { writesReadme }: Options): Promise<void> {
  await saveResults(results, writeReport(results));
  if (writesReadme) await writeReadme(results);
  tell(`\n${writeGoals(judge(results))}\n\nAll of it: test/bench/results/results.md`);
}

function describeFault(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] as string;
}
