import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { fixture } from '../browser/fixture.js';
import { type BuilderPage, openBuilder, textOf, until } from './builder-page.js';

const evil = '</script><img src=x onerror=alert(1)>';

const german = {
  id: 'baecker',
  title: 'Bäcker',
  lang: 'de',
  currency: 'EUR',
  summary: ['Brot für alle.'],
  levels: [
    { id: 'lehre', title: 'Lehrling' },
    { id: 'meister', title: `Meister ${evil}` },
  ],
  salaryBands: [
    { id: 'lehre', title: 'Lehrling', level: 'lehre', min: 12500, max: 15000 },
    { id: 'meister', title: 'Meister', level: 'meister', min: 42000, max: 55000 },
  ],
  skills: [{ id: 'teig', name: 'Teig' }],
  faqs: [{ question: 'Wann?', answer: 'Um vier.' }],
};

async function build(document: object, kind: string, ...tags: string[]): Promise<BuilderPage> {
  const page = await openBuilder();
  page.paste(JSON.stringify(document));
  await page.until(() => page.widget('career-guide'), 'the guide');
  await page.until(() => page.findAll('input[name=kind]').length > 0, 'the words of the language');
  for (const tag of tags) page.find(`input[value=${tag}]`).click();
  page.find(`input[name=kind][value=${kind}]`).click();
  await page.until(() => page.find<HTMLInputElement>(`input[value=${kind}]`).checked, kind);
  return page;
}

