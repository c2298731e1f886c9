import { call, readMemory, time } from '../browser.js';
import { tasks } from '../data.js';
import type { Span } from '../in-page.js';
import { type Measure, withPeer } from './measure.js';

function measureMany(count: number, repetitions: Measure['repetitions']): Measure {
  const name = `many${count}`;
  return {
    name,
    title: `${count.toLocaleString('en')} on a page`,
    tasks,
    repetitions,
    run: (lab, peer) =>
      withPeer(lab, peer, async (tab) => {
        const { result, busy } = await time<Span>(tab, `mountMany(${count})`);
        return { [`${name}.busy`]: busy, [`${name}.wall`]: result.wall };
      }),
  };
}

/** What each of a hundred widgets holds, script and document. */
const memory: Measure = {
  name: 'memory',
  title: 'memory per widget',
  tasks,
  repetitions: { quick: 2, full: 5 },
  run: (lab, peer) =>
    withPeer(lab, peer, async (tab) => {
      await call(tab, 'warmUp()');
      const before = await readMemory(tab);
      await call(tab, 'mountMany(100)');
      const after = await readMemory(tab);
      return {
        'memory.bytes': (after.bytes - before.bytes) / 100,
        'memory.nodes': (after.nodes - before.nodes) / 100,
      };
    }),
};

const mostTime = 20_000;

/** What is left of each of a thousand widgets that came and went. */
const growth: Measure = {
  name: 'growth',
  title: 'growth over 1,000 that come and go',
  tasks,
  repetitions: { quick: 1, full: 3 },
  run: (lab, peer) =>
    withPeer(lab, peer, async (tab) => {
      await call(tab, `cycle(100, ${mostTime})`);
      const before = await readMemory(tab);
      const times = await call<number>(tab, `cycle(1000, ${mostTime})`);
      const after = await readMemory(tab);
      return {
        'growth.bytes': (after.bytes - before.bytes) / times,
        'growth.nodes': (after.nodes - before.nodes) / times,
        'growth.listeners': (after.listeners - before.listeners) / times,
      };
    }),
};

export const manyMeasures: Measure[] = [
  measureMany(100, { quick: 5, full: 9 }),
  measureMany(1000, { quick: 1, full: 3 }),
  memory,
  growth,
];
