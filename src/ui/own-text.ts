const blocks =
  'address, article, aside, blockquote, dd, div, dl, dt, figure, h1, h2, h3, h4, h5, h6, li, ol, p, pre, section, table, tr, ul';
const unread = 'script, style, template, [hidden], [slot]';

/** The words of an author's own element, in one line. */
export function textOf(element: Element): string {
  return tidy(element.textContent ?? '');
}

/** The paragraphs an author wrote in these nodes: each block is one, and so is the bare text between blocks. */
export function paragraphsOf(nodes: Iterable<Node>): string[] {
  const texts = [''];
  const visit = (node: Node): void => {
    if (node instanceof Text) texts[texts.length - 1] += node.data;
    if (!(node instanceof Element) || node.matches(unread)) return;
    if (node.matches('br')) texts[texts.length - 1] += ' ';
    const isBlock = node.matches(blocks);
    if (isBlock) texts.push('');
    node.childNodes.forEach(visit);
    if (isBlock) texts.push('');
  };
  for (const node of nodes) visit(node);
  return texts.map(tidy).filter(Boolean);
}

/** True where an element inside the host that matches stands around this one, or is it. */
export function isInside(element: Element, selector: string, host: Element): boolean {
  const around = element.closest(selector);
  return around !== null && around !== host && host.contains(around);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
