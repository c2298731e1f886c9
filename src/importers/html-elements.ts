import type { HtmlDocument, HtmlElement, HtmlNode } from './parse-html.js';

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Every element of a page, in its order. */
export function listElements(document: HtmlDocument): HtmlElement[] {
  const elements: HtmlElement[] = [];
  for (const node of walk(document)) if (isElement(node)) elements.push(node);
  return elements;
}

/** All text in an element, up to a length. */
export function textIn(element: HtmlElement, longest: number): string {
  let text = '';
  for (const node of walk(element)) {
    text += node.nodeName === '#text' && 'value' in node ? node.value : ' ';
    if (text.length > longest) break;
  }
  return text;
}

/** All that is in an element, in its order. Without recursion, as pages may nest deeper than the stack. */
function* walk(root: HtmlDocument | HtmlElement): Generator<HtmlNode> {
  const pending: HtmlNode[] = [...root.childNodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node;
    if (isElement(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) pending.push(node.childNodes[i]!);
  }
}

function isElement(node: HtmlNode): node is HtmlElement {
  return 'attrs' in node && 'childNodes' in node;
}
