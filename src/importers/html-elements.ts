import type { HtmlDocument, HtmlElement, HtmlNode } from './parse-html.js';

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Every element of a page, or in an element, in its order. */
export function listElements(root: HtmlDocument | HtmlElement): HtmlElement[] {
  return listNodes(root).filter((node): node is HtmlElement => 'attrs' in node && 'childNodes' in node);
}

/** All text in an element. */
export function textIn(element: HtmlElement): string {
  return listNodes(element)
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ' '))
    .join('');
}

/** Walks without recursion, as pages may nest deeper than the stack. */
function listNodes(root: HtmlDocument | HtmlElement): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  const pending: HtmlNode[] = [...root.childNodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    nodes.push(node);
    if (!('childNodes' in node) || !('attrs' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) pending.push(node.childNodes[i]!);
  }
  return nodes;
}
