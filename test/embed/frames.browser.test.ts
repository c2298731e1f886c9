import { expect } from 'chai';
import { writeFrameRequest } from '../../src/embed/frame-request.js';
import { fixture } from '../browser/fixture.js';
import { emulateMedia } from '../browser/page-conditions.js';
import { percentiles } from '../fixtures/index.js';

const career = JSON.stringify(percentiles);
const address = (attributes: Record<string, string> = {}) =>
  `/dist/embed/index.html${writeFrameRequest({ tag: 'salary-band-chart', attributes, career })}`;

before(() => import(/* the script of the page around */ new URL('/dist/cdn/host.js', location.href).href));

async function open(attributes: string, src = address()): Promise<HTMLIFrameElement> {
  return fixture<HTMLIFrameElement>(
    `<iframe title="Pay" width="600" height="40" ${attributes} src="${src.replaceAll('&', '&amp;')}"></iframe>`,
  );
}

/** The messages a frame sends to this page. */
function listen(
  frame: HTMLIFrameElement,
): { type?: string; message?: string; height?: number; secret?: string; value?: number }[] {
  const heard: object[] = [];
  const hear = ({ source, data }: MessageEvent) => source === frame.contentWindow && heard.push(data);
  window.addEventListener('message', hear);
  return heard;
}

const textOf = (frame: HTMLIFrameElement) => frame.contentDocument?.body?.textContent ?? '';
const chartIn = (frame: HTMLIFrameElement) => frame.contentDocument?.querySelector('salary-band-chart');

describe('a widget in a frame', () => {
  it('draws what the address asks for, and the frame grows to its height', async () => {
    const frame = await open('data-rungs', address({ level: 'senior', lang: 'de', onclick: 'alert(1)' }));
    await until(() => frame.offsetHeight > 200);
    const chart = chartIn(frame)!;
    expect(chart.matches(':state(ready)')).to.equal(true);
    expect(chart.getAttributeNames().sort()).to.deep.equal(['lang', 'level']);
    await until(() => frame.offsetHeight >= chart.getBoundingClientRect().height);
    expect(frame.contentDocument!.documentElement.lang).to.equal('de');
  });

  it('grows and shrinks with its content', async () => {
    const frame = await open('data-rungs');
    await until(() => frame.offsetHeight > 200);
    const before = frame.offsetHeight;
    frame.width = '280';
    await until(() => frame.offsetHeight > before);
    frame.width = '600';
    await until(() => frame.offsetHeight === before);
  });

  it('works in a sandbox without storage', async () => {
    const frame = await open('data-rungs sandbox="allow-scripts"');
    await until(() => frame.offsetHeight > 200);
    expect(frame.contentDocument).to.equal(null);
  });

  it('tells WordPress in its own way', async () => {
    const frame = await open('', `${address()}?secret=abc123`);
    const heard = listen(frame);
    await until(() => heard.some(({ message }) => message === 'height'));
    const { value, secret } = heard.find(({ message }) => message === 'height')!;
    expect(secret).to.equal('abc123');
    expect(value).to.be.above(200);
    expect(frame.offsetHeight, 'our host script was not asked').to.be.below(60);
  });

  it('follows the colour scheme of the page around', async () => {
    await emulateMedia({ colorScheme: 'light' });
    const frame = await open('data-rungs style="color-scheme: dark"');
    await until(() => schemeOf(frame) === 'dark');
    const other = await open('data-rungs style="color-scheme: light dark"');
    await until(() => schemeOf(other) === 'light');
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => schemeOf(other) === 'dark');
  });

  for (const [fragment, fault] of [
    ['', 'the address names no widget'],
    ['#tag=no-widget', 'there is no widget <no-widget>'],
    ['#tag=script', 'the address names no widget'],
    ['#tag=%3Cimg%20src=x%20onerror=alert(1)%3E', 'the address names no widget'],
    ['#tag=salary-band-chart', 'the address names no document for <salary-band-chart>'],
    ['#tag=salary-band-chart&career=%25%25', 'the address names no document for <salary-band-chart>'],
    ['#%E0%A4%A', 'the address names no widget'],
  ] as const)
    it(`says what is missing at ${fragment || 'no fragment'}`, async () => {
      const frame = await open('data-rungs', `/dist/embed/index.html${fragment}`);
      await until(() => textOf(frame).includes(`Nothing to show: ${fault}.`));
      expect(textOf(frame)).to.contain('such as #tag=salary-band-chart&src=https://');
      expect(frame.contentDocument!.querySelectorAll('body *')).to.have.length(2);
    });

  it('says what is wrong with a document that is none', async () => {
    const fragment = writeFrameRequest({ tag: 'salary-band-chart', attributes: {}, career: '{ no' });
    const frame = await open('data-rungs', `/dist/embed/index.html${fragment}`);
    await until(() => chartIn(frame)?.matches(':state(error)'));
    const lost = await open('data-rungs', '/dist/embed/index.html#tag=salary-band-chart&src=/no/such.json');
    await until(() => chartIn(lost)?.matches(':state(error)'));
  });

  it('shows another widget when the address changes, and stays when a place inside is named', async () => {
    const frame = await open('data-rungs');
    await until(() => chartIn(frame)?.matches(':state(ready)'));
    const chart = chartIn(frame);
    frame.contentWindow!.location.hash = '#guide-pay';
    await until(() => frame.contentWindow!.location.hash === '#guide-pay');
    await twoFrames();
    expect(chartIn(frame)).to.equal(chart);
    const { hash } = new URL(address({ level: 'head' }).replace('salary-band-chart', 'career-ladder'), location.href);
    frame.contentWindow!.location.hash = hash;
    await until(() => frame.contentDocument!.querySelector('career-ladder:state(ready)'));
    expect(chartIn(frame)).to.equal(null);
  });

  it('shows the same after a place inside was named and the frame reloads', async () => {
    const fragment = writeFrameRequest({ tag: 'career-guide', attributes: {}, career });
    const frame = await open('data-rungs', `/dist/embed/index.html${fragment}`);
    const guide = () => frame.contentDocument?.querySelector('career-guide:state(ready)');
    await until(guide);
    const link = guide()!.shadowRoot!.querySelector<HTMLAnchorElement>('nav a[href="#guide-pay"]')!;
    link.click();
    await until(() => frame.contentWindow!.location.hash === '#guide-pay');
    expect(link.target, 'the link stays in the frame').to.equal('');
    const before = frame.contentDocument;
    frame.contentWindow!.location.reload();
    await until(() => frame.contentDocument !== before && guide());
  });

  it('leads the page around where a link leads away', async () => {
    const source = { ...percentiles, sources: [{ name: 'Survey', url: 'https://example.org/' }] };
    const frame = await open(
      'data-rungs',
      `/dist/embed/index.html${writeFrameRequest({ tag: 'salary-band-chart', attributes: {}, career: JSON.stringify(source) })}`,
    );
    await until(() => chartIn(frame)?.matches(':state(ready)'));
    const link = chartIn(frame)!.shadowRoot!.querySelector<HTMLAnchorElement>('a[href="https://example.org/"]')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(link.target).to.equal('_top');
  });

  it('waits until it is seen where it loads lazily', async () => {
    const space = await fixture('<div></div>');
    space.style.height = '20000px';
    const frame = await open('data-rungs loading="lazy"');
    const eager = await open('data-rungs');
    await until(() => eager.offsetHeight > 200);
    expect(chartIn(frame)).to.equal(null);
    frame.scrollIntoView();
    await until(() => frame.offsetHeight > 200);
    window.scrollTo(0, 0);
  });
});

