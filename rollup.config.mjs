import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { forgetNode } from './.build/forget-node.mjs';
import { keepBundles } from './.build/keep-bundles.mjs';
import { keepWords } from './.build/keep-words.mjs';
import { lightenCss } from './.build/light-css.mjs';
import { lightenDecorators } from './.build/light-decorators.mjs';
import { lightenTemplates } from './.build/light-templates.mjs';
import { lightenValibot } from './.build/light-valibot.mjs';
import { loadTogether } from './.build/load-together.mjs';
import { namePolicy } from './.build/name-policy.mjs';
import { takeFromLibrary } from './.build/take-from-library.mjs';
import { traceSources } from './.build/trace-sources.mjs';

const tags = readdirSync('dist/widgets');

const reading = [
  lightenValibot(),
  lightenDecorators(),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
  traceSources(),
  namePolicy(),
  keepWords(),
];
// Lit's notice stands in every one of its modules: a file says it once, in its banner.
const minifying = {
  ecma: 2022,
  // Called unsafe for functions that are called with `new`: here, and in Lit and D3, those are classes.
  compress: { passes: 3, unsafe_arrows: true, hoist_funs: true },
  format: { comments: /^!|@(?:license|preserve)(?!\s+\* Copyright \d+ Google LLC)/ },
};
/**
 * Has Chrome compile all functions while a file still comes in: nearly all of them draw the first widget. A phone shows
 * it a twentieth sooner. https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad';
const format = { ...minifying.format, preamble: compileHint };
const plugins = [...reading, loadTogether(), terser({ ...minifying, format, module: true })];
/** The builder's own element has Lit adopt its styles and read its templates; widgets do with less. */
const lightening = [lightenCss(), lightenTemplates()];
const widgetPlugins = [...lightening, ...plugins];
/** The names at the top of a plain script are the page's: they stay as they are. */
const plainPlugins = [...lightening, ...reading, terser(minifying)];

/** Whose work a file holds besides ours. */
function banner({ moduleIds }) {
  const holds = (name) => moduleIds.some((id) => id.replaceAll('\\', '/').includes(`/node_modules/${name}`));
  const notices = [
    holds('lit') && 'Lit: Copyright Google LLC, BSD-3-Clause',
    holds('d3-') && 'D3: Copyright Mike Bostock, ISC',
  ].filter(Boolean);
  return notices.length > 0 ? `/*! ${notices.join('. ')} */` : '';
}

/**
 * One file of dist/cdn/ that draws by itself. What a page may never need (files to download, JSON-LD, reading pay out
 * of an author's words) stands beside it in on-demand/ and is loaded when it is asked for.
 */
function bundle(input, name) {
  return {
    input: { [name]: `dist/${input}` },
    // What is loaded later takes what it shares with the rest from this very file.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/cdn',
      format: 'es',
      banner,
      sourcemap: true,
      entryFileNames: '[name].js',
      // Words of a language are the same for all; other parts belong to their file.
      chunkFileNames: ({ name: part, moduleIds }) =>
        moduleIds.every(isWords) ? 'on-demand/words-[name].js' : `on-demand/${name}-${part}.js`,
    },
    plugins: widgetPlugins,
    onwarn: refuseWarning,
  };
}

const isWords = (id) => /[\\/]dist[\\/]text[\\/][a-z]{2}\.js$/.test(id);

/** The script of the page in an iframe: the library stands beside it, once. */
const frame = {
  input: 'dist/embed/frame.js',
  external: (id) => id.endsWith('cdn.js'),
  output: [
    { file: 'dist/embed/index.js', format: 'es', paths: () => '../cdn/rungs.js', sourcemap: true },
    { file: 'dist/embed/plain.js', format: 'iife', globals: () => 'rungs', sourcemap: true },
  ],
  plugins,
  onwarn: refuseWarning,
};

/** The script of a page around such iframes, and of a page that may stand in one. Neither needs the library. */
const [host, framed] = ['host', 'framed'].map((name) => ({
  input: `dist/embed/${name}.js`,
  output: { file: `dist/cdn/${name}.js`, format: 'iife', sourcemap: true },
  plugins,
  onwarn: refuseWarning,
}));

/** Drawing on servers that know neither Node nor its way to find packages: one module that needs nothing. */
const edge = {
  input: 'dist/ssr/index.js',
  output: { file: 'dist/ssr/edge.js', format: 'es', inlineDynamicImports: true },
  plugins: [
    forgetNode(),
    nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: false }),
    terser({ ecma: 2022, module: true }),
  ],
  onwarn: refuseWarning,
};

/** The page where authors make their snippets: its library is the very file the snippets name. */
const builder = {
  input: { index: 'dist/builder/builder.js', 'import-worker': 'dist/builder/import-worker.js' },
  output: { dir: 'dist/builder', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared.js' },
  plugins: [takeFromLibrary('../cdn/rungs.js'), ...plugins, keepBundles()],
  onwarn: refuseWarning,
};

/** A plain script cannot load more modules, so it holds everything. */
function bundleWhole(input, file) {
  return {
    input: `dist/${input}`,
    output: {
      file: `dist/cdn/${file}`,
      format: 'iife',
      banner,
      name: 'rungs',
      sourcemap: true,
      inlineDynamicImports: true,
    },
    plugins: plainPlugins,
    onwarn: refuseWarning,
  };
}

// What Rollup only warns about would ship a broken file. tsc's decorator helper mentions `this`, harmlessly.
function refuseWarning(warning) {
  if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
}

export default [
  frame,
  host,
  framed,
  edge,
  builder,
  bundle('cdn.js', 'rungs'),
  bundle('ssr/define-hydrating.js', 'rungs.hydrate'),
  bundle('enhance.js', 'enhance'),
  bundleWhole('define.js', 'rungs.iife.js'),
  ...tags.map((tag) => bundle(`widgets/${tag}/define.js`, tag)),
];
