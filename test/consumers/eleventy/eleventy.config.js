import { build } from 'esbuild';

export default function configure(eleventyConfig) {
  eleventyConfig.on('eleventy.after', () =>
    build({
      entryPoints: ['src/main.ts'],
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      outdir: 'dist',
    }),
  );
  return { dir: { input: 'pages', output: 'dist' } };
}
