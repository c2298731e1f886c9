import 'axe-core/axe.js';
import type { AxeResults, Result, RunOptions } from 'axe-core';

type Axe = { run(element: Element, options?: RunOptions): Promise<AxeResults> };

/** Fails with what axe finds wrong in an element and its shadow roots. A clean run is a floor, not a proof. */
export async function expectAccessible(element: Element, options: RunOptions = {}): Promise<void> {
  // A page in a frame brings its own.
  const { axe } = element.ownerDocument.defaultView as unknown as { axe: Axe };
  const { violations } = await axe.run(element, { resultTypes: ['violations'], ...options });
  if (violations.length > 0) throw new Error(`axe found\n${violations.map(describeViolation).join('\n')}`);
}

function describeViolation({ id, help, nodes }: Result): string {
  const places = nodes.map(({ target, html, failureSummary = '' }) => {
    const advice = failureSummary.replace(/\s+/g, ' ');
    return `    ${target.flat().join(' >>> ')}  ${html.slice(0, 120)}\n      ${advice}`;
  });
  return `  ${id}: ${help}\n${places.join('\n')}`;
}
