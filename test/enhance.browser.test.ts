import { expect } from 'chai';
import { enhance } from '../src/enhance.js';
import { fixture, settle } from './browser/fixture.js';

describe('enhance', () => {
  it('puts a widget around marked markup and gives it its attributes', async () => {
    const page = await fixture(
      '<div><ol data-rungs="career-ladder" data-rungs-level="senior" data-rungs-onclick="x"><li id="junior">Junior<li id="senior">Senior</ol></div>',
    );
    const [widget] = enhance(page);
    expect(widget?.localName).to.equal('career-ladder');
    expect(widget?.getAttributeNames()).to.deep.equal(['level']);
    expect(widget?.firstElementChild?.localName).to.equal('ol');
    expect(enhance(page), 'a second time').to.deep.equal([]);
  });

  for (const [tag, html, words] of [
    [
      'career-faq',
      '<dl data-rungs="career-faq" data-rungs-open="nights"><dt id="nights">Nights?<dd>Some.</dl>',
      'Some.',
    ],
    [
      'career-responsibilities',
      '<div data-rungs="career-responsibilities"><h3>Care</h3><ul><li>Wash.</ul></div>',
      'Wash.',
    ],
  ] as const) {
    it(`${tag} draws the markup it is put around`, async () => {
      const page = await fixture(`<div>${html}</div>`);
      const [widget] = enhance(page);
      expect(widget?.localName).to.equal(tag);
      await settle(widget as HTMLElement);
      expect(widget?.shadowRoot?.textContent).to.include(words);
    });
  }

  it('leaves alone what names no widget of ours', async () => {
    customElements.define('not-ours', class extends HTMLElement {});
    const page = await fixture(
      '<div><p data-rungs="script"></p><p data-rungs="not-ours"></p><p data-rungs></p><p data-rungs="x y"></p></div>',
    );
    const before = page.innerHTML;
    expect(enhance(page)).to.deep.equal([]);
    expect(page.innerHTML).to.equal(before);
  });
});
