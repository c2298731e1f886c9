import '../define.js';
import '../text/locales/all.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parseCareer } from '../model/parse.js';
import type { StyleOptions } from './locate-sheet.js';
import { provideParts } from './parts.js';
import { type RenderInfo, StyledRenderer } from './styles.js';
import { writeScript } from './write-script.js';

export interface RenderOptions extends StyleOptions {
  /** BCP 47 tag of the interface words: the `lang` attribute. Default: the document's language, else `en`. */
  lang?: string;
  /** Attributes of the element; `true` writes one without a value, `false` leaves it out. */
  attributes?: Record<string, string | boolean>;
  /** Properties set before drawing. They are not written to the page: set them again there, before it hydrates. */
  properties?: Record<string, unknown>;
  /** Light HTML to put inside the element, written as given: escape what is not yours. */
  children?: string;
}

/**
 * Draws an element as HTML that reads without script: its shadow root as declarative shadow DOM, its document as a JSON
 * child. With Lit's hydration support on the page, the element takes the markup over as it stands.
 *
 * Throws where `tag` is none of ours, an attribute's name is none, or `stylesheetHref` does not tell tags apart.
 */
export function renderToHTML(tag: string, career: unknown, options: RenderOptions = {}): string {
  const { attributes, properties = {}, children = '' } = options;
  if (!customElements.get(tag)) throw new Error(`unknown tag: ${tag}`);

  provideParts();
  const renderer = new StyledRenderer(tag);
  // Written even where nobody chose one: in the page, another language around the element would not match the markup.
  setAttributes(renderer, { lang: options.lang ?? languageOf(career) ?? 'en', ...attributes });
  if (career !== undefined && career !== null) renderer.setProperty('career', career);
  for (const [name, value] of Object.entries(properties)) renderer.setProperty(name, value);
  renderer.connectedCallback();

  const host = collectResultSync(renderer.renderAttributes());
  const shadow = collectResultSync(renderer.renderShadow(startRender(renderer, options)) ?? []);
  const script = career === undefined || career === null ? '' : writeScript(career);
  return `<${tag}${host}><template shadowrootmode="open">${shadow}</template>${script}${children}</${tag}>`;
}

function languageOf(career: unknown): string | undefined {
  return parseCareer(career).career?.lang;
}

function setAttributes(renderer: StyledRenderer, attributes: Record<string, string | boolean>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^[a-z][\w.:-]*$/i.test(name)) throw new Error(`not an attribute name: ${name}`);
    if (value !== false) renderer.setAttribute(name, value === true ? '' : String(value));
  }
}

// What Lit's renderer keeps while it walks: here it starts inside the one host element.
function startRender(renderer: StyledRenderer, styles: StyleOptions): RenderInfo {
  return {
    elementRenderers: [StyledRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
    styles,
  };
}
