// Writes dist/development/entries/: the doors of the package as the export condition `development` opens them. Each tells
// on the console what a developer should know, then leads to the same modules as everywhere.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const folder = 'dist/development/entries';
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
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

/** What attributes take, by name: a list of words, `number` or `text`. The word of the default stands first. */
function readKinds(attributes) {
  return Object.fromEntries(
    attributes.map(({ name, type, default: usual }) => {
      const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
      const first = words.filter((word) => usual === `'${word}'`);
      if (words.length > 0) return [name, [...new Set([...first, ...words])]];
      return [name, /^number\b/.test(type?.text) ? 'number' : 'text'];
    }),
  );
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
