import { measures } from './measures/all.js';

const units: Record<string, string> = {
  busy: 'main thread, ms',
  wall: 'until painted, ms',
  all: 'until all stand, ms',
  allBusy: 'main thread until all stand, ms',
  painted: 'painted, ms',
  shift: 'layout shift',
};

export function unitOf(name: string): string {
  const unit = name.split('.')[1] as string;
  return units[unit] ?? unit;
}

/** What a number such as `many100.busy` is of, in words. */
export function titleOf(name: string): string {
  const [measure, unit] = name.split('.');
  const title = measures.find((each) => each.name === measure)?.title ?? name;
  return unit === 'shift' ? `layout shift, ${title}` : title;
}
