// Part of `npm version`: writes the version of package.json to src/ui/version.ts.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../src/ui/version.ts', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const source = readFileSync(file, 'utf8').replace(/(?<=version = ')[^']*/, version);
writeFileSync(file, source);
