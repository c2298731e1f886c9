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
    await until(() => frame.contentDocument?.documentElement.style.colorScheme === 'dark');
    const other = await open('data-rungs style="color-scheme: light dark"');
    await until(() => other.contentDocument?.documentElement.style.colorScheme === 'light');
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => other.contentDocument?.documentElement.style.colorScheme === 'dark');
  });

  it('says what is missing where no widget is named', async () => {
    const frame = await open('', '/dist/embed/index.html#tag=no-widget');
    await until(() => frame.contentDocument?.body?.textContent?.includes('Nothing to show'));
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
