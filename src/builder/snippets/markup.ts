import { escapeHtml } from '../../exporters/escape-html.js';
import { type ReadableTag, toHTML } from '../../exporters/html.js';
import type { Career } from '../../model/career.js';
import type { Choices, WidgetTag } from '../choices.js';
import { writeDeclarations, writeLook } from '../look.js';
import { type Release, versionOf } from '../release.js';

export type Attributes = Record<string, string>;

/** The address of this very version on a CDN. */
export function cdnAddress(release: Release | undefined, file: string): string {
  return `https://cdn.jsdelivr.net/npm/rungs@${versionOf(release)}/dist/cdn/${file}`;
}

/** A script from the CDN; a browser runs it only if it is the very file we built. */
export function writeScriptTag(release: Release | undefined, file: string, kind: 'type="module"' | 'async'): string {
  const hash = release?.integrity[file];
  const check = hash === undefined ? '' : ` integrity="${hash}" crossorigin="anonymous"`;
  return `<script ${kind} src="${cdnAddress(release, file)}"${check}></script>`;
}

/** The one file that draws these tags. */
export function fileFor(tags: readonly WidgetTag[]): string {
  return tags.length === 1 ? `${tags[0]}.js` : 'rungs.js';
}

/** Language and theme of an element, as attributes. */
export function attributesOf({ lang, theme }: Choices, career: Career): Attributes {
  const spoken = lang ?? career.lang;
  return { ...(spoken !== undefined && { lang: spoken }), ...(theme !== 'auto' && { theme }) };
}

/** Elements in a box that gives them accent and density; without one where nothing was chosen. */
export function wrapLook(choices: Choices, elements: string): string {
  const style = writeDeclarations(writeLook(choices));
  return style ? `${writeElement('div', { style }, `\n${elements}`)}\n` : elements;
}

export function writeElement(tag: string, attributes: Attributes, content: string): string {
  return `<${tag}${writeAttributes(attributes)}>${content}</${tag}>`;
}

export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

/** What readers see where no script runs. Two widgets are all script: there it is the title. */
export function writeFallback(career: Career, tag: WidgetTag): string {
  const content =
    tag === 'career-advisor' || tag === 'career-progress' ? '' : toHTML(career, tag satisfies ReadableTag);
  return content || `<p>${escapeHtml(career.title)}</p>\n`;
}
