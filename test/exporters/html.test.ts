import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { type ReadableTag, readableTags, toHTML } from '../../src/exporters/html.js';
import { parseCareer } from '../../src/model/parse.js';
import { de } from '../../src/text/de.js';
import { registerMessages } from '../../src/text/messages.js';
import * as fixtures from '../fixtures/index.js';

function write(tag: ReadableTag, document: object): string {
  const { career } = parseCareer({ title: 'Nurse', ...document });
  assert.ok(career);
  return toHTML(career, tag);
}

describe('toHTML', () => {
  test('writes pay as a table, without columns nobody filled', () => {
    const salaryBands = [
      { title: 'Junior', min: 35000, max: 50000, experience: { min: 0, max: 2 } },
      { title: 'Lead', min: 80000, max: 110000, openEnded: true },
      { title: 'Aide', max: 18.25, period: 'hour', currency: 'GBP' },
    ];
    assert.equal(
      write('salary-band-chart', { currency: 'USD', salaryBands }),
      `<table>
  <thead><tr><th scope="col" data-field="title">Level</th><th scope="col" data-field="pay">Pay</th><th scope="col" data-field="experience">Experience</th></tr></thead>
  <tbody>
    <tr><th scope="row">Junior</th><td>$35,000 to $50,000 a year</td><td>0–2 years</td></tr>
    <tr><th scope="row">Lead</th><td>$80,000 to $110,000 or more a year</td><td></td></tr>
    <tr><th scope="row">Aide</th><td>up to £18.25 an hour</td><td></td></tr>
  </tbody>
</table>
`,
    );
  });

  test('writes statistics in columns of their own, never as a range', () => {
    const salaryBands = [{ title: 'Nurse', median: 60000, percentiles: { p10: 40000.5, p90: 90000 }, basis: 'Survey' }];
    assert.equal(
      write('salary-band-chart', { currency: 'USD', salaryBands }),
      `<table>
  <thead><tr><th scope="col" data-field="title">Level</th><th scope="col" data-field="p10">10th percentile</th><th scope="col" data-field="median">Median</th><th scope="col" data-field="p90">90th percentile</th><th scope="col" data-field="basis">Basis</th></tr></thead>
  <tbody>
    <tr><th scope="row">Nurse</th><td>$40,000.50 a year</td><td>$60,000 a year</td><td>$90,000 a year</td><td>Survey</td></tr>
  </tbody>
</table>
`,
    );
  });

  test('writes below pay where it holds, when it was found and by whom', () => {
    const html = write('salary-band-chart', {
      currency: 'USD',
      region: 'US',
      updated: '2026-05',
      sources: [{ name: 'Bureau & Co', url: 'https://a.example/?a=1&b="2"' }, { name: 'Own survey' }],
      salaryBands: [{ title: 'Junior', min: 35000 }],
    });
    assert.equal(
      html.slice(html.indexOf('</table>')),
      `</table>
<p><data data-field="region" value="US">United States</data> · <time data-field="updated" datetime="2026-05">Figures of May 2026</time> · Source: <a data-field="source" href="https://a.example/?a=1&amp;b=&quot;2&quot;">Bureau &amp; Co</a> · Source: <span data-field="source">Own survey</span></p>
`,
    );
  });

  test('writes levels as a list in order', () => {
    const levels = [
      {
        title: 'Junior',
        stage: 'Start',
        experience: { min: 2 },
        summary: ['One.', 'Two.'],
        tips: [{ title: 'Ask', text: ['Early.', 'Often.'] }],
        roles: ['Aide'],
      },
      { id: 'top', title: 'Chief' },
    ];
    assert.equal(
      write('career-ladder', { levels }),
      `<ol>
  <li>
    <strong>Junior</strong>
    <small data-field="stage">Start</small>
    <small data-field="experience">2 years and more</small>
    <p>One.</p>
    <p>Two.</p>
    <dl data-field="tips"><dt>Ask</dt><dd>Early.</dd><dd>Often.</dd></dl>
    <ul data-field="roles"><li>Aide</li></ul>
  </li>
  <li id="top">
    <strong>Chief</strong>
  </li>
</ol>
`,
    );
  });

  test('writes skills as lists under their headings', () => {
    const skills = [
      { name: 'Listening', group: 'People', description: 'Hears people out.', target: 4 },
      { name: 'Arithmetic' },
    ];
    assert.equal(
      write('skills-checklist', { skills }),
      `<ul>
  <li>
    <strong>Arithmetic</strong>
  </li>
</ul>
<h3>People</h3>
<ul>
  <li>
    <strong>Listening</strong>
    <small data-field="target">4/5</small>
    <p>Hears people out.</p>
  </li>
</ul>
`,
    );
  });

  test('writes duties as lists under their headings', () => {
    const responsibilities = [
      { title: 'Patient care', items: ['Wash wounds.', 'Give medicine.'] },
      { id: 'desk', title: 'Paper', items: ['Write.'] },
      { title: 'Nothing', items: [] },
    ];
    assert.equal(
      write('career-responsibilities', { responsibilities }),
      `<h3>Patient care</h3>
<ul>
  <li>Wash wounds.</li>
  <li>Give medicine.</li>
</ul>
<h3 id="desk">Paper</h3>
<ul>
  <li>Write.</li>
</ul>
`,
    );
  });

  test('writes questions that open', () => {
    const faqs = [
      { question: 'Nights?', answer: ['Some.', 'One week in four.'] },
      { id: 'pay', question: 'Is it well paid?' },
    ];
    assert.equal(
      write('career-faq', { faqs }),
      `<details>
  <summary>Nights?</summary>
  <p>Some.</p>
  <p>One week in four.</p>
</details>
<details id="pay">
  <summary>Is it well paid?</summary>
</details>
`,
    );
  });

  for (const tag of readableTags) {
    test(`${tag}: nothing from nothing`, () => assert.equal(write(tag, {}), ''));

    test(`${tag}: a text is never markup`, () => {
      const text = '<img src=x onerror=alert(1)>"&amp;</strong>';
      const html = write(tag, {
        levels: [{ title: text, stage: text, summary: text, roles: [text], tips: [{ title: text, text }] }],
        salaryBands: [{ title: text, min: 1, basis: text }],
        skills: [{ name: text, group: text, description: text }],
        responsibilities: [{ title: text, items: [text] }],
        faqs: [{ question: text, answer: text }],
        steps: [{ title: text, body: text }],
        links: [{ title: text, url: 'https://a.example/?a="&b' }],
      });
      assert.ok(!html.includes('<img'), html);
      assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;amp;&lt;/strong&gt;'), html);
    });

    for (const [name, document] of Object.entries(fixtures)) {
      test(`${tag}: ${name} is well-formed HTML`, () => {
        const html = write(tag, document as object);
        // Only > and quotation marks are written with more care than HTML asks for.
        const plain = html.replaceAll('&quot;', '"');
        assert.equal(serialize(parseFragment(html)).replaceAll('&nbsp;', '\u00a0'), plain);
      });
    }
  }

  test('writes steps as a list in order', () => {
    const steps = [
      { title: 'Train', body: ['One.', 'Two.'], duration: { minMonths: 6, maxMonths: 9 } },
      { id: 'shop', title: 'Open a shop' },
    ];
    assert.equal(
      write('career-roadmap', { steps }),
      `<ol>
  <li>
    <strong>Train</strong>
    <small data-field="duration">6–9 months</small>
    <p>One.</p>
    <p>Two.</p>
  </li>
  <li id="shop">
    <strong>Open a shop</strong>
  </li>
</ol>
`,
    );
  });

  test('writes a guide as an article, its parts marked', () => {
    const html = write('career-guide', {
      title: 'Baker',
      tagline: 'Up early.',
      role: ['Bakes.'],
      steps: [{ title: 'Train' }],
      links: [{ title: 'Guild', url: 'https://guild.example/' }],
    });
    assert.equal(
      html,
      `<h2>Baker</h2>
<p data-field="tagline">Up early.</p>
<div data-field="role">
  <p>Bakes.</p>
</div>
<h3>The way in, step by step</h3>
<section data-rungs="career-roadmap">
<ol>
  <li>
    <strong>Train</strong>
  </li>
</ol>
</section>
<ul>
  <li><a href="https://guild.example/">Guild</a></li>
</ul>
`,
    );
  });

  test('speaks the language of the document once its words are registered, else English', () => {
    const salaryBands = [{ title: 'Fachkraft', min: 3000, max: 3800, period: 'month' }];
    const document = { lang: 'de-AT', currency: 'EUR', salaryBands };
    assert.match(write('salary-band-chart', document), /<td>€3,000 to €3,800 a month<\/td>/);
    registerMessages('de', de);
    assert.match(write('salary-band-chart', document), /<td>€\s3\.000 bis €\s3\.800 im Monat<\/td>/);
  });

  test('refuses a tag without readable content', () => {
    assert.throws(
      () => write('constructor' as ReadableTag, {}),
      /^RangeError: no readable HTML for this tag: constructor$/,
    );
  });
});
