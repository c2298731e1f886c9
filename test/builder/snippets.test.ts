import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SnippetKind, snippetKinds, widgetTags } from '../../src/builder/choices.js';
import { snippets } from '../../src/builder/snippets/kinds.js';
import type { Ingredients } from '../../src/builder/snippets/snippet.js';
import { readFrameRequest } from '../../src/embed/frame-request.js';
import { writeDocument } from '../../src/exporters/document.js';
import { parseCareer } from '../../src/model/parse.js';
import '../../src/text/locales/de.js';
import { baker, mix } from './baker.js';

const look = { accent: '#0b6b4f', density: 'compact', theme: 'dark' } as const;
const both = { ...look, tags: ['salary-band-chart', 'career-faq'] } satisfies Partial<Ingredients['choices']>;
const style =
  '--rungs-accent: light-dark(#0b6b4f, #418c76); --rungs-on-accent: light-dark(#ffffff, #10151f); --rungs-row: 40px; font-size: 0.9em';

const table = `<table>
  <thead><tr><th scope="col" data-field="title">Level</th><th scope="col" data-field="pay">Pay</th></tr></thead>
  <tbody>
    <tr><th scope="row">Apprentice</th><td>€20,000 to €25,000 a year</td></tr>
  </tbody>
</table>
`;
const questions = `<details>
  <summary>Why?</summary>
  <p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>
</details>
`;

function textsOf(kind: SnippetKind, ingredients: Ingredients): Record<string, string> {
  return Object.fromEntries(snippets[kind].write(ingredients).files.map(({ name, text }) => [name, text]));
}

describe('the HTML snippet', () => {
  test('is one script, readable HTML and the part of the document the widget needs', () => {
    assert.deepEqual(textsOf('html', mix()), {
      'snippet.html': `<script type="module" src="https://cdn.jsdelivr.net/npm/rungs@1.2.3/dist/cdn/salary-band-chart.js" integrity="sha384-CHART" crossorigin="anonymous"></script>

<salary-band-chart lang="en">
${table}<script type="application/json">{"version":1,"id":"baker","title":"Baker & \\u003cb>confectioner\\u003c/b>","currency":"EUR","lang":"en","levels":[{"id":"low","title":"Apprentice"}],"salaryBands":[{"id":"low","title":"Apprentice","level":"low","min":20000,"max":25000,"period":"year"}]}</script>
</salary-band-chart>
`,
    });
  });

  test('of several widgets loads one file, and a box gives them their look', () => {
    assert.equal(
      textsOf('html', mix(both))['snippet.html'],
      `<script type="module" src="https://cdn.jsdelivr.net/npm/rungs@1.2.3/dist/cdn/rungs.js" integrity="sha384-ALL" crossorigin="anonymous"></script>

<div style="${style}">
<salary-band-chart lang="en" theme="dark">
${table}<script type="application/json">{"version":1,"id":"baker","title":"Baker & \\u003cb>confectioner\\u003c/b>","currency":"EUR","lang":"en","levels":[{"id":"low","title":"Apprentice"}],"salaryBands":[{"id":"low","title":"Apprentice","level":"low","min":20000,"max":25000,"period":"year"}]}</script>
</salary-band-chart>
<career-faq lang="en" theme="dark">
${questions}<script type="application/json">{"version":1,"id":"baker","title":"Baker & \\u003cb>confectioner\\u003c/b>","currency":"EUR","lang":"en","faqs":[{"id":"why","question":"Why?","answer":["\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"]}]}</script>
</career-faq>
</div>
`,
    );
  });

  test('loads the latest and checks nothing where the version is not known', () => {
    const text = textsOf('html', mix({}, { release: undefined }))['snippet.html'] ?? '';
    assert.match(
      text,
      /^<script type="module" src="https:[^"]+\/rungs@latest\/dist\/cdn\/salary-band-chart\.js"><\/script>/,
    );
  });

  test('checks nothing where no hash is known', () => {
    const text = textsOf('html', mix({}, { release: { version: '1.2.3', integrity: {} } }))['snippet.html'];
    assert.match(text ?? '', /^<script type="module" src="https:[^"]+\/salary-band-chart\.js"><\/script>/);
  });

  test('has words of the chosen language in the widget, and of the document in the text', () => {
    const career = parseCareer({ ...baker, lang: 'de' }).career as Ingredients['career'];
    const text = textsOf('html', mix({ lang: 'fr' }, { career }))['snippet.html'] ?? '';
    assert.match(text, /<salary-band-chart lang="fr">/);
    assert.match(text, /20\.000\s€ bis 25\.000\s€ im Jahr/);
  });
});

