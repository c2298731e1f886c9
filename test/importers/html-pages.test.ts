import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/importers/article.js';
import { readHtml } from '../../src/importers/read-html.js';

const read = (html: string) => readArticle(readHtml(html)).document;
const faqs = [
  { question: 'Is clay heavy?', answer: ['Yes, when wet.'] },
  { question: 'Is it fun?', answer: ['Often.'] },
];
const page = (content: string) => `<h1>How to Become a Potter</h1><h2>FAQ</h2>${content}`;

describe('accordions', () => {
  const shapes: Record<string, (question: string, answer: string, i: number) => string> = {
    'with buttons in headings': (question, answer, i) =>
      `<h3><button aria-expanded="false" aria-controls="a${i}"><span>${question}</span></button></h3>
      <div id="a${i}" hidden><p>${answer}</p></div>`,
    'with buttons deep in headings': (question, answer) =>
      `<h3><span><span><button>${question}</button></span></span></h3><p>${answer}</p>`,
    'with titles in the role of buttons': (question, answer, i) =>
      `<div role="button" aria-expanded="false" aria-controls="a${i}"><span aria-hidden="true">+</span><a>${question}</a></div>
      <div id="a${i}" role="region" aria-hidden="true"><p>${answer}</p></div>`,
    'with bare buttons': (question, answer) =>
      `<button class="accordion">${question}</button><div class="panel"><p>${answer}</p></div>`,
  };
  for (const [name, write] of Object.entries(shapes))
    test(name, () => {
      const content = faqs.map(({ question, answer }, i) => write(question, answer[0]!, i)).join('');
      assert.deepEqual(read(page(content)).faqs, faqs);
    });

  test('are told from other buttons, and from what is hidden for good', () => {
    const { faqs: told, summary } = read(
      `<h1>Potter</h1><button>Subscribe</button><p>Clay.</p><div id="more" hidden><p>No.</p></div>
      <button aria-controls="more" aria-expanded="false">Read more</button>
      <h2>FAQ</h2><h3>Is clay heavy?</h3><p>Yes, when wet.</p><p hidden>Secret.</p>`,
    );
    assert.deepEqual(told, faqs.slice(0, 1));
    assert.deepEqual(summary, ['Clay.']);
  });
});

test('tabs that are not on top are read', () => {
  const { salaryBands } = read(
    `<h1>Potter</h1><h2>Salary</h2><div role="tablist"><button role="tab" aria-controls="one">One</button>
    <button role="tab" aria-controls="two">Two</button></div>
    <div id="one" role="tabpanel"><ul><li>Junior potter: $30,000</li></ul></div>
    <div id="two" role="tabpanel" hidden><ul><li>Senior potter: $50,000</li></ul></div>`,
  );
  assert.deepEqual(
    salaryBands?.map(({ title }) => title),
    ['Junior potter', 'Senior potter'],
  );
});

describe('words that elsewhere name what is left out', () => {
  const padding = `<p>${'They help people. '.repeat(20)}</p>`;

  test('say nothing where the article is about them', () => {
    const { skills } = read(
      `<h1>How to Become a Social Worker</h1>${padding}<section id="social-worker-skills" class="social-worker">
      <h2>Skills</h2><ul><li>Patience</li></ul></section>`,
    );
    assert.deepEqual(skills, [{ name: 'Patience' }]);
  });

  test('still leave out what they name', () => {
    const { skills } = read(
      `<h1>How to Become a Potter</h1>${padding}<section class="social"><h2>Skills</h2><ul><li>Share</li></ul></section>`,
    );
    assert.equal(skills, undefined);
  });

  test('say nothing in the id of a heading', () => {
    const { skills } = read(
      `<h1>How to Become a Potter</h1>${padding}<h2 id="related-skills">Skills</h2><ul><li>Patience</li></ul>`,
    );
    assert.deepEqual(skills, [{ name: 'Patience' }]);
  });
});

test('captions are kept below tables, and left out below pictures', () => {
  const { environment } = read(
    `<h1>Potter</h1><h2>Work environment</h2>
    <figure><table><tr><th>Place</th><th>Share</th></tr><tr><td>Studio</td><td>All</td></tr></table><figcaption>As of May.</figcaption></figure>
    <figure><img src="x.png"><figcaption>A pot.</figcaption></figure>`,
  );
  assert.deepEqual(environment, ['Place – Share', 'Studio – All', 'As of May.']);
});
