import { nice, ticks } from 'd3-array';
import { area } from 'd3-shape';
import { type FilledRing, fillRing } from '../../chart/ring.js';

/** A half ring from nine to three o'clock; the middle of its ground line is 0,0 and y grows downwards. */
export interface GaugeLayout extends FilledRing {
  width: number;
  height: number;
}

const gaugeRadius = 80;
const gaugeThickness = 14;

/** A half ring filled to a share from 0 to 1. */
export function layoutGauge(share: number): GaugeLayout {
  const half = { radius: gaugeRadius, thickness: gaugeThickness, from: -Math.PI / 2, to: Math.PI / 2 };
  return { width: 2 * gaugeRadius, height: gaugeRadius, ...fillRing(share, half) };
}

/** One level: its years and its pay, in one unit. What is not stated is absent. */
export interface PayRung {
  id: string;
  /** Years of experience it begins and ends with. */
  from?: number | undefined;
  to?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** The pay goes on above its highest figure. */
  openEnded?: boolean;
  /** The pay goes on below its lowest figure. */
  openBelow?: boolean;
}

export interface PayPathRows {
  /** Bottom first. */
  rungs: PayRung[];
  /** The reader's own pay: placed by years or, where rungs are the axis, by the id of a rung. */
  own?: { pay: number; years?: number | undefined; rung?: string | undefined } | undefined;
  /** One step a rung, whatever years are stated. Default: only where fewer than two rungs state years and pay. */
  isByRung?: boolean;
}

/** All positions in percent of the box: x from its start, y from its top. */
export interface PayPathLayout {
  /** The axis below tells rungs, in equal steps, and no years. */
  isByRung: boolean;
  /** Rungs with pay, each in its own box. */
  blocks: PayBlock[];
  /** Ids of the rungs that are not drawn: their pay, or their years, are not stated. */
  missing: string[];
  /** The area between the lowest and the highest pay, for a box of 100 by 100. Rungs that meet are one piece. */
  area: string;
  /** Years, at round numbers; none where the axis tells rungs. */
  years: { value: number; x: number }[];
  /** Amounts, at round numbers. */
  amounts: { value: number; y: number }[];
  own?: { x: number; y: number };
}

export interface PayBlock {
  id: string;
  x: number;
  width: number;
  y: number;
  /** 0 where only one amount is stated. */
  height: number;
  /** Its years have no stated end. */
  isOpen: boolean;
  /** Where pay that goes on fades out above, or below, the stated figures. */
  fade?: { y: number; height: number };
  fadeBelow?: { y: number; height: number };
}

interface Block {
  rung: PayRung;
  from: number;
  to: number;
  isOpen: boolean;
  low: number;
  high: number;
}

const tickCount = 5;
/** Length of a fading end, as a share of the amounts' extent. */
const fadeShare = 0.1;
/** Length of years without an end, as a share of the years before; at least `leastTail`. */
const tailShare = 0.25;
const leastTail = 2;
/** Amounts and years beyond are drawn as this: sums of larger ones are no numbers any more. */
const most = 1e300;

/** Pay over years: one block a rung, stepping from one to the next. Amounts and years in, percent out. */
export function layoutPayPath({ rungs, own, isByRung = hasFewYears(rungs) }: PayPathRows): PayPathLayout {
  const blocks = isByRung ? placeByRung(rungs) : placeByYears(rungs, own?.years);
  const ownX = isByRung ? middleOf(rungs, own?.rung) : own?.years;
  const [start, end] = isByRung ? [0, Math.max(1, rungs.length)] : reachYears(blocks, ownX);
  const [bottom, top, fade] = reachAmounts(blocks, own?.pay);

  const x = (value: number) => round(((Math.min(value, most) - start) / (end - start)) * 100);
  const y = (amount: number) => round(((top - Math.min(amount, most)) / (top - bottom)) * 100);
  const stretch = (low: number, high: number) => ({ y: y(high), height: round(y(low) - y(high)) });
  const drawn = new Set(blocks.map(({ rung }) => rung.id));
  return {
    isByRung,
    blocks: blocks.map(({ rung, from, to, isOpen, low, high }) => ({
      id: rung.id,
      x: x(from),
      width: round(x(to) - x(from)),
      ...stretch(low, high),
      isOpen,
      ...(rung.openEnded && { fade: stretch(high, Math.min(top, high + fade)) }),
      ...(rung.openBelow && { fadeBelow: stretch(Math.max(bottom, low - fade), low) }),
    })),
    missing: rungs.flatMap(({ id }) => (drawn.has(id) ? [] : id)),
    area: drawArea(blocks, x, y),
    years: isByRung || blocks.length === 0 ? [] : wholeTicks(start, end).map((value) => ({ value, x: x(value) })),
    amounts: blocks.length === 0 ? [] : ticks(bottom, top, tickCount).map((value) => ({ value, y: y(value) })),
    ...(own && ownX !== undefined && blocks.length > 0 && { own: { x: x(ownX), y: y(own.pay) } }),
  };
}

