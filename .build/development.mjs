// Writes dist/development/entries/: the doors of the package as the export condition `development` opens them. Each tells
// on the console what a developer should know, then leads to the same modules as everywhere.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { elements, readKind } from './read-manifest.mjs';

const folder = 'dist/development/entries';
const kinds = Object.fromEntries(elements.map(({ tagName, attributes }) => [tagName, readKinds(attributes)]));

write(
  'start.js',
  `import { startAdvising } from '../advise.js';\n\nstartAdvising(${JSON.stringify(kinds, null, 2)});\n`,
);
for (const name of ['index', 'define', 'enhance']) writeDoor(`${name}.js`, `${name}.js`);
for (const tag of readdirSync('dist/widgets')) {
  writeDoor(`${tag}.js`, `widgets/${tag}/define.js`);
  writeDoor(`${tag}/element.js`, `widgets/${tag}/element.js`);
}

/** What attributes take, by name. That a boolean is there is all it says. */
function readKinds(attributes) {
  const kinds = attributes.map((attribute) => [attribute.name, readKind(attribute)]);
  return Object.fromEntries(kinds.map(([name, kind]) => [name, kind === 'boolean' ? 'text' : kind]));
}

function writeDoor(path, target) {
  const up = (file) => posix.relative(posix.dirname(`development/entries/${path}`), file).replace(/^(?!\.)/, './');
  write(path, `import '${up('development/entries/start.js')}';\n\nexport * from '${up(target)}';\n`);
}

function write(path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
