import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Protocol } from 'puppeteer-core';
import { describeTree } from './describe-tree.js';

type Node = Protocol.Accessibility.AXNode;

test('roles, names and states, a line each, indented', () => {
  const state = { name: 'checked', value: { type: 'tristate', value: 'false' } } as const;
  const nodes = [makeNode(1, 'list'), makeNode(2, 'checkbox', { in: 1, says: 'Wiring', properties: [state] })];
  assert.equal(describe(nodes, 1, 2), 'list\n  checkbox "Wiring" checked=false\n');
});

test('ignored and nameless nodes give way to their children', () => {
  const nodes = [
    makeNode(1, 'generic'),
    makeNode(2, 'group', { in: 1, ignored: true }),
    makeNode(3, 'figure', { in: 2 }),
  ];
  assert.equal(describe(nodes, 1, 2, 3), 'figure\n');
});

test('text in pieces is one line, and text that repeats a name is none', () => {
  const nodes = [
    makeNode(1, 'listitem'),
    makeNode(2, 'StaticText', { in: 1, says: 'from' }),
    makeNode(3, 'StaticText', { in: 1, says: '$35,000' }),
    makeNode(4, 'button', { in: 1, says: 'Show' }),
    makeNode(5, 'StaticText', { in: 4, says: 'Show' }),
  ];
  assert.equal(describe(nodes, 1, 2, 3, 4, 5), 'listitem\n  text "from $35,000"\n  button "Show"\n');
});

test('a picture in a button is a word of the button, said where its name lacks it', () => {
  const nodes = [
    makeNode(1, 'button', { says: 'Junior $35,000' }),
    makeNode(2, 'StaticText', { in: 1, says: 'Junior' }),
    makeNode(3, 'image', { in: 1, says: '$35,000' }),
    makeNode(4, 'image', { says: 'A chart' }),
  ];
  assert.equal(describe(nodes, 1, 2, 3, 4), 'button "Junior $35,000"\nimage "A chart"\n');
  nodes[0]!.name = { type: 'computedString', value: 'Junior' };
  assert.equal(describe(nodes, 1, 2, 3, 4), 'button "Junior"\n  text "Junior $35,000"\nimage "A chart"\n');
});

test('what is outside the element stays out', () => {
  const nodes = [makeNode(1, 'main'), makeNode(2, 'figure', { in: 1 }), makeNode(3, 'list', { in: 1 })];
  assert.equal(describe(nodes, 3), 'list\n');
});

type Rest = Pick<Partial<Node>, 'ignored' | 'properties'> & { in?: number; says?: string };

function makeNode(
  id: number,
  role: string,
  { in: parent, says = '', ignored = false, properties = [] }: Rest = {},
): Node {
  return {
    nodeId: String(id),
    backendDOMNodeId: id,
    ignored,
    properties,
    role: { type: 'role', value: role },
    name: { type: 'computedString', value: says },
    ...(parent && { parentId: String(parent) }),
  };
}

function describe(nodes: Node[], ...inside: number[]): string {
  for (const node of nodes) {
    node.childIds = nodes.filter(({ parentId }) => parentId === node.nodeId).map(({ nodeId }) => nodeId);
  }
  return describeTree(nodes, new Set(inside));
}
