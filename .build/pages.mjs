import { readFile } from 'node:fs/promises';
import { renderToHTML } from '../dist/ssr/index.js';

const root = new URL('..', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');

const widget = /<(career-ladder|salary-band-chart|skills-checklist) src="\/([^"]+)"([^>]*)>[\s\S]*?<\/\1>/g;

/** Pages that are made rather than read from stories/pages/, by their paths. */
const pages = {
  '/': writeBuilder,
  '/article': () => read('stories/pages/article.html'),
  '/without-script': writeWithoutScript,
};

/**
 * The HTML of such a page; undefined where the path names none.
 *
 * @param {string} pathname such as `/without-script`
 * @returns {Promise<string | undefined>}
 */
export async function renderPage(pathname) {
  return Object.hasOwn(pages, pathname) ? pages[pathname]() : undefined;
}

/** The builder as it is shipped, with links to the other pages. */
async function writeBuilder() {
  const links =
    '<nav><a href="/article">An article</a> <a href="/guide.html">A guide</a> <a href="/storybook/">Storybook</a></nav>';
  return (await read('dist/builder/index.html'))
    .replace('<head>', '<head>\n    <base href="/dist/builder/">')
    .replace('</header>', `  ${links}\n    </header>`);
}

/** The article without script, its widgets drawn ahead. */
async function writeWithoutScript() {
  const article = (await read('stories/pages/article.html'))
    .replace(/\s*<script[^>]*><\/script>/g, '')
    .replace(/\s*<fieldset class="theme">[\s\S]*?<\/fieldset>/, '')
    .replace(
      '<a href="/without-script">The same page without script</a>',
      '<a href="/article">The same page with script</a>',
    );
  const parts = await Promise.all([...article.matchAll(widget)].map(drawAhead));
  return article.replace(widget, () => parts.shift());
}

async function drawAhead([, tag, path, rest]) {
  const attributes = Object.fromEntries(
    [...rest.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  return renderToHTML(tag, JSON.parse(await read(path)), { lang: 'en', attributes });
}
