/** How the styles of a drawn shadow root get past the page's content security policy. */
export interface StyleOptions {
  /** The nonce of the page's `style-src`, put on every `<style>` or `<link>`. */
  nonce?: string;
  /**
   * Address of the style sheets, for pages that allow no `<style>`: `/rungs/{tag}.css`, or a function from tag to
   * address. The files are those of `dist/cdn/`, or what `writeStyleSheet` gives.
   */
  stylesheetHref?: string | ((tag: string) => string);
}

/** Where the style sheet of a tag is. Throws where all tags would get the same. */
export function locateSheet(href: NonNullable<StyleOptions['stylesheetHref']>, tag: string): string {
  if (typeof href === 'function') return href(tag);
  if (!href.includes('{tag}')) throw new Error(`expected an address with {tag} in it; received ${href}`);
  return href.replaceAll('{tag}', tag);
}
