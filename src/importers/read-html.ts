import type { Block } from './blocks.js';
import { gatherBullets } from './bullet-paragraphs.js';
import { findDisclosures } from './disclosures.js';
import { findJsonLd, type Script } from './find-json-ld.js';
import { BlockBuilder } from './html-blocks.js';
import { findContent, findLanguage, isLeftOut, listTitleWords, type PageScope } from './html-content.js';
import { attributeOf, listElements } from './html-elements.js';
import { type HtmlElement, type HtmlNode, type HtmlText, parseHtml } from './parse-html.js';

interface Look {
  isBold?: boolean;
  href?: string;
}

/** A node still to be read, or something to do between nodes. */
type Task = { node: HtmlNode; look: Look } | (() => void);

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);

/** What a page holds for an importer. */
export interface Page {
  /** The article in it. */
  blocks: Block[];
  /** The language of the article, a BCP 47 tag. */
  lang?: string;
  /** Its JSON-LD. */
  scripts: Script[];
}

/**
 * Reads a page or a piece of one: the article in it, without navigation, advertisements, notices, forms and what is
 * hidden, but with what it only folds away. Nothing in it runs. `<dt>`, `<summary>` and the titles of accordions are headings
 * of the lowest rank.
 */
export function readPage(text: string): Page {
  const elements = listElements(parseHtml(text));
  const content = findContent(elements);
  const lang = content && findLanguage(content);
  return {
    blocks: content ? readContent(content, elements) : [],
    scripts: findJsonLd(elements),
    ...(lang && { lang }),
  };
}

/** The blocks alone. */
export function readHtml(text: string): Block[] {
  return readPage(text).blocks;
}

/** The main heading belongs to the article, wherever on the page it stands. */
function readContent(content: HtmlElement, elements: readonly HtmlElement[]): Block[] {
  const scope: PageScope = {
    content,
    disclosures: findDisclosures(elements),
    tableParents: new Set(elements.filter(({ tagName }) => tagName === 'table').map(({ parentNode }) => parentNode)),
    titleWords: listTitleWords(elements),
  };
  const blocks = readElement(content, scope);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  if (!title || blocks.some((block) => block.kind === 'heading' && block.level === 1)) return blocks;
  return [...readElement(title, { ...scope, content: title }), ...blocks];
}

/** Walks through an element without recursion, as pages may nest deeper than the stack. */
function readElement(root: HtmlElement, scope: PageScope): Block[] {
  const builder = new BlockBuilder();
  const tasks: Task[] = [{ node: root, look: {} }];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if (typeof task === 'function') task();
    else if (task.node.nodeName === '#text' && 'value' in task.node) readTextNode(task.node, task.look, builder);
    else if ('attrs' in task.node && (task.node === root || !isLeftOut(task.node, scope))) {
      const { node, look } = task;
      const close = openElement(node, builder, scope);
      if (close) tasks.push(close);
      const inner = lookOf(node, look);
      for (let i = node.childNodes.length - 1; i >= 0; i--) tasks.push({ node: node.childNodes[i]!, look: inner });
    }
  }
  return gatherBullets(builder.takeBlocks());
}

function readTextNode({ value, line = 1 }: HtmlText, look: Look, builder: BlockBuilder): void {
  const blank = value.search(/\S/);
  const breaks = blank > 0 ? value.slice(0, blank).split('\n').length - 1 : 0;
  builder.addText({ ...look, text: value }, line + breaks);
}

/** Tells the builder that an element begins, and returns what to do when it ends. */
function openElement(element: HtmlElement, builder: BlockBuilder, scope: PageScope): (() => void) | undefined {
  const { tagName } = element;
  if (inline.has(tagName)) return undefined;
  const close = () => builder.close();
  if (scope.disclosures.titles.has(element)) return builder.openHeading(6) ? close : undefined;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return builder.openHeading(Number(tagName[1])) ? close : undefined;
    case 'dt':
    case 'summary':
      return builder.openHeading(6) ? close : undefined;
    case 'ul':
    case 'ol':
      builder.openList(tagName === 'ol');
      return () => builder.closeList();
    case 'li':
      return builder.openItem() ? close : () => builder.breakBlock();
    case 'table':
      return builder.openTable() ? () => builder.closeTable() : undefined;
    case 'tr':
      return void builder.openRow();
    case 'td':
    case 'th':
      return builder.openCell() ? close : () => builder.breakBlock();
  }
  builder.breakBlock();
  return () => builder.breakBlock();
}

function lookOf(element: HtmlElement, look: Look): Look {
  // Word processors write weight as a style, and have all they copy in a <b> that is none.
  const [, weight] = /font-weight\s*:\s*(\w+)/i.exec(attributeOf(element, 'style') ?? '') ?? [];
  if (weight) return { ...look, isBold: /^bold|^[6-9]00/i.test(weight) };
  if (element.tagName === 'b' || element.tagName === 'strong') return { ...look, isBold: true };
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  return href === undefined ? look : { ...look, href };
}
