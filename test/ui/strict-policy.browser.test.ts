import { expect } from 'chai';
import { fixture } from '../browser/fixture.js';

interface StrictPage extends Window {
  violations: string[];
}

/** Resolves when `is` says so; fails after two seconds. */
async function until(is: () => unknown, what: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (is()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The frames that come to a document, even if they do not stay. */
function framesTo(page: Document): Node[] {
  const frames: Node[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      frames.push(...[...addedNodes].filter(({ nodeName }) => nodeName === 'IFRAME'));
  }).observe(page.body, { childList: true });
  return frames;
}

describe('a page under a strict policy and Trusted Types', () => {
  it('draws all widgets and lets them work without a violation', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe src="/test/ui/pages/strict.html" width="800" height="800"></iframe>',
    );
    const page = () => frame.contentDocument as Document;
    const inside = (tag: string, selector: string) =>
      page().querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);
    await until(() => inside('skills-checklist', 'input[type=checkbox]'), 'the checklist');
    await until(() => inside('salary-band-chart', '.bar'), 'the chart');
    await until(() => inside('career-ladder', '.rung'), 'the ladder');

    inside('salary-band-chart', 'input[value=hour]')?.click();
    inside('salary-band-chart', '.band:nth-child(3) > button')?.click();
    await until(() => inside('salary-band-chart', '.details'), 'the details of a band');
    inside('salary-band-chart', '.actions > .action')?.click();
    await until(() => inside('salary-band-chart', 'table'), 'the table');
    inside('career-ladder', '.rung:nth-child(4) button')?.click();
    inside('skills-checklist', 'input[type=checkbox]')?.click();
    await until(
      () => inside('skills-checklist', '[role=progressbar]')?.getAttribute('aria-valuenow') === '1',
      'a tick',
    );

    const chart = page().querySelector('salary-band-chart') as HTMLElement & {
      toSVG(): Promise<string>;
      toPNG(): Promise<Blob>;
    };
    expect(await chart.toSVG()).to.match(/^<svg/);
    expect((await chart.toPNG()).size).to.be.above(1000);
    const view = frame.contentWindow as unknown as StrictPage;
    expect(getComputedStyle(inside('career-ladder', '.heading') as Element).letterSpacing).not.to.equal('normal');
    expect(view.violations).to.deep.equal([]);
  });

  it('draws a whole guide and lets its parts work without a violation', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe src="/test/ui/pages/strict.html" width="800" height="800"></iframe>',
    );
    const guide = () => frame.contentDocument?.querySelector('career-guide')?.shadowRoot;
    const inside = (tag: string, selector: string) =>
      guide()?.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);
    await until(() => inside('career-progress', '.foot'), 'the last part');
    inside('career-roadmap', '.marker input')?.click();
    inside('career-roadmap', '.jot')?.click();
    await until(() => inside('career-roadmap', 'textarea'), 'a note field');
    inside('career-faq', 'summary')?.click();
    inside('level-comparison', '.swap')?.click();
    const target = inside('career-advisor', '.field:nth-child(2) select') as HTMLSelectElement;
    target.value = 'senior';
    target.dispatchEvent(new Event('change'));
    await until(() => inside('career-advisor', '.way'), 'the way to the target');
    guide()?.querySelector<HTMLElement>('nav a')?.click();
    const view = frame.contentWindow as unknown as StrictPage;
    const printed = framesTo(frame.contentDocument as Document);
    guide()?.querySelector<HTMLElement>('[slot=actions]')?.click();
    await until(() => printed.length, 'the career sheet');
    expect(view.violations).to.deep.equal([]);
  });

  it('would report a violation', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe src="/test/ui/pages/strict.html"></iframe>');
    const view = frame.contentWindow as unknown as StrictPage;
    await until(() => view.violations && view.document.body, 'the page');
    view.document.body.setAttribute('style', 'color: red');
    await until(() => view.violations.length, 'a violation');
    expect(view.violations[0]).to.contain('style-src');
  });
});
