import type { Task } from './data.js';
import { tasks } from './data.js';
import { judge, type Verdict } from './judge.js';
import { measures } from './measures/all.js';
import { keyOf, type Peer, peers } from './peers.js';
import type { Results } from './results.js';
import { compare, median, spread } from './statistics.js';
import { formatCount, formatRatio, writeTable } from './write-table.js';

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
    writeFaults(results),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

export function writeMachine({ date, machine, isQuick }: Results): string {
  return `${date}${isQuick ? ' (a quick run)' : ''}: ${machine}. Medians of interleaved rounds, each in a fresh browser context; in brackets the middle half of the rounds, ± half its width. No animations.`;
}

export function writeGoals(verdicts: Verdict[]): string {
  if (verdicts.length === 0) return '';
  const missed = verdicts.filter(({ isReached }) => !isReached);
  const told =
    missed.length === 0
      ? 'All are reached.'
      : `${missed.length} of ${verdicts.length} ${missed.length === 1 ? 'is' : 'are'} missed.`;
  const rows = verdicts.map(({ goal, isReached, ratio, ours, spread }) => [
    `${goal.task}: ${goal.what}`,
    `${goal.isBelow ? '<' : '≤'} ${goal.than === undefined ? `${goal.most} ${goal.unit}`.trim() : `${goal.most} × ${labelOf(goal.task, goal.than)}`}`,
    ratio ? formatRatio(ratio) : formatCount(ours),
    `${Math.round(spread * 100)} %`,
    isReached ? 'reached' : '**missed**',
  ]);
  return `${told}\n\n${writeTable(['goal', 'at most', 'found', 'spread', ''], rows)}`;
}

function labelOf(task: string, id: string): string {
  return peers.find((peer) => peer.task === task && peer.id === id)?.label ?? id;
}

/** One number of each measure: the one a reader would feel. */
const felt = /\.(brotli|painted|bytes)$|^phone\.shift$|^(many\d+|update\d*|resize|act)\.busy$|^items\d+\.wall$/;

/** Where another library is ahead of us by more than the spread. */
export function writeLosses({ samples }: Pick<Results, 'samples'>): string {
  const lines = peers.flatMap((peer) => {
    const ours = samples[`${peer.task}/rungs`];
    const losses = Object.entries(samples[keyOf(peer)] ?? {}).flatMap(([name, theirs]) => {
      const ratio = felt.test(name) ? compare(ours?.[name], theirs) : undefined;
      const isAhead = ratio && Number.isFinite(ratio.value) && ratio.value > 1.02 && ratio.low > 1;
      return isAhead ? [`${titleOf(name)} ${ratio.value.toFixed(1)} ×`] : [];
    });
    return peer.kind === 'peer' && losses.length > 0 ? [`- ${peer.label}: ${losses.join('; ')}`] : [];
  });
  return lines.length === 0 ? '' : `## What we do not win\n\nWe take so many times as much:\n\n${lines.join('\n')}`;
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

function writeFaults({ faults }: Results): string {
  const lines = Object.entries(faults).flatMap(([key, list]) =>
    Object.entries(list).map(([measure, fault]) => `- ${key}, ${measure}: ${fault}`),
  );
  return lines.length === 0 ? '' : `## Not measured\n\n${lines.join('\n')}`;
}

const units: Record<string, string> = {
  busy: 'main thread, ms',
  wall: 'until painted, ms',
  painted: 'painted, ms',
  shift: 'layout shift',
};

function unitOf(name: string): string {
  const unit = name.split('.')[1] as string;
  return units[unit] ?? unit;
}

function titleOf(name: string): string {
  const [measure, unit] = name.split('.');
  const title = measures.find((each) => each.name === measure)?.title ?? measure;
  return unit === 'shift' ? `layout shift, ${title}` : `${title}`;
}
