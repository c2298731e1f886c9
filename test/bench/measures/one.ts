import { call, time } from '../browser.js';
import { tasks } from '../data.js';
import type { Span } from '../in-page.js';
import { type Measure, withPeer } from './measure.js';

/** One widget that is drawn with more and more items. */
function measureItems(count: number, repetitions: Measure['repetitions']): Measure {
  const name = `items${count}`;
  return {
    name,
    title: `${count.toLocaleString('en')} items in one`,
    tasks,
    repetitions,
    run: (lab, peer) =>
      withPeer(lab, peer, async (tab) => {
        await call(tab, 'warmUp()');
        const { result, busy } = await time<Span>(tab, `mountItems(${count})`);
        const rest = await time<number>(tab, `waitForAll(${count})`);
        // Some draw a sign of being asked too much, and soon.
        const shown = await call<number>(tab, 'countItems()');
        if (shown !== count) throw new Error(`${shown} instead of ${count} are shown`);
        return {
          [`${name}.busy`]: busy,
          [`${name}.wall`]: result.wall,
          [`${name}.all`]: result.wall + rest.result,
          [`${name}.allBusy`]: busy + rest.busy,
        };
      }),
  };
}

interface Change {
  name: string;
  title: string;
  tasks: Measure['tasks'];
  repetitions: Measure['repetitions'];
  count?: number;
  /** What the page does `times` times. */
  script: (times: number) => string;
  times: number;
}

const changes: Change[] = [
  {
    name: 'update',
    title: 'update of 5 bands',
    tasks: ['salary'],
    repetitions: { quick: 5, full: 9 },
    script: (times) => `update(${times})`,
    times: 60,
  },
  {
    name: 'update1000',
    title: 'update of 1,000 bands',
    tasks: ['salary'],
    repetitions: { quick: 3, full: 7 },
    count: 1000,
    script: (times) => `update(${times}, 1000)`,
    times: 6,
  },
  {
    name: 'update1000all',
    title: 'update of 1,000 bands until all stand',
    tasks: ['salary'],
    repetitions: { quick: 3, full: 7 },
    count: 1000,
    script: (times) => `update(${times}, 1000, true)`,
    times: 6,
  },
  {
    name: 'resize',
    title: 'resize',
    tasks: ['salary'],
    repetitions: { quick: 5, full: 9 },
    script: (times) => `resize(${times})`,
    times: 20,
  },
  {
    name: 'act',
    title: 'toggle or select',
    tasks: ['checklist', 'ladder'],
    repetitions: { quick: 5, full: 9 },
    script: (times) => `act(${times})`,
    times: 60,
  },
];

/** One widget that changes, the paint of each change included: time for one change. */
function measureChange({ name, title, tasks, repetitions, count, script, times }: Change): Measure {
  return {
    name,
    title,
    tasks,
    repetitions,
    run: (lab, peer) =>
      withPeer(lab, peer, async (tab) => {
        await call(tab, `mountItems(${count ?? ''})`);
        if (count) await call(tab, `waitForAll(${count})`);
        await call(tab, script(Math.ceil(times / 6)));
        const { busy } = await time(tab, script(times));
        return { [`${name}.busy`]: busy / times };
      }),
  };
}

export const oneMeasures: Measure[] = [
  measureItems(10, { quick: 1, full: 7 }),
  measureItems(100, { quick: 1, full: 7 }),
  measureItems(1000, { quick: 3, full: 5 }),
  measureItems(10_000, { quick: 2, full: 3 }),
  ...changes.map(measureChange),
];
