import { readFile } from 'node:fs/promises';
import { escapeHtml } from '../exporters/escape-html.js';
import type { Career } from '../model/career.js';
import { locateSheet, type StyleOptions } from '../ssr/locate-sheet.js';
import { version } from '../ui/version.js';
import { pageStyles } from './page-styles.js';

export interface PageOptions extends StyleOptions {
  /** Address of the oEmbed answer, for a page that others may show in a frame. */
  oembed?: string;
}

/** A whole page around drawn widgets. Its scripts, from the CDN, are of the version that drew them: they take over. */
export async function writePage(career: Career, widgets: string, options: PageOptions = {}): Promise<string> {
  const { oembed } = options;
  const title = escapeHtml(career.title);
  const tagline = career.tagline ? `\n<p>${escapeHtml(career.tagline)}</p>` : '';
  const head = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${title}</title>`,
    oembed && `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${title}">`,
    writePageStyles(options),
    // The page reads without it: what is read comes first.
    await writeScript('rungs.hydrate.js', 'type="module" fetchpriority="low"', options),
    oembed && (await writeScript('framed.js', 'defer', options)),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(career.lang ?? 'en')}">
<head>
${head.filter(Boolean).join('\n')}
</head>
<body>
<main>
<h1>${title}</h1>${tagline}
${widgets}</main>
</body>
</html>
`;
}

function writePageStyles({ nonce, stylesheetHref }: StyleOptions): string {
  if (stylesheetHref === undefined) return `<style${writeNonce(nonce)}>${pageStyles}</style>`;
  return `<link rel="stylesheet" href="${escapeHtml(locateSheet(stylesheetHref, 'page'))}"${writeNonce(nonce)}>`;
}

/** A script of the CDN that must be the very one of this package. */
async function writeScript(name: string, kind: string, { nonce }: StyleOptions): Promise<string> {
  const address = `https://cdn.jsdelivr.net/npm/rungs@${version}/dist/cdn/${name}`;
  const hashes = JSON.parse(await readFile(new URL('../cdn/integrity.json', import.meta.url), 'utf8'));
  return `<script ${kind} src="${address}" integrity="${hashes[name]}" crossorigin="anonymous"${writeNonce(nonce)}></script>`;
}

function writeNonce(nonce: string | undefined): string {
  return nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
}
