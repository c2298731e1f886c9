// Takes the blanks between tags out of the html`…` and svg`…` templates of dist/: a browser would make a text node of
// each, in every widget. Of those within a tag one is left. Here and not in a bundle, because hydration compares
// templates of the server and the page; so that servers send short styles too, css`…` is shortened here as well. Line
// breaks move into the next hole or behind the template: lines, and source maps, stay as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findTemplates } from './find-templates.mjs';
import { shortenCss } from './shorten-css.mjs';

const folder = new URL('../dist/', import.meta.url);

for (const path of readdirSync(folder, { recursive: true })) {
  if (!/^(builder|ui|widgets)[\\/].*\.js$/.test(path)) continue;
  const file = new URL(path.replaceAll('\\', '/'), folder);
  const code = readFileSync(file, 'utf8');
  const short = shortenCss(code);
  const tightened = /^builder/.test(path) ? short : tightenTemplates(short);
  if (tightened !== code) writeFileSync(file, tightened);
}

/** The code of a module with its templates tightened. */
export function tightenTemplates(code) {
  const edits = findTemplates(code).flatMap(listEdits);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), code);

  /** Every run of blanks with a line break that stands between tags or holes, or in a tag, where one blank is left. */
  function listEdits({ quasi }) {
    let isInTag = false;
    return quasi.quasis.flatMap(({ start, end, tail }) => {
      const found = [];
      for (let at = start; at < end; at++) {
        const [blanks] = /^\s*/.exec(code.slice(at, end));
        const isBetween = !isInTag && blanks.includes('\n');
        const next = at + blanks.length;
        const isAfter = at > start ? code[at - 1] === '>' : true;
        const isBefore = next < end ? code[next] === '<' : true;
        if (isBetween && isAfter && isBefore) found.push({ start: at, end: next, put: '' });
        if (isInTag && blanks.includes('\n')) found.push({ start: at, end: next, put: code[next] === '>' ? '' : ' ' });
        at = next;
        if (code[at] === '<') isInTag = true;
        if (code[at] === '>') isInTag = false;
      }
      const breaks = found.map((edit) => code.slice(edit.start, edit.end).replace(/[^\n]/g, '')).join('');
      const outside = tail ? quasi.end : end + '${'.length;
      return [...found, { start: outside, end: outside, put: breaks }];
    });
  }
}
