import '../../src/widgets/skills-checklist/define.js';
import '../../src/widgets/salary-band-chart/define.js';
import { expect } from 'chai';
import type { RungsErrorEvent } from '../../src/ui/events.js';
import { parser } from '../../src/ui/read-career.js';
import type { SalaryBandChart } from '../../src/widgets/salary-band-chart/element.js';
import { fixture, settle } from '../browser/fixture.js';

interface Answer {
  url: string;
  signal: AbortSignal;
  give: (body: string, status?: number) => void;
  fail: () => void;
}

const career = (title: string) => ({ title, salaryBands: [{ title: 'Band', min: 10, max: 20 }] });
const json = (title: string) => JSON.stringify(career(title));
const headingOf = (chart: HTMLElement) => chart.shadowRoot?.querySelector('.heading')?.textContent ?? '';
const stateOf = (chart: HTMLElement) =>
  ['loading', 'ready', 'empty', 'error'].filter((state) => chart.matches(`:state(${state})`)).join();

describe('where a document comes from', () => {
  const { fetch } = window;
  let answers: Answer[];
  let urls = 0;
  /** An address nobody has asked for yet. */
  const newUrl = () => `https://careers.example/${++urls}.json`;

  beforeEach(() => {
    localStorage.clear();
    answers = [];
    window.fetch = (url, options) =>
      new Promise((resolve, reject) => {
        const signal = options?.signal as AbortSignal;
        signal.addEventListener('abort', () => reject(signal.reason));
        answers.push({
          url: String(url),
          signal,
          give: (body, status = 200) => resolve(new Response(body, { status })),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
  });

  afterEach(() => {
    window.fetch = fetch;
  });

  const chartWith = (attributes = '', children = '') =>
    fixture<SalaryBandChart>(`<salary-band-chart ${attributes}>${children}</salary-band-chart>`);

  /** Waits until the answer given has been read and drawn. */
  const drawn = async (chart: SalaryBandChart) => {
    for (let turn = 0; turn < 50 && (turn === 0 || stateOf(chart) === 'loading'); turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await settle(chart);
    }
  };

  it('takes the property before src and a JSON child', async () => {
    const chart = await chartWith(`src="${newUrl()}"`, `<script type="application/json">${json('Child')}</script>`);
    chart.career = career('Property');
    await settle(chart);
    expect(headingOf(chart)).to.contain('Property');
    expect(answers[0]?.signal.aborted).to.equal(true);
  });

  it('takes src before a JSON child', async () => {
    const chart = await chartWith(`src="${newUrl()}"`, `<script type="application/json">${json('Child')}</script>`);
    expect(stateOf(chart)).to.equal('loading');
    answers[0]?.give(json('Source'));
    await drawn(chart);
    expect(headingOf(chart)).to.contain('Source');
  });

  it('takes a JSON child, and follows its changes', async () => {
    const chart = await chartWith('', `<script type="application/json">${json('Child')}</script>`);
    expect(headingOf(chart)).to.contain('Child');
    chart.querySelector('script')?.replaceChildren(json('Grown'));
    await drawn(chart);
    expect(headingOf(chart)).to.contain('Grown');
  });

  it('follows a JSON child after it was moved, and again once no other source is left', async () => {
    const chart = await fixture<SalaryBandChart>(
      `<salary-band-chart lang="en"><script type="application/json">${json('Child')}</script></salary-band-chart>`,
    );
    const change = async (title: string) => {
      (chart.firstElementChild as HTMLElement).textContent = json(title);
      // Observers are told at the end of the task.
      await new Promise((resolve) => setTimeout(resolve));
      await chart.updateComplete;
      return headingOf(chart);
    };
    const home = chart.parentElement as HTMLElement;
    chart.remove();
    home.append(chart);
    await chart.updateComplete;
    expect(await change('Moved')).to.contain('Moved');
    chart.career = career('Property');
    await chart.updateComplete;
    expect(await change('Unheard')).to.contain('Property');
    chart.career = undefined;
    await chart.updateComplete;
    expect(headingOf(chart)).to.contain('Unheard');
    expect(await change('Heard')).to.contain('Heard');
  });

  it('takes JSON text as a property', async () => {
    const chart = await chartWith();
    chart.career = json('Text');
    await settle(chart);
    expect(headingOf(chart)).to.contain('Text');
  });

  it('falls back to the next source when one is taken away', async () => {
    const chart = await chartWith('', `<script type="application/json">${json('Child')}</script>`);
    chart.career = career('Property');
    await settle(chart);
    chart.career = undefined;
    await settle(chart);
    expect(headingOf(chart)).to.contain('Child');
  });

  it('is empty without any, and says so', async () => {
    const chart = await chartWith();
    expect(stateOf(chart)).to.equal('empty');
    expect(chart.shadowRoot?.textContent).to.contain('There are no salary bands here yet.');
  });

  it('asks once for one address, however many widgets want it', async () => {
    const url = newUrl();
    const charts = [await chartWith(`src="${url}"`), await chartWith(`src="${url}"`), await chartWith(`src="${url}"`)];
    expect(answers.map((answer) => answer.url)).to.deep.equal([url]);
    answers[0]?.give(json('Shared'));
    for (const chart of charts) await drawn(chart);
    expect(charts.map(headingOf)).to.deep.equal([
      'Shared: what it pays',
      'Shared: what it pays',
      'Shared: what it pays',
    ]);
    await chartWith(`src="${url}"`);
    expect(answers).to.have.length(1);
  });

  it('gives a request up when the last widget that wants it leaves', async () => {
    const url = newUrl();
    const [first, second] = [await chartWith(`src="${url}"`), await chartWith(`src="${url}"`)];
    first.remove();
    expect(answers[0]?.signal.aborted).to.equal(false);
    second.remove();
    expect(answers[0]?.signal.aborted).to.equal(true);
  });

  it('asks again when it comes back before its document did', async () => {
    const chart = await chartWith(`src="${newUrl()}"`);
    const parent = chart.parentElement;
    chart.remove();
    parent?.append(chart);
    expect(answers).to.have.length(2);
    answers[1]?.give(json('Back'));
    await drawn(chart);
    expect(headingOf(chart)).to.contain('Back');
  });

  it('draws the latest address, whichever answers last', async () => {
    const chart = await chartWith(`src="${newUrl()}"`);
    chart.src = newUrl();
    await settle(chart);
    answers[1]?.give(json('Second'));
    await drawn(chart);
    answers[0]?.give(json('First'));
    await drawn(chart);
    expect(answers[0]?.signal.aborted).to.equal(true);
    expect(headingOf(chart)).to.contain('Second');
  });

  it('tells what went wrong, keeps the own HTML readable, and tries again on request', async () => {
    const chart = await chartWith(`src="${newUrl()}"`, '<p>Between 10 and 20.</p>');
    const errors: RungsErrorEvent[] = [];
    document.addEventListener('rungs-error', (event) => errors.push(event), { once: true });
    answers[0]?.give('gone', 404);
    await drawn(chart);
    expect(stateOf(chart)).to.equal('error');
    expect(errors[0]?.issues[0]?.message).to.contain('the server answered 404');
    expect((chart.querySelector('p') as HTMLElement).getBoundingClientRect().height).to.be.above(0);

    chart.shadowRoot?.querySelector<HTMLElement>('.action')?.click();
    await settle(chart);
    expect(stateOf(chart)).to.equal('loading');
    answers[1]?.give(json('Found'));
    await drawn(chart);
    expect(headingOf(chart)).to.contain('Found');
    expect((chart.querySelector('p') as HTMLElement).getBoundingClientRect().height).to.equal(0);
  });

  it('says that the network failed', async () => {
    const chart = await chartWith(`src="${newUrl()}"`);
    answers[0]?.fail();
    await drawn(chart);
    expect(chart.issues[0]?.message).to.contain('Failed to fetch');
    expect(chart.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('Try again in a moment');
  });

  for (const src of ['https://', 'javascript:alert(1)', 'http://[', '//', ' ']) {
    it(`survives the address ${JSON.stringify(src)}`, async () => {
      const chart = await chartWith(`src="${src}"`, '<p>Own words</p>');
      answers[0]?.fail();
      await drawn(chart);
      expect(['error', 'empty']).to.include(stateOf(chart));
    });
  }

  for (const [name, body] of [
    ['HTML', '<!doctype html><title>Not found</title>'],
    ['nothing', ''],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
  ] as const) {
    it(`survives an answer that is ${name}`, async () => {
      const chart = await chartWith(`src="${newUrl()}"`);
      answers[0]?.give(body);
      await drawn(chart);
      expect(stateOf(chart)).to.equal('error');
      expect(chart.issues[0]?.path).to.equal('$');
    });
  }

  it('tells when it is ready, and what was left out', async () => {
    const chart = await chartWith();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(`${event.type} ${(event as RungsErrorEvent).issues.length}`);
    for (const type of ['rungs-ready', 'rungs-error'] as const) document.addEventListener(type, listen);
    chart.career = { ...career('Nurse'), skills: [{ name: '' }] } as never;
    await settle(chart);
    for (const type of ['rungs-ready', 'rungs-error'] as const) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal(['rungs-error 1', 'rungs-ready 1']);
    expect(chart.shadowRoot?.querySelector('.problems')?.textContent).to.contain('skills[0].name');
  });
});

describe('a faulty document, while what reads it', () => {
  const { module } = parser;
  const start = Reflect.get(parser, 'start');
  const faulty = { title: 'Baker', salaryBands: [{ title: 'Odd', min: 'competitive' }] };
  const withStart = (begin: () => Promise<unknown>) =>
    Object.assign(parser, { module: undefined, loading: undefined, start: begin });

  afterEach(() => Object.assign(parser, { module, loading: undefined, start }));

  it('is on its way, shows that it is', async () => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve)).then(start);
    withStart(() => late);
    const chart = document.createElement('salary-band-chart');
    Object.assign(chart, { career: faulty });
    document.body.append(chart);
    await new Promise(requestAnimationFrame);
    expect(stateOf(chart)).to.equal('loading');
    arrive();
    await settle(chart);
    expect([stateOf(chart), chart.issues.map(({ path }) => path)]).to.deep.equal(['ready', ['salaryBands[0].min']]);
    chart.remove();
  });

  it('cannot be had, says so and tries again when asked to', async () => {
    withStart(() => Promise.reject(new TypeError('Failed to fetch')));
    const chart = await fixture({ tag: 'salary-band-chart', career: faulty });
    expect(stateOf(chart)).to.equal('error');
    withStart(start);
    chart.shadowRoot!.querySelector<HTMLButtonElement>('[part=error] button')!.click();
    await settle(chart);
    expect([stateOf(chart), headingOf(chart)]).to.deep.equal(['ready', 'Baker: what it pays']);
  });

  it('is not needed, waits for nothing', async () => {
    withStart(() => Promise.reject(new Error('asked for')));
    expect(stateOf(await fixture({ tag: 'salary-band-chart', career: career('Sound') }))).to.equal('ready');
  });
});