test('the snippet with a file names it, and holds the whole document', () => {
  assert.deepEqual(textsOf('file', mix()), {
    'snippet.html': `<script type="module" src="https://cdn.jsdelivr.net/npm/rungs@1.2.3/dist/cdn/salary-band-chart.js" integrity="sha384-CHART" crossorigin="anonymous"></script>

<salary-band-chart src="baker.json" lang="en">
${table}</salary-band-chart>
`,
    'baker.json': writeDocument(baker),
  });
});

describe('the snippet with an iframe', () => {
  test('carries the document and the look in its address', () => {
    const text = textsOf('frame', mix(look))['snippet.html'] ?? '';
    const [, address = ''] = /<iframe data-rungs src="([^"]+)"/.exec(text) ?? [];
    const url = new URL(address.replaceAll('&amp;', '&'));
    const { career, ...request } = readFrameRequest(url.hash) ?? {};
    assert.equal(url.href.replace(url.hash, ''), 'https://example.org/rungs/embed/index.html');
    assert.deepEqual(request, {
      tag: 'salary-band-chart',
      attributes: { lang: 'en', theme: 'dark' },
      look: {
        '--rungs-accent': 'light-dark(#0b6b4f, #418c76)',
        '--rungs-on-accent': 'light-dark(#ffffff, #10151f)',
        '--rungs-row': '40px',
        'font-size': '0.9em',
      },
    });
    assert.deepEqual(parseCareer(career).career?.salaryBands, baker.salaryBands);
    assert.equal(
      text.replace(address, '…'),
      `<iframe data-rungs src="…" title="Baker &amp; &lt;b&gt;confectioner&lt;/b&gt;" width="100%" height="480" loading="lazy" style="border: 0"></iframe>

<script async src="https://cdn.jsdelivr.net/npm/rungs@1.2.3/dist/cdn/host.js" integrity="sha384-HOST" crossorigin="anonymous"></script>
`,
    );
  });

  test('takes a long document from a file', () => {
    const faqs = Array.from({ length: 800 }, (_, i) => ({ question: `Why ${i}?`, answer: 'Because. '.repeat(10) }));
    const career = parseCareer({ ...baker, faqs }).career as Ingredients['career'];
    const texts = textsOf('frame', mix({ tags: ['career-faq'] }, { career }));
    assert.match(
      texts['snippet.html'] ?? '',
      /#tag=career-faq&amp;src=https%3A%2F%2Fexample\.org%2Frungs%2Fbaker\.json/,
    );
    assert.equal(texts['baker.json'], writeDocument(career));
  });
});

describe('the WordPress snippet', () => {
  test('is marked HTML without a script, and one script for the site', () => {
    assert.deepEqual(textsOf('wordpress', mix(both)), {
      'block.html': `<!-- wp:html -->
<section data-rungs="salary-band-chart" data-rungs-lang="en" data-rungs-theme="dark">
${table}</section>
<!-- /wp:html -->

<!-- wp:html -->
<section data-rungs="career-faq" data-rungs-lang="en" data-rungs-theme="dark">
${questions}</section>
<!-- /wp:html -->
`,
      'site.html': `<style>salary-band-chart, career-faq { ${style} }</style>
<script type="module" src="https://cdn.jsdelivr.net/npm/rungs@1.2.3/dist/cdn/enhance.js" integrity="sha384-ENHANCE" crossorigin="anonymous"></script>
`,
    });
  });

  test('says what it leaves out', () => {
    const { files, notes } = snippets.wordpress.write(mix({ tags: ['salary-band-chart', 'career-advisor'] }));
    assert.doesNotMatch(files[0]?.text ?? '', /career-advisor/);
    assert.match(notes[0] ?? '', /career-advisor/);
  });
});

