import { LitElementRenderer } from '@lit-labs/ssr';
import type { LitElement } from 'lit';
import { escapeHtml } from '../exporters/escape-html.js';

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

export type RenderInfo = Parameters<LitElementRenderer['renderShadow']>[0] & { styles: StyleOptions };

/** Lit's renderer, but for what stands first in a shadow root: the styles, as the options of the render want them. */
export class StyledRenderer extends LitElementRenderer {
  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const content = super.renderShadow(info)?.at(-1);
    return content === undefined ? undefined : [writeStyles(this.tagName, info.styles), content];
  }
}

/** The style sheet of a tag as a text, for who serves it from a place of their own. Throws where it is none of ours. */
export function writeStyleSheet(tag: string): string {
  const widget = customElements.get(tag) as typeof LitElement | undefined;
  if (!widget) throw new Error(`unknown tag: ${tag}`);
  return widget.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
}

function writeStyles(tag: string, { nonce, stylesheetHref }: StyleOptions): string {
  const allowed = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
  if (stylesheetHref === undefined) return `<style${allowed}>${writeStyleSheet(tag)}</style>`;
  return `<link rel="stylesheet" href="${escapeHtml(locateSheet(stylesheetHref, tag))}"${allowed}>`;
}

/** Where the style sheet of a tag is. Throws where all tags would get the same. */
export function locateSheet(href: NonNullable<StyleOptions['stylesheetHref']>, tag: string): string {
  if (typeof href === 'function') return href(tag);
  if (!href.includes('{tag}')) throw new Error(`expected an address with {tag} in it; received ${href}`);
  return href.replaceAll('{tag}', tag);
}
