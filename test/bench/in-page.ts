/// <reference lib="dom" />
import { type Inputs, makeInput, type Task, usualCount } from './data.js';

/** What a module in peers/ exports. */
interface PeerModule {
  mount(parent: Element, input: Inputs[Task], size: Size): unknown;
  update?(widget: unknown, input: Inputs[Task]): unknown;
  act?(widget: unknown, i: number): unknown;
  resize?(widget: unknown, width: number): unknown;
  unmount(widget: unknown): void;
  countItems(widget: unknown): number;
  /** For what comes in pieces. */
  isWhole?(widget: unknown, count: number): boolean;
  countActed?(widget: unknown): number;
}

interface Size {
  width: number;
  height: number;
}

export interface Span {
  /** Until the last line of script has run, in ms. */
  script: number;
  /** Until it is painted. */
  wall: number;
}

const width = 640;
const usualHeight: Record<Task, number> = { salary: 200, checklist: 520, ladder: 400 };

let task: Task;
let peer: PeerModule;
let hosts: HTMLElement[] = [];
let widgets: unknown[] = [];

/** Resolves once the next frame has been handed over to be painted. */
function paint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

function addHosts(count: number): HTMLElement[] {
  return Array.from({ length: count }, () => {
    const host = document.createElement('div');
    host.style.width = `${width}px`;
    document.body.append(host);
    return host;
  });
}

function sizeFor(count: number): Size {
  const isUsual = count <= usualCount[task];
  return { width, height: isUsual ? usualHeight[task] : Math.min(60 + 28 * count, 4000) };
}

function input(count = usualCount[task], seed = 0): Inputs[Task] {
  return makeInput[task](count, seed);
}

async function measure(run: () => unknown): Promise<Span> {
  const start = performance.now();
  await run();
  const script = performance.now() - start;
  return { script, wall: (await paint()) - start };
}

/** The page's side of every measurement; run.ts calls it by name. */
export const bench = {
  paint,

  async start(name: Task, id: string): Promise<void> {
    task = name;
    peer = await import(`/peers/${name}/${id}/index.js`);
    await paint();
  },

  /** Many widgets of the usual size, all in one go. */
  async mountMany(count: number): Promise<Span> {
    hosts = addHosts(count);
    const rows = input();
    const size = sizeFor(rows.length);
    await paint();
    return measure(async () => {
      widgets = await Promise.all(hosts.map((host) => peer.mount(host, rows, size)));
    });
  },

  /** One widget with many items. */
  async mountItems(count = usualCount[task]): Promise<Span> {
    hosts = addHosts(1);
    const rows = input(count);
    await paint();
    return measure(async () => {
      widgets = [await peer.mount(hosts[0] as Element, rows, sizeFor(count))];
    });
  },

  /** Once all items stand, however they came: how long that took, in ms. */
  async waitForAll(count: number): Promise<number> {
    const start = performance.now();
    while (peer.isWhole?.(widgets[0], count) === false) await paint();
    return performance.now() - start;
  },

  /** Gives how many elements were left behind. */
  async unmount(): Promise<number> {
    for (const widget of widgets) peer.unmount(widget);
    const left = hosts.reduce((total, host) => total + host.childElementCount, 0);
    for (const host of hosts) host.remove();
    widgets = hosts = [];
    await paint();
    return left;
  },

  /** The first of each kind warms up what the browser compiles. */
  async warmUp(): Promise<void> {
    await bench.mountItems();
    await bench.unmount();
  },

  /** Other figures for the same items, painted and, where `isAll`, standing. The three sets exist before the clock starts. */
  async update(times: number, count = usualCount[task], isAll = false): Promise<void> {
    const sets = [1, 2, 3].map((seed) => input(count, seed));
    for (let i = 0; i < times; i++) {
      await peer.update?.(widgets[0], sets[i % sets.length] as Inputs[Task]);
      await paint();
      if (isAll) await bench.waitForAll(count);
    }
  },

  /** One tick, one rung chosen. */
  async act(times: number, first = 0): Promise<void> {
    for (let i = 0; i < times; i++) {
      await peer.act?.(widgets[0], first + i);
      await paint();
    }
  },

  async resize(times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      const wide = i % 2 ? width : 400;
      (hosts[0] as HTMLElement).style.width = `${wide}px`;
      await peer.resize?.(widgets[0], wide);
      await paint();
      await paint();
    }
  },

  /** Widgets that come and go; gives how many came before the time was up. */
  async cycle(times: number, most: number): Promise<number> {
    const [host] = addHosts(1) as [HTMLElement];
    const rows = input();
    const size = sizeFor(rows.length);
    const start = performance.now();
    let i = 0;
    for (; i < times && performance.now() - start < most; i++) {
      const widget = await peer.mount(host, rows, size);
      if (i % 10 === 0) await paint();
      peer.unmount(widget);
    }
    host.remove();
    await paint();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return i;
  },

  countItems: () => peer.countItems(widgets[0]),
  countActed: () => peer.countActed?.(widgets[0]),
};

Object.assign(globalThis, { bench });
