import { LitElementRenderer } from '@lit-labs/ssr';
import type { CSSResultOrNative, LitElement } from 'lit';
import { escapeHtml } from '../exporters/escape-html.js';
import type { CareerSource } from '../ui/career-source.js';
import { markOf } from '../ui/mark-of.js';
import type { Parts } from '../ui/parts.js';
import { locateSheet, type StyleOptions } from './locate-sheet.js';
import { partOf, provideParts } from './parts.js';

export type RenderInfo = Parameters<LitElementRenderer['renderShadow']>[0] & { styles: StyleOptions };

/** Lit's renderer, but for what stands first in a shadow root: the styles, as the options of the render want them. */
export class StyledRenderer extends LitElementRenderer {
  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const content = super.renderShadow(info)?.at(-1);
    if (content === undefined) return undefined;
    // Which parts are drawn, and need their styles, shows in drawing.
    const drawn = typeof content === 'function' ? content() : content;
    return [this.writeStyles(info.styles), () => drawn];
  }

  private writeStyles({ nonce, stylesheetHref }: StyleOptions): string {
    const { tagName } = this;
    const { career }: CareerSource = Reflect.get(this.element, 'source');
    const allowed = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
    const marked = career ? ` data-drawn="${markOf(career)}"` : '';
    if (stylesheetHref !== undefined) {
      return `<link rel="stylesheet" href="${escapeHtml(locateSheet(stylesheetHref, tagName))}"${allowed}${marked}>`;
    }
    const parts: Parts = Reflect.get(this.element, 'parts');
    return `<style${allowed}${marked}>${writeSheet([...classOf(tagName).elementStyles, ...parts.styles])}</style>`;
  }
}

/** The style sheet of a tag as a text, for who serves it from a place of their own. Throws where it is none of ours. */
export function writeStyleSheet(tag: string): string {
  provideParts();
  const widget = classOf(tag);
  const { styles } = partOf(widget) ?? {};
  return writeSheet([...widget.elementStyles, ...(styles ? [styles] : [])]);
}

function classOf(tag: string): typeof LitElement {
  const widget = customElements.get(tag) as typeof LitElement | undefined;
  if (!widget) throw new Error(`unknown tag: ${tag}`);
  return widget;
}

function writeSheet(styles: CSSResultOrNative[]): string {
  return styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
}
