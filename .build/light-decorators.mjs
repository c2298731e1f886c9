/*
 * `@property` and `@state` as tsc compiles them here, of which Lit's own module and tsc's helper know many more kinds. The
 * CDN files take these in their place; a decorator that is not here fails the build.
 */
export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
export const state = (options) => property({ ...options, state: true, attribute: false });

export function __decorate(decorators, prototype, name) {
  for (const decorate of decorators) decorate(prototype, name);
}

const helper = /^var __decorate = [\s\S]*?^};$/m;

/** Rollup plugin: these in the place of Lit's decorators and of the helper that tsc writes into every module. */
export function lightenDecorators() {
  const path = JSON.stringify(import.meta.filename);
  return {
    name: 'lighten-decorators',
    resolveId: (id) => (id === 'lit/decorators.js' ? import.meta.filename : null),
    transform(code) {
      const [found] = helper.exec(code) ?? [];
      if (!found) return null;
      // As many lines as before: the source map stays right.
      const breaks = found.replace(/[^\n]/g, '');
      return { code: code.replace(found, `import { __decorate } from ${path};${breaks}`), map: null };
    },
  };
}
