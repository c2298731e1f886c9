import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseCareer } from '../../src/model/parse.js';
import { renderToHTML } from '../../src/ssr/render.js';
import { example, makeFolder, runRungs } from './run-rungs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
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
    const script = `https://cdn.jsdelivr.net/npm/rungs@${manifest.version}/dist/cdn/rungs.js`;
    assert.ok(out.includes(`<script type="module" src="${script}"></script>`));
    assert.ok(out.endsWith('</main>\n</body>\n</html>\n'));
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

  test('says in one line what is missing where the renderer is not installed', async () => {
    const folder = makeFolder();
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    for (const name of Object.keys(manifest.dependencies)) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), place);
    }
    const path = join(folder, 'dist/cli/rungs.js');
    const error = 'rungs render needs @lit-labs/ssr: npm install @lit-labs/ssr\n';
    assert.deepEqual(await runRungs(['render', example], { path }), { code: 1, out: '', error });
    assert.equal((await runRungs(['check', example], { path })).code, 0);
  });
});
