export interface Consumer {
  /** Its folder here, and its subtests' name. */
  name: string;
  /** Other folders whose files go to its `src/`. */
  sources?: string[];
  /** What `npm run` is to do, in order. */
  scripts: string[];
  /** The folder its build leaves behind; without one `npm start` serves it. */
  site?: string;
  /** Pages to drive, drawn in the browser. */
  pages?: string[];
  /** Pages to drive whose widgets stand there before any script runs. */
  drawnPages?: string[];
}

/** Those that have packages of their own to install. Angular 21 and Astro 5 are the last that run on Node 20. */
export const consumers: Consumer[] = [
  {
    name: 'react-19',
    sources: ['react'],
    scripts: ['check', 'build'],
    site: 'dist',
    // React warns in its development build alone.
    pages: ['index.html', 'jsx.html', 'development/index.html', 'development/jsx.html'],
  },
  {
    name: 'react-18',
    sources: ['react'],
    scripts: ['check', 'build'],
    site: 'dist',
    pages: ['index.html', 'development/index.html'],
  },
  { name: 'preact', scripts: ['check', 'build'], site: 'dist', pages: ['index.html'] },
  { name: 'solid', scripts: ['check', 'build'], site: 'dist', pages: ['index.html'] },
  { name: 'vue', scripts: ['check', 'build'], site: 'dist', pages: ['index.html'] },
  { name: 'svelte', scripts: ['check', 'build'], site: 'dist', pages: ['index.html'] },
  { name: 'angular', scripts: ['build'], site: 'dist/browser', pages: ['index.html'] },
  { name: 'next', sources: ['react', 'page', 'drawn'], scripts: ['build'], pages: [''], drawnPages: ['drawn'] },
  { name: 'astro', sources: ['page', 'drawn'], scripts: ['check', 'build'], site: 'dist', drawnPages: ['index.html'] },
  { name: 'eleventy', sources: ['page', 'drawn'], scripts: ['build'], site: 'dist', drawnPages: ['index.html'] },
];