function hasFewYears(rungs: PayRung[]): boolean {
  return rungs.filter((rung) => rung.from !== undefined && hasPay(rung)).length < 2;
}

function hasPay({ min, max }: PayRung): boolean {
  return min !== undefined || max !== undefined;
}

function payOf(rung: PayRung): Pick<Block, 'low' | 'high'> {
  const ends = [rung.min ?? rung.max ?? 0, rung.max ?? rung.min ?? 0].map((amount) => Math.min(amount, most));
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function placeByRung(rungs: PayRung[]): Block[] {
  return rungs.flatMap((rung, i) =>
    hasPay(rung) ? [{ rung, from: i, to: i + 1, isOpen: false, ...payOf(rung) }] : [],
  );
}

/** Where no end is stated, a rung lasts until a later one begins; the last of all, a little beyond what is known. */
function placeByYears(rungs: PayRung[], ownYears = 0): Block[] {
  const starts = rungs.flatMap(({ from }) => (from === undefined ? [] : Math.min(from, most))).sort((a, b) => a - b);
  const ends = rungs.flatMap(({ to }) => (to === undefined ? [] : Math.min(to, most)));
  const last = [...starts, ...ends, ownYears].reduce((a, b) => Math.max(a, b), 0);
  const tail = last + Math.max(leastTail, (last - (starts[0] ?? 0)) * tailShare);
  return rungs.flatMap((rung): Block[] => {
    if (rung.from === undefined || !hasPay(rung)) return [];
    const from = Math.min(rung.from, most);
    const next = starts.find((start) => start > from);
    const to = Math.max(from, Math.min(rung.to ?? next ?? tail, most));
    return [{ rung, from, to, isOpen: rung.to === undefined && next === undefined, ...payOf(rung) }];
  });
}

function middleOf(rungs: PayRung[], id: string | undefined): number | undefined {
  const rung = rungs.findIndex((each) => each.id === id);
  return rung < 0 ? undefined : rung + 0.5;
}

function reachYears(blocks: Block[], ownYears: number | undefined): [number, number] {
  const values = [...blocks.flatMap(({ from, to }) => [from, to]), ...(ownYears === undefined ? [] : [ownYears])];
  const [low, high] = extentOf(values);
  return [low, high - low > Math.max(0.001, high * 1e-9) ? high : high + Math.max(1, high / 4)];
}

/** Round ends that hold all amounts and the fading beyond them, though not below nothing; and the fading's length. */
function reachAmounts(blocks: Block[], ownPay: number | undefined): [bottom: number, top: number, fade: number] {
  const amounts = blocks.flatMap(({ low, high }) => [low, high]);
  const [low, high] = extentOf(ownPay === undefined ? amounts : [...amounts, Math.min(ownPay, most)]);
  // What is nearer together than this is one amount: no tick could be written between.
  const isOne = !(high - low > Math.max(0.001, high * 1e-9));
  const fade = (isOne ? Math.max(high, 1) : high - low) * fadeShare;
  const reach = blocks.flatMap(({ rung, low, high }) => [
    rung.openBelow ? Math.max(0, low - fade) : low,
    rung.openEnded ? high + fade : high,
  ]);
  const room = isOne ? fade : 0;
  const [first, last] = extentOf([...reach, Math.max(0, low - room), high + room]);
  const [bottom, top] = nice(first, last, tickCount) as [number, number];
  return [bottom, top, fade];
}

function extentOf(values: number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function wholeTicks(start: number, end: number): number[] {
  return ticks(start, end, tickCount).filter(Number.isInteger);
}

function drawArea(blocks: Block[], x: (value: number) => number, y: (amount: number) => number): string {
  const corners = blocks.flatMap((block, i) => {
    const previous = blocks[i - 1];
    const isApart = previous !== undefined && x(previous.to) !== x(block.from);
    const sides = [block.from, block.to].map((side) => ({ block, side }));
    return isApart ? [undefined, ...sides] : sides;
  });
  const between = area<(typeof corners)[number]>()
    .defined((corner) => corner !== undefined)
    .x((corner) => x(corner!.side))
    .y0((corner) => y(corner!.block.low))
    .y1((corner) => y(corner!.block.high))
    .digits(4);
  return between(corners) ?? '';
}

function round(percent: number): number {
  return Math.round(percent * 1e4) / 1e4;
}
