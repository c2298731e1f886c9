/*
 * `css` as our styles use it. Lit's own also makes style sheets, and `<style>` where a browser knows none: ours are made
 * for each document a widget stands in, by src/ui/sheets.ts. The CDN files take this in its place;
 * test/ui/light-css.test.ts holds both to the same styles.
 */
export const css = (strings, ...values) =>
  unsafeCSS(String.raw({ raw: strings }, ...values.map((value) => value.cssText)));
export const unsafeCSS = (cssText) => ({ cssText });
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
// Lit passes these on; nobody asks for them here.
export class CSSResult {}
export const supportsAdoptingStyleSheets = true;

/** Rollup plugin: this in the place of Lit's module. */
export function lightenCss() {
  return {
    name: 'lighten-css',
    resolveId: (id, importer) =>
      id === './css-tag.js' && /@lit.reactive-element/.test(importer) ? import.meta.filename : null,
  };
}
