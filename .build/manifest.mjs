// Writes dist/custom-elements.json, the machine-readable description of every element.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { payPeriods } from '../dist/model/career.js';
import { dropInternals, dropState, publishElements, readDefinitions, spellChoices } from './manifest-plugins.mjs';

const shared = readdirSync('src/ui').map((name) => `src/ui/${name}`);
const widgets = readdirSync('src/widgets').flatMap((tag) => [
  `src/widgets/${tag}/element.ts`,
  `src/widgets/${tag}/define.ts`,
]);

const modules = [...shared, ...widgets]
  .filter((path) => existsSync(path))
  .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));

const manifest = create({
  modules,
  plugins: [
    ...litPlugin(),
    readDefinitions(),
    dropState(),
    spellChoices({ PayPeriod: payPeriods }),
    dropInternals(),
    publishElements(),
  ],
});

writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
