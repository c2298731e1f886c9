import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { shortenCss } from './.build/shorten-css.mjs';
import { traceSources } from './.build/trace-sources.mjs';

const tags = readdirSync('dist/widgets');

const plugins = [
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
  traceSources(),
  shortenCss(),
  terser({ ecma: 2022, module: true }),
];

/** One self-contained file of dist/cdn/. */
function bundle(input, file, format = 'es') {
  return {
    input: `dist/${input}`,
    output: { file: `dist/cdn/${file}`, format, name: 'rungs', sourcemap: true, inlineDynamicImports: true },
    plugins,
    onwarn: refuseWarning,
  };
}

// What Rollup only warns about would ship a broken file. tsc's decorator helper mentions `this`, harmlessly.
function refuseWarning(warning) {
  if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
}

export default [
  bundle('define.js', 'rungs.js'),
  bundle('define.js', 'rungs.iife.js', 'iife'),
  ...tags.map((tag) => bundle(`widgets/${tag}/define.js`, `${tag}.js`)),
];
