import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** With where it begins and ends in the source. */
export type HtmlElement = DefaultTreeAdapterTypes.Element & { start?: number; end?: number };
/** With the line it begins on. */
export type HtmlText = DefaultTreeAdapterTypes.TextNode & { line?: number };

const deepest = 512;
const tooMuch = new Error('too much nesting');

/**
 * The document a standards-conforming parser makes of a page. Where a page nests deeper than browsers allow, or makes
 * the parser invent more elements than could be written in it, what was read so far is all there is.
 *
 * Places are noted here, as the parser would note three for every word, and text is gathered before it is joined, as
 * words come one by one: both together take as long as everything else.
 */
export function parseHtml(text: string): HtmlDocument {
  const document = defaultTreeAdapter.createDocument();
  let elements = 0;
  /** Where the last tag ended, and text begins. */
  let line = 1;
  let open: HtmlText | undefined;
  let words: string[] = [];

  const closeText = () => {
    if (!open) return;
    open.value = words.join('');
    words = [];
    open = undefined;
  };
  const noteLine = () => {
    line = parser.tokenizer.preprocessor.line;
  };

  const parser = new Parser({
    treeAdapter: {
      ...defaultTreeAdapter,
      createDocument: () => document,
      createElement(...given) {
        noteLine();
        const element: HtmlElement = defaultTreeAdapter.createElement(...given);
        element.start = parser.tokenizer.preprocessor.offset;
        element.end = text.length;
        return element;
      },
      createCommentNode(data) {
        noteLine();
        return defaultTreeAdapter.createCommentNode(data);
      },
      insertText(parent, value) {
        const last = parent.childNodes[parent.childNodes.length - 1];
        if (last === open && open) {
          words.push(value);
          return;
        }
        closeText();
        if (last?.nodeName === '#text' && 'value' in last) {
          open = last;
          words.push(last.value, value);
          return;
        }
        defaultTreeAdapter.insertText(parent, value);
        (parent.childNodes.at(-1) as HtmlText).line = line;
      },
      insertTextBefore(parent, value, next) {
        closeText();
        defaultTreeAdapter.insertTextBefore(parent, value, next);
        (parent.childNodes[parent.childNodes.lastIndexOf(next) - 1] as HtmlText).line ??= line;
      },
      onItemPush() {
        closeText();
        if (parser.openElements.stackTop > deepest || ++elements > text.length / 3 + 1_000) throw tooMuch;
      },
      onItemPop(element: HtmlElement) {
        closeText();
        noteLine();
        element.end = parser.tokenizer.preprocessor.offset;
      },
    },
  });
  try {
    parser.tokenizer.write(text, true);
  } catch (error) {
    if (error !== tooMuch) throw error;
  }
  closeText();
  return document;
}
