import { readFile } from 'node:fs/promises';
import { renderToHTML } from '../dist/ssr/index.js';

const root = new URL('..', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');

const widget = /<(career-ladder|salary-band-chart|skills-checklist) src="\/([^"]+)"([^>]*)>[\s\S]*?<\/\1>/g;

/**
 * The HTML of a page that is made rather than read from stories/pages/, or undefined: the article without script, its
 * widgets drawn ahead.
 *
 * @param {string} pathname such as `/without-script`
 * @returns {Promise<string | undefined>}
 */
export async function renderPage(pathname) {
  if (pathname !== '/without-script') return undefined;
  const article = (await read('stories/pages/index.html'))
    .replace(/\s*<script[^>]*><\/script>/g, '')
    .replace(/\s*<fieldset class="theme">[\s\S]*?<\/fieldset>/, '')
    .replace('<a href="/without-script">The same page without script</a>', '<a href="/">The same page with script</a>');
  const parts = await Promise.all([...article.matchAll(widget)].map(drawAhead));
  return article.replace(widget, () => parts.shift());
}

async function drawAhead([, tag, path, rest]) {
  const attributes = Object.fromEntries(
    [...rest.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  return renderToHTML(tag, JSON.parse(await read(path)), { lang: 'en', attributes });
}