/** A page of somebody's with a text pasted into it. Our files come from here instead of the CDN, and must match their hashes. */
async function show(text: string, lang = 'en'): Promise<Document> {
  const local = text.replaceAll(/https:\/\/cdn\.jsdelivr\.net\/npm\/rungs@\d+\.\d+\.\d+\//g, `${location.origin}/`);
  expect(local, 'another address').not.to.contain('jsdelivr');
  const frame = await fixture<HTMLIFrameElement>('<iframe title="A page" width="900" height="700"></iframe>');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><body>${local}</body></html>`;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument as Document;
}

const isReady = (element: Element | null) => element?.matches(':state(ready)');

describe('a snippet works on a page:', () => {
  it('HTML, with the hash of the very file', async () => {
    const builder = await build(german, 'html', 'salary-band-chart', 'career-ladder');
    const hashes = await (await fetch('/dist/cdn/integrity.json')).json();
    expect(builder.snippet()).to.contain(`integrity="${hashes['rungs.js']}"`);
    const page = await show(builder.snippet());
    await until(() => isReady(page.querySelector('salary-band-chart')), 'the chart');
    await until(() => isReady(page.querySelector('career-ladder')), 'the ladder');
    expect(textOf(page.querySelector('career-ladder')?.shadowRoot)).to.contain(evil);
    expect(textOf(page.querySelector('salary-band-chart')?.shadowRoot)).to.match(/42\.000\s€/);
    expect(page.querySelector('img')).to.equal(null);
  });

  it('HTML, readable where no script runs', async () => {
    const builder = await build(german, 'html', 'salary-band-chart');
    const page = await show(builder.snippet().replace(/<script type="module"[^>]*><\/script>/, ''));
    expect(page.querySelector('salary-band-chart table')?.textContent).to.match(/42\.000\s€ bis 55\.000\s€/);
  });

  it('HTML would not run with another hash', async () => {
    const builder = await build(german, 'html', 'salary-band-chart');
    const page = await show(builder.snippet().replace(/sha384-..../, 'sha384-AAAA'));
    expect(page.querySelector('salary-band-chart')?.shadowRoot).to.equal(null);
  });

  it('an iframe, which grows to its height and wears the accent', async () => {
    const builder = await build(german, 'frame', 'salary-band-chart');
    builder.type(builder.find<HTMLInputElement>('#accent'), '#0b6b4f');
    await until(() => builder.snippet().includes('0b6b4f'), 'the accent');
    const page = await show(builder.snippet());
    const inner = page.querySelector('iframe') as HTMLIFrameElement;
    const chart = await until(() => {
      const found = inner.contentDocument?.querySelector('salary-band-chart') ?? null;
      return isReady(found) && found;
    }, 'the chart in the frame');
    expect(getComputedStyle(chart).getPropertyValue('--rungs-accent')).to.equal('light-dark(#0b6b4f, #418c76)');
    expect(textOf(chart.shadowRoot)).to.match(/42\.000\s€/);
    await until(
      () => inner.offsetHeight !== 480 && inner.offsetHeight >= chart.getBoundingClientRect().height,
      'the height',
    );
  });

  it('WordPress, from marked HTML alone', async () => {
    const builder = await build(german, 'wordpress', 'salary-band-chart', 'career-faq');
    const block = builder.snippet('block.html');
    expect(block).not.to.match(/<(script|salary-band-chart|career-faq)/);
    const page = await show(block + builder.snippet('site.html'));
    await until(() => isReady(page.querySelector('salary-band-chart')), 'the chart');
    expect(textOf(page.querySelector('salary-band-chart')?.shadowRoot))
      .to.match(/42\.000\s€/)
      .and.to.contain('Meister');
    await until(() => isReady(page.querySelector('career-faq')), 'the questions');
  });

  it('WordPress, a whole guide in the language of its text', async () => {
    const builder = await build(german, 'wordpress');
    const page = await show(builder.snippet('block.html') + builder.snippet('site.html'));
    const guide = await until(() => page.querySelector('career-guide'), 'the guide');
    await until(() => isReady(guide), 'the guide to be drawn');
    const pay = guide.shadowRoot?.querySelector('salary-band-chart') ?? null;
    await until(() => isReady(pay), 'its chart');
    expect(textOf(pay?.shadowRoot)).to.match(/42\.000\s€/);
    expect(textOf(guide.shadowRoot)).to.contain('Brot für alle.').and.to.contain('Lehrling');
  });
});

describe('what is taken along', () => {
  /** Catches the files a page hands to its reader. */
  function catchFiles({ frame }: BuilderPage): Map<string, Blob> {
    const view = frame.contentWindow as unknown as typeof globalThis;
    const files = new Map<string, Blob>();
    let last: Blob | undefined;
    view.URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return '#';
    };
    view.HTMLAnchorElement.prototype.click = function () {
      if (last) files.set(this.download, last);
    };
    return files;
  }

  it('is the document, to be pasted again', async () => {
    const builder = await build(german, 'html');
    const files = catchFiles(builder);
    builder.press('Document (JSON)');
    const text = await (await until(() => files.get('baecker.json'), 'the file')).text();
    expect(JSON.parse(text).salaryBands).to.deep.equal(german.salaryBands.map((band) => ({ ...band, period: 'year' })));
  });

  it('is a page that is drawn where no script runs', async () => {
    const builder = await build(german, 'html');
    const files = catchFiles(builder);
    builder.press('Static page (HTML)');
    const text = await (await until(() => files.get('baecker.html'), 'the file')).text();
    expect(text, 'the marks that Lit leaves in a page').not.to.contain('<!--');
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe sandbox="allow-same-origin" width="900" height="700"></iframe>',
    );
    frame.srcdoc = text;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentDocument as Document;
    const guide = page.querySelector('career-guide');
    const chart = guide?.shadowRoot?.querySelector('salary-band-chart');
    const pays = [...(chart?.shadowRoot?.querySelectorAll('.band [role=img]') ?? [])].map(({ ariaLabel }) => ariaLabel);
    expect(pays.join()).to.match(/42\.000\s€ bis 55\.000\s€ im Jahr/);
    const bar = chart?.shadowRoot?.querySelector('.bar') as Element;
    expect(bar.getBoundingClientRect().width).to.be.above(20);
    expect(getComputedStyle(chart?.shadowRoot?.querySelector('.heading') as Element).fontWeight).to.equal('600');
    expect(page.querySelector('img')).to.equal(null);
    expect(textOf(guide?.shadowRoot)).to.contain(evil);
    expect(builder.document.querySelector('.drawing'), 'what was drawn for it').to.equal(null);
  });

  it('is a zip of all', async () => {
    const builder = await build(german, 'html', 'salary-band-chart');
    const files = catchFiles(builder);
    builder.press('All of it (ZIP)');
    const zip = await until(() => files.get('baecker.zip'), 'the file');
    const inside = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(new TextDecoder().decode(inside['html/snippet.html'])).to.equal(builder.snippet());
    expect(Object.keys(inside)).to.include.members(['baecker.json', 'baecker.html', 'svelte/Career.svelte']);
  });

  it('is offered once the words of its language are there', async () => {
    const builder = await openBuilder();
    builder.paste(JSON.stringify(german));
    const offered = () => builder.findAll<HTMLTextAreaElement>('[id^="snippet-"]').map(({ value }) => value);
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      for (const text of offered()) seen.add(text);
    });
    watch.observe(builder.find('.app'), { childList: true, subtree: true });
    await until(() => seen.size > 0, 'a snippet');
    watch.disconnect();
    for (const text of seen) expect(text).to.contain('Gehalt');
  });

  it('is copied, and selected where the browser has no clipboard', async () => {
    const builder = await build(german, 'html');
    const view = builder.frame.contentWindow as unknown as typeof globalThis & { navigator: Navigator };
    let copied = '';
    Object.defineProperty(view.navigator, 'clipboard', {
      configurable: true,
      value: {
        async writeText(text: string) {
          copied = text;
        },
      },
    });
    builder.find('[data-copy="snippet.html"]').click();
    await until(() => builder.find('[data-copy]').textContent?.includes('Copied'), 'the word that it is copied');
    expect(copied).to.equal(builder.snippet());

    Object.defineProperty(view.navigator, 'clipboard', { configurable: true, value: undefined });
    view.document.execCommand = () => false;
    builder.find('[data-copy="snippet.html"]').click();
    await until(() => builder.find('.piece').textContent?.includes('press Ctrl+C'), 'what to do');
    const field = builder.find<HTMLTextAreaElement>('[id="snippet-snippet.html"]');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(copied);
  });
});