test('the React snippet is a component', () => {
  assert.deepEqual(textsOf('react', mix(both)), {
    'Career.jsx': `import { SalaryBandChart, CareerFaq } from 'rungs/react';
import career from './baker.json';

const style = { '--rungs-accent': 'light-dark(#0b6b4f, #418c76)', '--rungs-on-accent': 'light-dark(#ffffff, #10151f)', '--rungs-row': '40px', fontSize: '0.9em' };

export function Career() {
  return (
    <div style={style}>
      <SalaryBandChart career={career} lang="en" theme="dark" onRungsLevelSelect={(event) => console.log(event.level)} />
      <CareerFaq career={career} lang="en" theme="dark" />
    </div>
  );
}
`,
    'install.sh': 'npm install --save-exact rungs@1.2.3\n',
    'baker.json': writeDocument(baker),
  });
});

test('the Vue snippet is a component and the setting it needs', () => {
  const { 'Career.vue': component, 'vite.config.js': config } = textsOf('vue', mix(both));
  assert.equal(
    component,
    `<script setup>
import 'rungs/salary-band-chart';
import 'rungs/career-faq';
import career from './baker.json';

function onRungsLevelSelect(event) {
  console.log(event.level);
}
</script>

<template>
  <div style="${style}">
  <salary-band-chart :career.prop="career" lang="en" theme="dark" @rungs-level-select="onRungsLevelSelect"></salary-band-chart>
  <career-faq :career.prop="career" lang="en" theme="dark"></career-faq>
  </div>
</template>
`,
  );
  assert.equal(
    config,
    `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => ['salary-band-chart', 'career-faq'].includes(tag) } } })],
});
`,
  );
});

test('the Angular snippet is a component', () => {
  assert.equal(
    textsOf('angular', mix({ tags: ['career-guide'] }))['career.ts'],
    `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { RungsLevelSelectEvent } from 'rungs';
import 'rungs/career-guide';
import career from './baker.json';

@Component({
  selector: 'app-career',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <career-guide [career]="career" lang="en" (rungs-level-select)="onRungsLevelSelect($event)"></career-guide>
  \`,
})
export class Career {
  readonly career = career;

  onRungsLevelSelect(event: RungsLevelSelectEvent): void {
    console.log(event.level);
  }
}
`,
  );
});

test('the Svelte snippet is a component', () => {
  assert.equal(
    textsOf('svelte', mix(both))['Career.svelte'],
    `<script>
  import 'rungs/salary-band-chart';
  import 'rungs/career-faq';
  import career from './baker.json';
</script>

<div style="${style}">
<salary-band-chart {career} lang="en" theme="dark" onrungs-level-select={(event) => console.log(event.level)}></salary-band-chart>
<career-faq {career} lang="en" theme="dark"></career-faq>
</div>
`,
  );
});

describe('every kind', () => {
  for (const kind of snippetKinds)
    test(`${kind} names the exact version and lets no markup of the document through`, () => {
      const all = Object.entries(textsOf(kind, mix({ tags: [...widgetTags] })));
      const code = all.filter(([name]) => !name.endsWith('.json')).map(([, text]) => text);
      assert.match(code.join('\n'), /rungs@1\.2\.3/);
      assert.doesNotMatch(code.join('\n'), /<b>|<script>alert/);
    });

  test('gets a file name that is one, whatever the id', () => {
    const career = { ...baker, id: '../../"><script>' };
    assert.deepEqual(Object.keys(textsOf('file', mix({}, { career }))), ['snippet.html', 'script.json']);
    assert.deepEqual(Object.keys(textsOf('file', mix({}, { career: { ...baker, id: '///' } }))), [
      'snippet.html',
      'career.json',
    ]);
  });
});
