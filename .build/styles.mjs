// Writes the style sheets of dist/cdn/, for pages drawn ahead whose policy allows no <style>: one a tag, and one for
// the page `rungs render --page` writes.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { pageStyles } from '../dist/cli/page-styles.js';
import { writeStyleSheet } from '../dist/ssr/index.js';
import { collapseSpace } from './shorten-css.mjs';

mkdirSync('dist/cdn', { recursive: true });
for (const tag of readdirSync('dist/widgets')) write(tag, writeStyleSheet(tag));
write('page', pageStyles);

function write(name, css) {
  writeFileSync(`dist/cdn/${name}.css`, `${collapseSpace(css)}\n`);
}
