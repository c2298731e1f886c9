import '../../src/widgets/career-faq/define.js';
import '../../src/widgets/salary-band-chart/define.js';
import { expect } from 'chai';
import { fixture, settle } from '../browser/fixture.js';
import { percentiles } from '../fixtures/index.js';

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const typesShown = () => scripts().map(({ textContent }) => JSON.parse(textContent ?? '')['@graph'][0]['@type']);
const until = async (count: number) => {
  for (let turn = 0; turn < 50 && scripts().length !== count; turn++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(scripts().length).to.equal(count);
};

describe('json-ld', () => {
  it('is in the head of the page while a widget asks for it', async () => {
    const chart = await fixture({ tag: 'salary-band-chart', career: percentiles });
    expect(scripts()).to.deep.equal([]);
    chart.jsonLd = true;
    await settle(chart);
    await until(2);
    const text = scripts()[0]?.textContent ?? '';
    expect(text).not.to.contain('<');
    expect(JSON.stringify(JSON.parse(text))).to.contain('"Data Analyst"');
    chart.remove();
    await until(0);
  });

  it('is written once, however many widgets of a page ask for it', async () => {
    const properties = { jsonLd: true };
    const chart = await fixture({ tag: 'salary-band-chart', career: percentiles, properties });
    await until(2);
    const faq = await fixture({ tag: 'career-faq', career: percentiles, properties });
    const other = await fixture({ tag: 'salary-band-chart', career: percentiles, properties });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(typesShown()).to.deep.equal(['Occupation', 'FAQPage']);
    chart.remove();
    other.remove();
    await until(1);
    expect(typesShown(), 'while one still asks').to.deep.equal(['FAQPage']);
    faq.remove();
    await until(0);
  });

  it('comes back with a widget that is moved', async () => {
    const faq = await fixture({ tag: 'career-faq', career: percentiles, properties: { jsonLd: true } });
    await until(1);
    const { parentElement } = faq;
    faq.remove();
    await until(0);
    parentElement?.append(faq);
    await until(1);
  });

  it('cannot be left by a hostile document', async () => {
    const chart = await fixture({ tag: 'salary-band-chart', properties: { jsonLd: true } });
    chart.career = {
      title: '</script><script>window.hacked = true</script>',
      salaryBands: [{ title: 'A', min: 1, max: 2 }],
    };
    await settle(chart);
    await until(1);
    expect('hacked' in window).to.equal(false);
    expect(JSON.stringify(JSON.parse(scripts()[0]?.textContent ?? ''))).to.contain('</script>');
    chart.jsonLd = false;
    await settle(chart);
    await until(0);
  });
});
