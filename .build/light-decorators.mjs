/*
 * `@property` and `@state` as tsc compiles them here, of which Lit's own module and tsc's helper know many more kinds. In
 * the CDN files all of a class become one list of names with their options; a decorator that is not here fails the build.
 */
export const state = { state: true, attribute: false };

export function declare(element, properties) {
  for (const name in properties) element.createProperty(name, properties[name]);
}

const helper = /^var __decorate = [\s\S]*?^};$/m;
const decorated = /__decorate\(\[\s*(property|state)\(([^;]*)\)\s*\], (\w+)\.prototype, "(\w+)", void 0\);/g;

/** Rollup plugin: these in the place of Lit's decorators and of the helper that tsc writes into every module. */
export function lightenDecorators() {
  const path = JSON.stringify(import.meta.filename);
  return {
    name: 'lighten-decorators',
    transform(code) {
      const [found] = helper.exec(code) ?? [];
      if (!found) return null;
      // As many lines as before, here and below: the source map stays right.
      const light = code
        .replace(found, `import { declare, state } from ${path};${breaksOf(found)}`)
        .replace(/^import .* from 'lit\/decorators\.js';$/m, '');
      let left = [...light.matchAll(decorated)].length;
      let isFirst = true;
      const declared = light.replace(decorated, (call, kind, options, element, name) => {
        const start = isFirst ? `declare(${element}, { ` : '';
        isFirst = false;
        const end = --left === 0 ? ' });' : ',';
        return `${start}${name}: ${kind === 'state' ? 'state' : options || 'void 0'}${end}${breaksOf(call)}`;
      });
      if (declared.includes('__decorate(')) this.error('a decorator that .build/light-decorators.mjs does not know');
      return { code: declared, map: null };
    },
  };
}

const breaksOf = (code) => code.replace(/[^\n]/g, '');
