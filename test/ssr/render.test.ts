import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { renderToHTML } from '../../src/ssr/render.js';
import { writeStyleSheet } from '../../src/ssr/styles.js';

const tags = readdirSync(new URL('../../src/widgets/', import.meta.url));
const [tag = ''] = tags;
const example = new URL('../../src/examples/clinical-care-coordinator.json', import.meta.url);
const career = JSON.parse(readFileSync(example, 'utf8'));

for (const tag of tags) {
  test(`${tag} renders as declarative shadow DOM with its document`, () => {
    const html = renderToHTML(tag, career);
    assert.match(html, new RegExp(`^<${tag} lang="en"><template shadowrootmode="open"><style data-drawn="-?\\d+">`));
    assert.deepEqual(JSON.parse(readScript(html)), career);
  });

  test(`${tag} renders the same HTML each time`, () => {
    assert.equal(renderToHTML(tag, career), renderToHTML(tag, career));
  });
}

test('the language of the words is written: chosen, the document’s, or English', () => {
  const langOf = (html: string) => /^<[\w-]+ lang="([^"]*)"/.exec(html)?.[1];
  assert.equal(langOf(renderToHTML(tag, { title: 'Bäcker', lang: 'de' }, { lang: 'fr' })), 'fr');
  assert.equal(langOf(renderToHTML(tag, { title: 'Bäcker', lang: 'de' })), 'de');
  assert.equal(langOf(renderToHTML(tag, '{ "title": "Baker" }')), 'en');
  assert.equal(langOf(renderToHTML(tag, { title: 'Baker', lang: '"><script>' })), 'en');
});

test('renders one tag at least', () => assert.notEqual(tags.length, 0));

test('a document cannot leave its script', () => {
  const html = renderToHTML(tag, { title: '</script><script>alert(1)</script><!--\u2028' });
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.equal(html.match(/<\/script>/g)?.length, 1);
  assert.ok(!readScript(html).includes('\u2028'));
  assert.equal(JSON.parse(readScript(html)).title, '</script><script>alert(1)</script><!--\u2028');
});

test('a document given as JSON text is written as it stands', () => {
  assert.equal(readScript(renderToHTML(tag, '{ "title": "Baker" }')), '{ "title": "Baker" }');
});

test('without a document there is no script', () => {
  assert.ok(!renderToHTML(tag, undefined).includes('<script'));
});

test('attributes are escaped, flags bare, false ones left out', () => {
  const html = renderToHTML(tag, career, {
    lang: 'de',
    attributes: { title: '"><b>', hidden: true, inert: false },
  });
  assert.ok(html.startsWith(`<${tag} lang="de" title="&quot;&gt;&lt;b&gt;" hidden><template`), html.slice(0, 120));
});

test('an attribute cannot smuggle in another one', () => {
  assert.throws(
    () => renderToHTML(tag, career, { attributes: { 'a onclick': 'x' } }),
    /not an attribute name: a onclick$/,
  );
});

test('properties reach the drawing and stay out of the page', () => {
  const shadow = (html: string) => html.slice(html.indexOf('<template'), html.indexOf('</template>'));
  const html = renderToHTML(tag, undefined, { properties: { career } });
  assert.equal(shadow(html), shadow(renderToHTML(tag, career)));
  assert.ok(!html.includes('<script'));
});

test('children stay in the light', () => {
  assert.ok(renderToHTML(tag, career, { children: '<p>Read me</p>' }).endsWith(`</script><p>Read me</p></${tag}>`));
});

test('what is not ticked is not ticked on the page either', () => {
  const html = renderToHTML('skills-checklist', career, { properties: { checked: ['communication'] } });
  const boxes = html.match(/<input type="checkbox"[^>]*>/g) ?? [];
  assert.ok(boxes.length > 1);
  assert.equal(boxes.filter((box) => / checked\b/.test(box)).length, 1);
});

test('an unknown tag is refused', () => {
  assert.throws(() => renderToHTML('no-such-thing', career), /unknown tag: no-such-thing$/);
});

describe('styles', () => {
  const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;
  const roots = (html: string) => count(html, /<template [^>]*shadowrootmode=/g);

  test('carry the nonce, in every shadow root', () => {
    const html = renderToHTML('career-guide', career, { nonce: 'a"b' });
    assert.ok(roots(html) > 5);
    assert.equal(count(html, /<style nonce="a&quot;b" data-drawn="-?\d+">/g), roots(html));
    assert.equal(count(html, /<style/g), roots(html));
  });

  test('are linked where an address is given, each tag its own', () => {
    const html = renderToHTML('career-guide', career, { stylesheetHref: '/rungs/{tag}.css?a&b' });
    assert.equal(count(html, /<style/g), 0);
    assert.equal(
      count(html, /<link rel="stylesheet" href="\/rungs\/[a-z-]+\.css\?a&amp;b" data-drawn="-?\d+">/g),
      roots(html),
    );
    const linked = [...html.matchAll(/href="\/rungs\/([a-z-]+)\.css/g)].map(([, name = '']) => name);
    assert.equal(linked[0], 'career-guide');
    assert.deepEqual(
      [...new Set(linked)].filter((name) => !tags.includes(name)),
      [],
    );
  });

  test('a function tells where, and a nonce goes with it', () => {
    const html = renderToHTML('career-faq', career, { stylesheetHref: (name) => `/${name}.7f3a.css`, nonce: 'n' });
    assert.match(
      html,
      /shadowrootmode="open"><link rel="stylesheet" href="\/career-faq\.7f3a\.css" nonce="n" data-drawn="-?\d+">/,
    );
  });

  test('are those of what is drawn: of a table, only where there is one', () => {
    const write = (view: string) => renderToHTML('salary-band-chart', career, { attributes: { view } });
    const hasTable = (html: string) => ['<table', '.scroller', 'border-collapse'].map((part) => html.includes(part));
    assert.deepEqual(hasTable(write('table')), [true, true, true]);
    assert.deepEqual(hasTable(write('chart')), [false, false, false]);
    assert.ok(writeStyleSheet('salary-band-chart').includes('border-collapse'));
  });

  test('one address for all tags is refused', () => {
    assert.throws(
      () => renderToHTML(tag, career, { stylesheetHref: '/all.css' }),
      /expected an address with \{tag\} in it; received \/all\.css$/,
    );
  });

  for (const tag of tags)
    test(`dist/cdn/${tag}.css is what the shadow root would hold`, () => {
      const file = readFileSync(new URL(`../../dist/cdn/${tag}.css`, import.meta.url), 'utf8');
      assert.equal(squeeze(file), squeeze(writeStyleSheet(tag)));
      assert.ok(file.startsWith(':host{'));
    });

  test('of an unknown tag are refused', () => {
    assert.throws(() => writeStyleSheet('no-such-thing'), /unknown tag: no-such-thing$/);
  });
});

function readScript(html: string): string {
  return /<script type="application\/json">([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
}

/** CSS without what the build takes out of it. */
function squeeze(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\/|\s+/g, '');
}
