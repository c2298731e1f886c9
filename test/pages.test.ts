import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';

// A script of the build has no types.
const pages: string = '../.build/pages.mjs';
const { renderPage }: { renderPage(path: string): Promise<string | undefined> } = await import(pages);

const addressesIn = (page: string) => [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);

describe('npm start', () => {
  test('begins with the builder, whose files stand where it looks for them', async () => {
    const page = await renderPage('/');
    assert.match(page ?? '', /<base href="\/dist\/builder\/">/);
    assert.match(page ?? '', /<rungs-builder>/);
    for (const file of ['index.js', 'import-worker.js', 'style.css', 'release.json'])
      assert.ok(existsSync(new URL(`../dist/builder/${file}`, import.meta.url)), file);
  });

  test('leads from there to every other page', async () => {
    const addresses = addressesIn((await renderPage('/')) ?? '');
    assert.deepEqual(
      addresses.filter((address) => address.startsWith('/') && !address.startsWith('/dist/')),
      ['/article', '/guide.html', '/storybook/'],
    );
  });

  test('shows the article with script and without', async () => {
    const [article = '', still = ''] = [await renderPage('/article'), await renderPage('/without-script')];
    assert.match(article, /<salary-band-chart src=/);
    assert.ok(addressesIn(article).includes('/without-script'));
    assert.doesNotMatch(still, /<script(?! type="application\/json")/);
    assert.match(still, /<template shadowrootmode="open">/);
    assert.ok(addressesIn(still).includes('/article'));
  });

  test('makes no other pages', async () => {
    for (const path of ['/guide.html', '/constructor', '/nowhere']) assert.equal(await renderPage(path), undefined);
  });
});
