import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { Protocol } from 'puppeteer-core';
import { describeTree } from './describe-tree.js';

/** Test runner plugin: answers `accessibilityTree` with the browser's own tree, over the DevTools protocol. */
export function accessibilityTreePlugin(): TestRunnerPlugin<string> {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload: selector, session }) {
      if (command !== 'accessibility-tree') return;
      const page = (session.browser as ChromeLauncher).getPage(session.id);
      const devtools = await page.createCDPSession();
      try {
        const expression = `document.querySelector(${JSON.stringify(selector)})`;
        const { result } = await devtools.send('Runtime.evaluate', { expression });
        const { objectId } = result;
        const { node } = await devtools.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
        const { nodes } = await devtools.send('Accessibility.getFullAXTree');
        return describeTree(nodes, new Set(listIds(node)));
      } finally {
        await devtools.detach();
      }
    },
  };
}

function listIds({ backendNodeId, children = [], shadowRoots = [] }: Protocol.DOM.Node): number[] {
  return [backendNodeId, ...[...shadowRoots, ...children].flatMap(listIds)];
}
