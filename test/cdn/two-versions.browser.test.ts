import { expect } from 'chai';
import { writeScript } from '../../src/ssr/write-script.js';
import { version } from '../../src/ui/version.js';
import { openPage, settlePage } from '../browser/open-page.js';
import { german, percentiles } from '../fixtures/index.js';

const otherVersion = '99.0.0';
const usual = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const scripts = (...addresses: string[]) =>
  addresses.map((address) => `<script type="module" src="${address}"></script>`).join('');

async function open(content: string, policy = usual) {
  const view = await openPage(content, policy);
  const widgets = await settlePage(view.document);
  const versionOf = (tag: string) =>
    (view.customElements.get(tag) as unknown as { version?: string } | undefined)?.version;
  return { view, widgets, versionOf };
}

const chart = `<salary-band-chart>${writeScript(percentiles)}</salary-band-chart>`;
const ladder = `<career-ladder>${writeScript(percentiles)}</career-ladder>`;
const checklist = `<skills-checklist>${writeScript(german)}</skills-checklist>`;

describe('two versions on one page', () => {
  for (const [first, second, winner, loser] of [
    ['/dist/cdn/rungs.js', '/other-version/cdn/rungs.js', version, otherVersion],
    ['/other-version/cdn/rungs.js', '/dist/cdn/rungs.js', otherVersion, version],
    ['/dist/cdn/salary-band-chart.js', '/other-version/cdn/rungs.js', version, otherVersion],
  ] as const)
    it(`${first} stays, ${second} says so once`, async () => {
      const { view, widgets, versionOf } = await open(scripts(first, second) + chart + ladder + checklist);
      expect(versionOf('salary-band-chart')).to.equal(winner);
      expect(view.warnings).to.deep.equal([
        `Rungs ${loser}: <${view.warnings[0]?.match(/<([\w-]+)>/)?.[1]}> is drawn by Rungs ${winner}, which this page loaded first. Load one version of Rungs.`,
      ]);
      expect([...view.faults, ...view.violations]).to.deep.equal([]);
      for (const widget of widgets) expect(widget.matches(':state(ready)'), widget.localName).to.equal(true);
    });

  it('widgets of one career share their state, whichever version draws them', async () => {
    const own = scripts('/dist/cdn/salary-band-chart.js', '/other-version/cdn/career-ladder.js');
    const { view, widgets, versionOf } = await open(own + chart + ladder);
    expect([versionOf('salary-band-chart'), versionOf('career-ladder')]).to.deep.equal([version, otherVersion]);
    expect(view.warnings).to.deep.equal([]);
    const [bands, rungs] = widgets.map(({ shadowRoot }) => shadowRoot!);
    const chosen = () => bands!.querySelector('[part~=band-selected]');
    expect(chosen()).to.equal(null);
    rungs!.querySelectorAll<HTMLElement>('.rung button')[2]!.click();
    await until(chosen);
    expect(chosen()!.textContent).to.contain('Senior Data Analyst');
  });

  it('the same version twice is nothing to talk about', async () => {
    const { view, versionOf } = await open(scripts('/dist/cdn/rungs.js', '/dist/cdn/career-ladder.js') + ladder);
    expect(versionOf('career-ladder')).to.equal(version);
    expect([...view.warnings, ...view.faults]).to.deep.equal([]);
  });

  it('a tag of somebody else stays theirs', async () => {
    const { view, versionOf } = await open(
      scripts('/test/cdn/pages/stranger.js', '/dist/cdn/rungs.js') + ladder + chart,
    );
    expect(versionOf('career-ladder')).to.equal(undefined);
    expect(versionOf('salary-band-chart')).to.equal(version);
    expect(view.warnings).to.deep.equal([
      `Rungs ${version}: <career-ladder> is taken by another script of this page, and stays as it is.`,
    ]);
  });
});

describe('where a policy names its Trusted Types policies', () => {
  const named = (names: string) => `${usual}; trusted-types ${names}`;

  it('`rungs` is enough', async () => {
    const { view, widgets } = await open(scripts('/dist/cdn/rungs.js') + chart, named('rungs'));
    expect([...view.violations, ...view.faults]).to.deep.equal([]);
    expect(widgets[0]!.shadowRoot!.querySelectorAll('.bar').length).to.be.above(3);
  });

  it('a Lit of the page and ours live together', async () => {
    const own = scripts('/node_modules/lit-html/lit-html.js', '/dist/cdn/rungs.js');
    const { view, widgets } = await open(own + chart, named('lit-html rungs'));
    expect([...view.violations, ...view.faults]).to.deep.equal([]);
    expect(widgets[0]!.shadowRoot!.querySelectorAll('.bar').length).to.be.above(3);
  });

  it('two versions load, and the first draws', async () => {
    const own = scripts('/dist/cdn/rungs.js', '/other-version/cdn/rungs.js');
    const { view, widgets } = await open(own + chart, named('rungs'));
    expect(view.faults).to.deep.equal([]);
    expect(view.warnings).to.have.length(1);
    expect(widgets[0]!.shadowRoot!.querySelectorAll('.bar').length).to.be.above(3);
  });
});

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}
