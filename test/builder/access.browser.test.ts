import { expect } from 'chai';
import { expectAccessible } from '../browser/expect-accessible.js';
import { emulateMedia } from '../browser/page-conditions.js';
import { pressKeys } from '../browser/press-keys.js';
import { type BuilderPage, openBuilder, textOf } from './builder-page.js';

/** The element with the focus, in the builder or in a widget of its preview. */
function focused({ document }: BuilderPage): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses Tab until such an element has the focus. */
async function tabTo(page: BuilderPage, selector: string): Promise<Element> {
  for (let turn = 0; turn < 250; turn++) {
    const element = focused(page);
    if (element?.matches(selector)) return element;
    await pressKeys('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe('the builder by keyboard alone', () => {
  it('goes from nothing to a copied snippet', async function () {
    this.timeout(30_000);
    const page = await openBuilder();
    page.frame.focus();
    await tabTo(page, 'textarea#text');
    await pressKeys('Shift+Tab');
    await pressKeys('Enter');
    await page.until(() => page.widget('career-guide'), 'the example');

    const chart = await tabTo(page, 'input[value=salary-band-chart]');
    await pressKeys('Space');
    await page.until(() => page.widget('salary-band-chart'), 'the chart');
    expect((chart as HTMLInputElement).checked).to.equal(true);

    await tabTo(page, '[data-item="salaryBands/mid"] [data-job=up]');
    await pressKeys('Enter');
    const first = () => page.find<HTMLInputElement>('[data-list=salaryBands] .name input').value;
    await page.until(() => first().startsWith('Mid-Level'), 'the move');
    expect(focused(page)?.matches('[data-item="salaryBands/mid"] [data-job=up]')).to.equal(true);

    await tabTo(page, 'input[name=kind]');
    await pressKeys('ArrowRight');
    await page.until(() => page.snippet().includes('src="clinical-care-coordinator.json"'), 'another kind');
    await tabTo(page, '[data-copy="snippet.html"]');
    await pressKeys('Enter');
    await page.until(
      () => /Copied|press Ctrl/.test(page.find('.said').textContent ?? ''),
      'the word that it is copied',
    );
  });
});

describe('the builder on a phone', () => {
  it('goes step by step, and nothing runs over the edge', async () => {
    const page = await openBuilder({ width: 320 });
    const seen = () =>
      page
        .findAll('.zone')
        .filter((zone) => zone.checkVisibility())
        .map(({ classList }) => classList[1]);
    const isInside = () => page.document.documentElement.scrollWidth <= 320;
    expect(seen()).to.deep.equal(['text']);
    page.press('Use the example');
    await page.until(() => seen()[0] === 'result' && page.widget('career-guide'), 'the result');
    expect(isInside()).to.equal(true);
    page.press('2 Edit');
    await page.until(() => seen()[0] === 'edit', 'the form');
    for (const more of page.findAll('.item .more')) more.click();
    expect(isInside()).to.equal(true);
    expect(page.find('.steps [aria-current]').textContent).to.contain('Edit');
  });
});

describe('axe finds nothing', () => {
  /** The page trusts no address as a script, but a script that comes from elsewhere has its own already. */
  async function loadAxe({ document: inside }: BuilderPage): Promise<void> {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.js';
    inside.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`in the ${colorScheme} builder, empty and full`, async function () {
      this.timeout(60_000);
      await emulateMedia({ colorScheme });
      const page = await openBuilder();
      await loadAxe(page);
      await expectAccessible(page.document.documentElement);
      page.paste('Level,Pay,Experience\nApprentice,"$22,000 – $28,000",0-2 years\nMaster,Competitive,5 years\n');
      await page.until(() => textOf(page.widget('career-guide')).includes('Apprentice'), 'the preview');
      for (const more of page.findAll('.item .more')) more.click();
      page.type(page.find<HTMLInputElement>('.name input'), '');
      await page.until(() => page.findAll('.zone.edit .issues').length, 'a problem');
      await expectAccessible(page.document.documentElement);
    });
});
