import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseCareer } from '../../src/model/parse.js';
import type * as server from '../../src/ssr/index.js';
import { example, makeFolder, runRungs } from './run-rungs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const edge = join(root, 'dist/ssr/edge.js');
const { renderToHTML }: typeof server = await import(edge);
const career = parseCareer(readFileSync(example, 'utf8')).career!;

const tags = [
  'career-ladder',
  'salary-band-chart',
  'career-roadmap',
  'skills-checklist',
  'career-responsibilities',
  'career-faq',
];

describe('rungs render', () => {
  test('writes every widget that has content, with declarative shadow DOM and its document', async () => {
    const { code, out, error } = await runRungs(['render', example]);
    assert.deepEqual([code, error], [0, '']);
    const expected = tags.map((tag) => renderToHTML(tag, career));
    assert.equal(out, `${expected.join('\n')}\n`);
    assert.equal(out.match(/<template shadowrootmode="open">/g)?.length, tags.length);
  });

  test('--tag writes one', async () => {
    const input = '{ "title": "Nurse", "salaryBands": [{ "title": "Junior", "min": 1000, "max": 2000 }] }';
    const { out } = await runRungs(['render', '-', '--tag', 'salary-band-chart'], { input });
    assert.match(out, /^<salary-band-chart lang="en"><template [\s\S]*Junior[\s\S]*<\/salary-band-chart>\n$/);
  });

  test('--page writes a whole page with the script of this version', async () => {
    const input = '{ "title": "<Nurse> & \\"Co\\"", "lang": "de", "skills": [{ "name": "Zuhören" }] }';
    const { code, out } = await runRungs(['render', '-', '--page'], { input });
    assert.equal(code, 0);
    assert.match(out, /^<!doctype html>\n<html lang="de">\n/);
    assert.match(out, /<title>&lt;Nurse&gt; &amp; &quot;Co&quot;<\/title>/);
    assert.match(out, /<h1>&lt;Nurse&gt; &amp; &quot;Co&quot;<\/h1>\n<skills-checklist lang="de">/);
    assert.ok(
      out.includes(`<script type="module" fetchpriority="low" ${addressOf('rungs.hydrate.js')}></script>`),
      out,
    );
    assert.ok(!out.includes('framed.js'));
    assert.ok(out.endsWith('</main>\n</body>\n</html>\n'));
  });

  test('--nonce stands on every style and script', async () => {
    const { out } = await runRungs(['render', example, '--page', '--nonce', 'r4nd0m']);
    assert.deepEqual(out.match(/<(style|script type="module")(?![^>]* nonce="r4nd0m")[^>]*>/g), null);
    assert.equal(out.match(/<style nonce="r4nd0m"[ >]/g)?.length, tags.length + 1);
  });

  test('--stylesheet links every style, the page’s own too', async () => {
    const { out } = await runRungs(['render', example, '--page', '--stylesheet', '/rungs/{tag}.css']);
    assert.ok(!out.includes('<style'));
    const linked = [...out.matchAll(/<link rel="stylesheet" href="\/rungs\/([\w-]+\.css)"/g)].map(([, name]) => name);
    assert.deepEqual(
      linked,
      ['page', ...tags].map((name) => `${name}.css`),
    );
    for (const name of linked) assert.ok(existsSync(join(root, 'dist/cdn', name!)), name);
  });

  test('--stylesheet without {tag} is wrong usage', async () => {
    const { code, error } = await runRungs(['render', example, '--stylesheet', '/all.css']);
    assert.equal(code, 2);
    assert.match(error, /--stylesheet takes an address with \{tag\} in it; received \/all\.css\n/);
  });

  describe('--oembed', () => {
    const render = (...args: string[]) => runRungs(['render', example, '--page', '--oembed', ...args]);
    const readLink = (page: string) =>
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(page)?.[1];

    test('writes the answer beside the page, which links it', async () => {
      const folder = makeFolder();
      const address = 'https://example.com/careers/nurse.html?a&b';
      const { code, error } = await render('--url', address, '--out', join(folder, 'nurse.html'));
      assert.deepEqual([code, error], [0, '']);
      const page = readFileSync(join(folder, 'nurse.html'), 'utf8');
      assert.equal(readLink(page), 'https://example.com/careers/nurse.oembed.json');
      assert.ok(page.includes(`<script defer ${addressOf('framed.js')}></script>`));

      const answer = JSON.parse(readFileSync(join(folder, 'nurse.oembed.json'), 'utf8'));
      const { html, ...rest } = answer;
      assert.deepEqual(rest, {
        version: '1.0',
        type: 'rich',
        title: career.title,
        provider_name: 'example.com',
        provider_url: 'https://example.com',
        width: 600,
        height: 600,
      });
      assert.match(html, /^<iframe [^<]*><\/iframe>$/);
      assert.ok(html.includes(' src="https://example.com/careers/nurse.html?a&amp;b" '), html);
      assert.ok(html.includes(' width="600" height="600" '), html);
    });

    test('of several files stands beside each', async () => {
      const folder = makeFolder();
      const other = join(folder, 'baker.json');
      writeFileSync(other, '{ "title": "Baker & \\"Co\\"", "skills": [{ "name": "Kneading" }] }');
      const args = ['--url', 'https://example.com/careers', '--out', `${join(folder, 'pages')}/`];
      assert.equal((await render(other, ...args)).code, 0);
      const read = (name: string) => readFileSync(join(folder, 'pages', name), 'utf8');
      assert.equal(readLink(read('baker.html')), 'https://example.com/careers/baker.oembed.json');
      const { html, title } = JSON.parse(read('baker.oembed.json'));
      assert.equal(title, 'Baker & "Co"');
      assert.ok(html.includes('src="https://example.com/careers/baker.html" title="Baker &amp; &quot;Co&quot;"'), html);
      assert.ok(read('clinical-care-coordinator.oembed.json').includes(career.title));
    });

    for (const [args, advice] of [
      [['--out', 'page.html'], /--oembed needs --url/],
      [['--out', 'page.html', '--url', 'nurse.html'], /--oembed needs --url/],
      [['--out', 'page.html', '--url', 'javascript://alert'], /--oembed needs --url/],
      [['--url', 'https://example.com/'], /--oembed needs --out FILE\.html or DIR\//],
      [['--url', 'https://example.com/', '--out', 'page'], /--oembed needs --out FILE\.html or DIR\//],
    ] as const)
      test(`with ${args.join(' ')} is wrong usage`, async () => {
        const { code, error } = await render(...args);
        assert.equal(code, 2);
        assert.match(error, advice);
      });

    test('without --page is wrong usage', async () => {
      const { code, error } = await runRungs(['render', example, '--oembed', '--out', 'page.html']);
      assert.equal(code, 2);
      assert.match(error, /--oembed needs --page/);
    });
  });

  test('a document with nothing to draw is a fault', async () => {
    const result = await runRungs(['render', '-'], { input: '{ "title": "Nurse" }' });
    assert.deepEqual(result, { code: 1, out: '', error: '<stdin>: error: has nothing to draw\n' });
  });

  test('an unknown tag is wrong usage', async () => {
    const { code, error } = await runRungs(['render', example, '--tag', 'career-map']);
    assert.equal(code, 2);
    assert.ok(
      error.includes(
        `--tag takes ${tags.join(', ')}, career-guide, level-comparison, career-advisor; received career-map`,
      ),
      error,
    );
  });

  test('has all it needs with it', async () => {
    const folder = makeFolder();
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    for (const name of Object.keys(manifest.dependencies)) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), place);
    }
    const path = join(folder, 'dist/cli/rungs.js');
    assert.deepEqual(await runRungs(['render', example], { path }), await runRungs(['render', example]));
  });
});

/** Where a script of this very package is, and what its bytes are. */
function addressOf(name: string): string {
  const hash = createHash('sha384')
    .update(readFileSync(join(root, 'dist/cdn', name)))
    .digest('base64');
  const address = `https://cdn.jsdelivr.net/npm/rungs@${manifest.version}/dist/cdn/${name}`;
  return `src="${address}" integrity="sha384-${hash}" crossorigin="anonymous"`;
}
