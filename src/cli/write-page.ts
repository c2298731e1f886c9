import { escapeHtml } from '../exporters/escape-html.js';
import type { Career } from '../model/career.js';
import { readVersion } from './version.js';

/** A whole page around drawn widgets. Its script, from the CDN, is of the version that drew them. */
export async function writePage(career: Career, widgets: string): Promise<string> {
  const script = `https://cdn.jsdelivr.net/npm/rungs@${await readVersion()}/dist/cdn/rungs.js`;
  const title = escapeHtml(career.title);
  const tagline = career.tagline ? `\n<p>${escapeHtml(career.tagline)}</p>` : '';
  return `<!doctype html>
<html lang="${escapeHtml(career.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  main > [lang] { margin-block-start: 3rem; }
</style>
<script type="module" src="${script}"></script>
</head>
<body>
<main>
<h1>${title}</h1>${tagline}
${widgets}</main>
</body>
</html>
`;
}
