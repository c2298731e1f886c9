import { LitElementRenderer } from '@lit-labs/ssr';
import type { LitElement } from 'lit';
import { escapeHtml } from '../exporters/escape-html.js';
import { locateSheet, type StyleOptions } from './locate-sheet.js';
import { provideParts } from './parts.js';

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
  provideParts();
  const widget = customElements.get(tag) as typeof LitElement | undefined;
  if (!widget) throw new Error(`unknown tag: ${tag}`);
  return widget.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
}

function writeStyles(tag: string, { nonce, stylesheetHref }: StyleOptions): string {
  const allowed = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
  if (stylesheetHref === undefined) return `<style${allowed}>${writeStyleSheet(tag)}</style>`;
  return `<link rel="stylesheet" href="${escapeHtml(locateSheet(stylesheetHref, tag))}"${allowed}>`;
}