describe('a page drawn ahead in a frame', () => {
  const page = '/test/embed/pages/framed.html';

  it('tells its whole height, also to WordPress', async () => {
    const frame = await open('data-rungs', `${page}#?secret=abc123`);
    const heard = listen(frame);
    await until(() => heard.some(({ message }) => message === 'height'));
    const { value, secret } = heard.find(({ message }) => message === 'height')!;
    expect([value, secret]).to.deep.equal([360, 'abc123']);
    await until(() => frame.offsetHeight === 360 + 4);
  });

  it('tells it from a sandbox too', async () => {
    const frame = await open('data-rungs sandbox="allow-scripts"', page);
    await until(() => frame.offsetHeight === 360 + 4);
  });
});

describe('the page around a frame', () => {
  const blank = () => open('data-rungs sandbox="allow-same-origin"', 'about:blank');

  it('listens to the frame alone, and to its origin', async () => {
    const frame = await open('data-rungs');
    await until(() => frame.offsetHeight > 200);
    const before = frame.offsetHeight;
    for (const [source, origin] of [
      [window, location.origin],
      [null, location.origin],
      [frame.contentWindow, 'https://evil.example'],
      [frame.contentWindow, 'null'],
    ] as const)
      window.dispatchEvent(
        new MessageEvent('message', { source, origin, data: { type: 'rungs-height', height: 1234 } }),
      );
    await twoFrames();
    expect(frame.offsetHeight).to.equal(before);
    window.dispatchEvent(
      new MessageEvent('message', {
        source: frame.contentWindow,
        origin: location.origin,
        data: { type: 'rungs-height', height: 1234 },
      }),
    );
    await until(() => frame.style.height === '1234px');
  });

  it('takes no height that is none', async () => {
    const frame = await open('data-rungs');
    await until(() => frame.offsetHeight > 200);
    const before = frame.style.height;
    for (const data of [
      null,
      7,
      'x',
      {},
      { type: 'rungs-height' },
      ...[-1, 1e9, Number.NaN, '300', {}].map((height) => ({ type: 'rungs-height', height })),
    ])
      window.dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin: location.origin, data }));
    await twoFrames();
    expect(frame.style.height).to.equal(before);
  });

  it('changes a frame once between two paints, however many messages come', async () => {
    const frame = await open('data-rungs');
    await until(() => frame.offsetHeight > 200);
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(frame, { attributes: true, attributeFilter: ['style'] });
    for (let height = 300; height < 1300; height++)
      window.dispatchEvent(
        new MessageEvent('message', {
          source: frame.contentWindow,
          origin: location.origin,
          data: { type: 'rungs-height', height },
        }),
      );
    await until(() => frame.style.height === '1299px');
    expect(changes).to.be.at.most(2);
    observer.disconnect();
  });

  it('a frame from nowhere harms nothing', async () => {
    const frame = await blank();
    await twoFrames();
    expect(frame.style.height).to.equal('');
  });
});

/** Of a document that has only begun there is no root yet. */
function schemeOf({ contentDocument }: HTMLIFrameElement): string | undefined {
  return (contentDocument?.documentElement as HTMLElement | null | undefined)?.style.colorScheme;
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}
