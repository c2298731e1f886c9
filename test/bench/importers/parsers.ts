import type * as Marked from 'marked';
import type * as Parse5 from 'parse5';

// The very parsers that the importers use: a peer brings older ones of the same names, which come first from here.
const modules = '../../../node_modules';
export const { marked } = (await import(`${modules}/marked/lib/marked.esm.js`)) as typeof Marked;
export const { parse } = (await import(`${modules}/parse5/dist/index.js`)) as typeof Parse5;
