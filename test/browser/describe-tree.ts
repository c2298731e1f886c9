import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** `says` is what a reader hears of the node: its name, or its text where it has no role. */
type Line = { depth: number; role: string; says: string; rest: string };

const decoration = new Set(['InlineTextBox', 'ListMarker', 'LineBreak']);
const wrappers = new Set(['none', 'generic']);
// Where the focus happens to be, and what repeats the name or changes from run to run.
const passing = new Set([
  'focusable',
  'focused',
  'url',
  'editable',
  'settable',
  'actions',
  'labelledby',
  'describedby',
]);

/**
 * Chrome's accessibility tree of one DOM subtree as indented text. `inside` holds the backend ids of its DOM nodes; the
 * outermost may be missing from the tree, having nothing to say.
 */
export function describeTree(nodes: Node[], inside: Set<number>): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isInside = (node?: Node) => inside.has(node?.backendDOMNodeId ?? -1);
  const roots = nodes.filter((node) => isInside(node) && !isInside(byId.get(node.parentId ?? '')));
  const lines = roots.flatMap((root) => listLines(root, byId, 0));
  return lines.reduce(mergeText, []).filter(isNews).map(writeLine).join('');
}

/** Ignored and nameless nodes give way to their children. A picture in a button is one of the button's words. */
function listLines(node: Node, byId: Map<string, Node>, depth: number, isInButton = false): Line[] {
  const role = String(node.role?.value ?? 'none');
  const says = String(node.name?.value ?? '');
  if (decoration.has(role)) return [];
  if (role === 'StaticText' || (role === 'image' && isInButton)) return [{ depth, role: 'text', says, rest: '' }];

  const isLine = !node.ignored && !(wrappers.has(role) && says === '');
  const children = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
  const isButton = isInButton || role === 'button';
  const inner = children.flatMap((child) => listLines(child, byId, isLine ? depth + 1 : depth, isButton));
  return isLine ? [{ depth, role, says, rest: describeState(node) }, ...inner] : inner;
}

function describeState({ value, description, properties = [] }: Node): string {
  const states = properties
    .filter(({ name }) => !passing.has(name))
    .filter(({ value: { type, value: on } }) => type === 'tristate' || !['', 'false', 'undefined'].includes(String(on)))
    .map(({ name, value: { value: on } }) => `${name}=${on}`)
    .sort();
  if (value?.value !== undefined) states.unshift(`value=${JSON.stringify(value.value)}`);
  if (description?.value) states.push(`description=${JSON.stringify(description.value)}`);
  return states.join(' ');
}

function mergeText(lines: Line[], line: Line): Line[] {
  const last = lines.at(-1);
  if (line.role !== 'text' || last?.role !== 'text' || last.depth !== line.depth) return [...lines, line];
  return [...lines.slice(0, -1), { ...last, says: `${last.says} ${line.says}` }];
}

/** Text that only repeats the name of the node it stands in says nothing new. */
function isNews(line: Line, i: number, lines: Line[]): boolean {
  if (line.role !== 'text') return true;
  const parent = lines.slice(0, i).findLast(({ depth }) => depth < line.depth);
  return squeeze(line.says) !== '' && squeeze(line.says) !== squeeze(parent?.says ?? '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function writeLine({ depth, role, says, rest }: Line): string {
  const text = says.replace(/\s+/g, ' ').trim();
  const words = [role, text && JSON.stringify(text), rest].filter(Boolean).join(' ');
  return `${'  '.repeat(depth)}${words}\n`;
}
