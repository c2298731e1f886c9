import { type Task, tasks } from './data.js';
import { judge } from './judge.js';
import { measures } from './measures/all.js';
import { keyOf, type Peer, peers } from './peers.js';
import type { Results } from './results.js';
import { median, spread } from './statistics.js';
import { unitOf } from './titles.js';
import { writeGoals, writeLosses } from './write-goals.js';
import { formatCount, writeTable } from './write-table.js';

/** Numbers of a measure that are not told of every peer. */
const aside = /\.raw$|^paint(4x)?\.shift$/;

export function writeReport(results: Results): string {
  const sections = tasks.map((task) => writeTask(results, task)).filter(Boolean);
  return [
    '# What the benchmark found',
    writeMachine(results),
    writeGoals(judge(results)),
    writeLosses(results),
    ...sections,
    writeImporters(results),
    writeFaults(results),
    writeVersions(results),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

export function writeMachine({ date, machine, isQuick, isStopped }: Results): string {
  return `${date}${isQuick ? ' (a quick run)' : ''}${isStopped ? ' (stopped early)' : ''}: ${machine}. Medians of interleaved rounds, each in a fresh browser context; in brackets the middle half of the rounds, ± half its width. No animations.`;
}

function writeTask(results: Results, task: Task): string {
  const present = peers.filter((peer) => peer.task === task && results.samples[keyOf(peer)]);
  const tables = measures
    .filter((measure) => measure.tasks.includes(task))
    .map((measure) => writeMeasure(results, present, measure.name))
    .filter(Boolean);
  return tables.length === 0 ? '' : `## ${task}\n\n${tables.join('\n\n')}`;
}

function writeMeasure({ samples }: Results, present: Peer[], measure: string): string {
  const names = [...new Set(present.flatMap((peer) => Object.keys(samples[keyOf(peer)] ?? {})))].filter(
    (name) => name.startsWith(`${measure}.`) && !aside.test(name),
  );
  if (names.length === 0) return '';
  const rows = present
    .filter((peer) => samples[keyOf(peer)]?.[names[0] as string])
    .map((peer) => [
      peer.label,
      ...names.map((name) => {
        const values = samples[keyOf(peer)]?.[name] ?? [];
        return `${formatCount(median(values))}${values.length > 1 ? ` (±${Math.round(spread(values) * 50)} %)` : ''}`;
      }),
    ]);
  const title = measures.find(({ name }) => name === measure)?.title ?? measure;
  return `### ${title}\n\n${writeTable(['', ...names.map((name) => unitOf(name))], rows)}`;
}

function writeImporters({ samples }: Results): string {
  const readers = Object.entries(samples).filter(([key]) => key.startsWith('importers/'));
  const rows = readers.flatMap(([key, numbers]) =>
    Object.entries(numbers).map(([name, values]) => [
      key.replace('importers/', ''),
      name.replace(/^(\w+)\.([\d.]+)$/, 'ms for a megabyte of $1, in $2 MB'),
      formatCount(median(values)),
      `${Math.round(spread(values) * 100)} %`,
    ]),
  );
  return rows.length === 0 ? '' : `## importers\n\n${writeTable(['', 'what', 'median', 'spread'], rows)}`;
}

function writeVersions({ versions }: Results): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Compared with ${named.join(', ')}.`;
}

function writeFaults({ faults }: Results): string {
  const lines = Object.entries(faults).flatMap(([key, list]) =>
    Object.entries(list).map(([measure, fault]) => `- ${key}, ${measure}: ${fault}`),
  );
  return lines.length === 0 ? '' : `## Not measured\n\n${lines.join('\n')}`;
}
