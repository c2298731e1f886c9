// npm run bench: measures the built library beside its peers. What it can be told stands in options.ts.
import { chooseMeasures, choosePeers, choosePeersFor, measuresImporters, roundsOf } from './choose.js';
import { measureImporters } from './importers/measure-importers.js';
import { judge } from './judge.js';
import { closeLab, openLab } from './lab.js';
import { startResults } from './machine.js';
import { type Options, readOptions } from './options.js';
import { writeReport } from './report.js';
import { loadResults, type Results, saveResults } from './results.js';
import { takeMeasure, verifyAll } from './take-measure.js';
import { tell } from './tell.js';
import { writeGoals } from './write-goals.js';
import { writeReadme } from './write-readme.js';

const options = readOptions(process.argv.slice(2));
const results = options.isReportOnly ? await loadResults() : await measureAll(options);
await saveResults(results, writeReport(results));
if (options.writesReadme) await writeReadme(results);
tell(`\n${writeGoals(judge(results))}\n\nAll of it: test/bench/results/results.md`);

async function measureAll(options: Options): Promise<Results> {
  let isStopped = false;
  process.once('SIGINT', () => {
    tell('stopping after this measurement; what was found so far is kept');
    isStopped = true;
  });

  const chosen = choosePeers(options);
  const measures = chooseMeasures(options);
  tell(`${chosen.length} to compare, ${measures.length} measures; Ctrl-C keeps what was found so far`);
  const lab = await openLab(chosen);
  const results = await startResults(await lab.browser.version(), options.isQuick);
  tell('bundled; now each picture is looked at, then timed');
  const sound = await verifyAll(lab, chosen, results);
  for (const measure of measures) {
    if (isStopped) break;
    const measured = choosePeersFor(measure, sound, options);
    await takeMeasure(lab, measure, measured, roundsOf(measure, options), results, () => isStopped);
    await saveResults(results, writeReport(results));
  }
  await closeLab(lab);

  const rounds = options.repetitions ?? (options.isQuick ? 3 : 5);
  if (measuresImporters(options) && !isStopped) await measureImporters(results, rounds, () => isStopped);
  return { ...results, isStopped };
}
