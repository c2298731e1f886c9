import type { Protocol } from 'puppeteer-core';

/** Milliseconds by function: those it was on top of the stack, and those it was anywhere on it. */
export function sumByFunction({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): {
  self: Map<string, number>;
  total: Map<string, number>;
} {
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  samples.forEach((sample, i) => {
    const time = (timeDeltas[i] ?? 0) / 1000;
    const stack = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) stack.add(names.get(id) ?? '');
    add(self, names.get(sample) ?? '', time);
    for (const name of stack) add(total, name, time);
  });
  return { self, total };
}

function nameOf({ functionName, url, lineNumber }: Protocol.Runtime.CallFrame): string {
  return `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}`;
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}
