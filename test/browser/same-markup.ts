import { expect } from 'chai';
import { type FixtureSpec, fixture } from './fixture.js';
import { serverRender } from './server-render.js';

/**
 * Fails where the client's first drawing differs from the server's: hydration would leave the difference on the page.
 */
export async function expectSameMarkup(spec: FixtureSpec): Promise<void> {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(await serverRender(spec));
  const server = holder.firstElementChild?.shadowRoot;
  const client = (await fixture(spec)).shadowRoot;
  expect(describeMarkup(client), `the client's ${spec.tag}`).to.equal(describeMarkup(server));
}

/** Elements, attributes in alphabetical order and text, a line each. Comments and styles are not the drawing. */
function describeMarkup(root: ParentNode | null | undefined, indent = ''): string {
  return [...(root?.childNodes ?? [])].map((node) => describeNode(node, indent)).join('');
}

function describeNode(node: Node, indent: string): string {
  if (node instanceof Text) return node.data.trim() && `${indent}${JSON.stringify(node.data)}\n`;
  if (!(node instanceof Element) || node instanceof HTMLStyleElement) return '';
  const words = [...listAttributes(node), ...listState(node)].sort();
  return `${indent}${[node.localName, ...words].join(' ')}\n${describeMarkup(node, `${indent}  `)}`;
}

function listAttributes({ attributes }: Element): string[] {
  const ours = [...attributes].filter(
    ({ name }) => !['defer-hydration', 'checked', 'value', 'selected'].includes(name),
  );
  return ours.map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
}

// The server can only write attributes where the client sets properties: what counts is the state they lead to.
function listState(element: Element): string[] {
  if (element instanceof HTMLInputElement) return [`checked=${element.checked}`, `value=${element.value}`];
  if (element instanceof HTMLOptionElement) return [`selected=${element.selected}`, `value=${element.value}`];
  return element.hasAttribute('value') ? [`value=${element.getAttribute('value')}`] : [];
}
