import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderToHTML } from '../src/ssr/render.js';

const tags = readdirSync(new URL('../src/widgets/', import.meta.url));
const [tag = ''] = tags;
const example = new URL('../src/examples/clinical-care-coordinator.json', import.meta.url);
const career = JSON.parse(readFileSync(example, 'utf8'));

for (const tag of tags) {
  test(`${tag} renders as declarative shadow DOM with its document`, () => {
    const html = renderToHTML(tag, career);
    assert.ok(html.startsWith(`<${tag} lang="en"><template shadowrootmode="open"><style>`), html.slice(0, 80));
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

function readScript(html: string): string {
  return /<script type="application\/json">([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
}
