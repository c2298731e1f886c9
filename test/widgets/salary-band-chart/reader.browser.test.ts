import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalaryBandChart } from '../../../src/widgets/salary-band-chart/define.js';
import { more } from '../../../src/widgets/salary-band-chart/element.js';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { bothWays, fixture, settle } from '../../browser/fixture.js';
import { pressKeys } from '../../browser/press-keys.js';
import { hourlyPounds, percentiles } from '../../fixtures/index.js';
import { find, findAll, listShown, listTexts, point, readText, recordEvents, specOf } from './chart.js';

/** The id of the band the focus is in. */
const readFocus = (chart: SalaryBandChart) =>
  chart.shadowRoot?.activeElement?.closest<HTMLElement>('.band')?.dataset.id;
const bandOf = (chart: SalaryBandChart, id: string) => find(chart, `.band[data-id="${id}"]`);

async function press(chart: SalaryBandChart, keys: string): Promise<void> {
  await pressKeys(keys);
  await settle(chart);
}

afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

describe('the keyboard in salary-band-chart', () => {
  bothWays('walks the bands from a single tab stop', async (mount) => {
    const chart = await mount(specOf());
    find<HTMLInputElement>(chart, 'input:checked').focus();
    await press(chart, 'Tab');
    expect(readFocus(chart)).to.equal('entry');
    for (const [key, id] of [
      ['ArrowUp', 'entry'],
      ['ArrowDown', 'mid'],
      ['ArrowDown', 'senior'],
      ['ArrowUp', 'mid'],
      ['End', 'director'],
      ['ArrowDown', 'director'],
      ['Home', 'entry'],
      ['ArrowDown', 'mid'],
      ['a', 'mid'],
    ] as const) {
      await press(chart, key);
      expect(readFocus(chart), key).to.equal(id);
      expect(listShown(chart), key).to.deep.equal([id]);
      expect(findAll(chart, '.band > button[tabindex="0"]').length).to.equal(1);
    }
    await press(chart, 'Tab');
    expect(readFocus(chart)).to.equal(undefined);
    expect(listShown(chart)).to.deep.equal([]);
    await press(chart, 'Shift+Tab');
    expect(readFocus(chart), 'back where it was').to.equal('mid');
  });

  bothWays('walks from one axis to the next', async (mount) => {
    const chart = await mount(specOf({}, { career: hourlyPounds }));
    expect(findAll(chart, '.band > button[tabindex="0"]').length).to.equal(1);
    find(chart, '.band > button').focus();
    await press(chart, 'End');
    const ids = findAll(chart, '.band').map(({ dataset }) => dataset.id);
    expect(readFocus(chart)).to.equal(ids.at(-1));
    for (const id of ids.slice(0, -1).reverse()) {
      await press(chart, 'ArrowUp');
      expect(readFocus(chart)).to.equal(id);
    }
  });

  bothWays('keeps a tab stop when the band it stood at is gone', async (mount) => {
    const chart = await mount(specOf());
    find(chart, '.band > button').focus();
    await press(chart, 'End');
    chart.career = JSON.stringify(percentiles);
    await settle(chart);
    const stops = findAll(chart, '.band > button[tabindex="0"]').map((stop) => stop.closest<HTMLElement>('.band'));
    expect(stops.map((band) => band?.dataset.id)).to.deep.equal(['junior']);
  });

  bothWays('Escape puts the details away, Enter chooses', async (mount) => {
    const heard = recordEvents();
    const chart = await mount(specOf());
    find(chart, '.band > button').focus();
    await press(chart, 'ArrowDown');
    await press(chart, 'Escape');
    expect([listShown(chart), readFocus(chart)]).to.deep.equal([[], 'mid']);
    await press(chart, 'Enter');
    expect(listShown(chart)).to.deep.equal(['mid']);
    expect([chart.level, heard]).to.deep.equal(['coordinator', ['level coordinator']]);
  });

  bothWays('tells assistive technology which details are open', async (mount) => {
    const chart = await mount(specOf());
    const readButton = async () => /button "Mid.*/.exec(await accessibilityTree(chart))?.[0];
    expect(await readButton()).not.to.contain('expanded=true');
    find(chart, '.band > button').focus();
    await press(chart, 'ArrowDown');
    expect(await readButton()).to.contain('expanded=true');
    expect(await accessibilityTree(chart)).to.contain('guiding junior coordinators');
  });
});

describe('the pointer in salary-band-chart', () => {
  bothWays('shows the details of the band it hovers, and tells nobody', async (mount) => {
    const heard = recordEvents();
    const chart = await mount(specOf());
    await point('move', bandOf(chart, 'senior').querySelector('.bar') as Element);
    await settle(chart);
    expect(listShown(chart)).to.deep.equal(['senior']);
    expect(listTexts(chart, '.details dt')).to.deep.equal(['Experience', 'Midpoint']);
    await point('move', bandOf(chart, 'entry').querySelector('.title') as Element);
    await settle(chart);
    expect(listShown(chart)).to.deep.equal(['entry']);
    await point('move', find(chart, 'h2'));
    await settle(chart);
    expect([listShown(chart), heard]).to.deep.equal([[], []]);
  });

  bothWays('keeps the details while it is over them', async (mount) => {
    const chart = await mount(specOf());
    await point('move', bandOf(chart, 'entry'));
    await settle(chart);
    await point('move', find(chart, '.details'));
    await settle(chart);
    expect(listShown(chart)).to.deep.equal(['entry']);
  });

  bothWays('chooses the level of the band it presses', async (mount) => {
    const heard = recordEvents();
    const chart = await mount(specOf());
    await point('click', bandOf(chart, 'senior'));
    await settle(chart);
    expect([listShown(chart), chart.level, heard]).to.deep.equal([['senior'], 'senior', ['level senior']]);
    expect(bandOf(chart, 'senior').matches('.on')).to.equal(true);
  });

  bothWays('has the keyboard go on from the band it presses beside its title', async (mount) => {
    const chart = await mount(specOf());
    find(chart, '.band > button').focus();
    await settle(chart);
    await point('move', bandOf(chart, 'senior').querySelector('.bar') as Element);
    await sendMouse({ type: 'down' });
    await settle(chart);
    expect([readFocus(chart), listShown(chart)], 'while it is pressed').to.deep.equal(['senior', ['senior']]);
    await sendMouse({ type: 'up' });
    await press(chart, 'ArrowUp');
    expect([chart.level, readFocus(chart)]).to.deep.equal(['senior', 'mid']);
  });

  bothWays('chooses nothing where a band has no level', async (mount) => {
    const heard = recordEvents();
    const chart = await mount(specOf({}, { career: hourlyPounds }));
    await point('click', bandOf(chart, 'night-cover'));
    await settle(chart);
    expect([listShown(chart), chart.level, heard]).to.deep.equal([['night-cover'], undefined, []]);
  });

  bothWays('a tap shows the details, which a finger passing over does not', async (mount) => {
    const chart = await mount(specOf());
    const bar = bandOf(chart, 'mid').querySelector('button') as HTMLElement;
    const send = (type: string) =>
      bar.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
    send('pointerover');
    await settle(chart);
    expect(listShown(chart)).to.deep.equal([]);
    for (const type of ['pointerdown', 'pointerup', 'pointerout', 'pointerleave']) send(type);
    bar.click();
    await settle(chart);
    expect(listShown(chart)).to.deep.equal(['mid']);
  });
});

describe('the reader of salary-band-chart', () => {
  bothWays('changes the period', async (mount) => {
    const heard = recordEvents();
    const chart = await mount(specOf());
    await point('click', find(chart, 'input[value=month]'));
    await settle(chart);
    expect([chart.period, heard]).to.deep.equal(['month', ['period month']]);
    await press(chart, 'ArrowRight');
    expect([chart.period, heard]).to.deep.equal(['week', ['period month', 'period week']]);
    expect(listTexts(chart, '.low')[0]).to.equal('$673');
    expect(readText(find(chart, '.foot'))).to.contain('Converted for 52 weeks a year.');
  });

  bothWays('enters, changes and removes pay in a field shown on request', async (mount) => {
    const chart = await mount(specOf());
    expect(findAll(chart, '[part=salary-field]')).to.deep.equal([]);
    await point('click', find(chart, '.actions > button'));
    await settle(chart);
    const field = find<HTMLInputElement>(chart, '[part=salary-field]');
    expect(chart.shadowRoot?.activeElement).to.equal(field);
    expect(await accessibilityTree(chart)).to.match(/spinbutton "Your pay a year"/);
    await sendKeys({ type: '60000' });
    await press(chart, 'Enter');
    expect(chart.salary).to.equal(60000);
    expect(readText(find(chart, '[part=salary]'))).to.contain(
      'inside Mid-Level Clinical Care Coordinator, in the middle',
    );
    field.select();
    await press(chart, 'Delete');
    await press(chart, 'Enter');
    expect([chart.salary, findAll(chart, '.marker').length]).to.deep.equal([undefined, 0]);
    expect(findAll(chart, '[part=salary-field]').length, 'still there to write in').to.equal(1);
    await point('click', find(chart, '.ask button'));
    await settle(chart);
    expect(findAll(chart, '[part=salary-field]')).to.deep.equal([]);
    expect(readText(chart.shadowRoot?.activeElement as Element)).to.equal('Compare your pay');
  });

  it('enters pay for the period shown, which is kept when the period changes', async () => {
    const chart = await fixture(specOf({ period: 'month' }));
    await point('click', find(chart, '.actions > button'));
    await settle(chart);
    await sendKeys({ type: '5000' });
    await press(chart, 'Enter');
    expect(chart.salary).to.equal(60000);
    await point('click', find(chart, 'input[value=year]'));
    await settle(chart);
    expect(find<HTMLInputElement>(chart, '[part=salary-field]').value).to.equal('60000');
  });

  bothWays('asks for the table, and for the chart again', async (mount) => {
    const heard = recordEvents();
    const chart = await mount(specOf({}, { career: percentiles }));
    const toggle = () =>
      findAll(chart, '.actions > button').find((each) => readText(each).startsWith('Show')) as HTMLElement;
    await point('click', toggle());
    await settle(chart);
    expect(chart.view).to.equal('table');
    expect(listTexts(chart, 'thead th')).to.deep.equal([
      ...['Band', '10th percentile', '25th percentile', 'Median', '75th percentile', '90th percentile'],
    ]);
    expect(readText(toggle())).to.equal('Show as chart');
    await point('click', toggle());
    await settle(chart);
    expect([chart.view, findAll(chart, '.chart').length, heard]).to.deep.equal(['chart', 1, []]);
  });

  bothWays('sorts the table by a column, one way and the other', async (mount) => {
    const chart = await mount(specOf({ view: 'table' }));
    const titles = () => listTexts(chart, 'tbody th').map((title) => title.split(' ')[0]);
    const heads = () => findAll(chart, 'thead th').map((head) => head.ariaSort);
    expect(heads()).to.deep.equal(['none', 'none', 'none', 'none']);
    await point('click', findAll(chart, 'thead button')[0] as Element);
    await settle(chart);
    expect([titles(), heads()]).to.deep.equal([
      ['Director', 'Entry-Level', 'Lead', 'Mid-Level', 'Senior'],
      ['ascending', 'none', 'none', 'none'],
    ]);
    await point('click', findAll(chart, 'thead button')[3] as Element);
    await press(chart, 'Enter');
    expect([titles(), heads()]).to.deep.equal([
      ['Director', 'Lead', 'Senior', 'Mid-Level', 'Entry-Level'],
      ['none', 'none', 'none', 'descending'],
    ]);
    expect(await accessibilityTree(chart)).to.match(/columnheader "To.*"/);
  });

  bothWays('reads each currency in a table of its own, with its own caption', async (mount) => {
    const chart = await mount(specOf({ view: 'table' }, { career: hourlyPounds }));
    const captions = listTexts(chart, 'caption');
    expect(captions.length).to.equal(2);
    expect(captions[0]).to.contain('£');
    expect(captions[1]).to.contain('€');
    expect(captions[1]).not.to.contain('£');
  });
});

describe('the events of salary-band-chart', () => {
  it('are heard outside of every shadow root they cross', async () => {
    const chart = await fixture(specOf());
    const host = document.createElement('div');
    chart.parentElement?.append(host);
    host.attachShadow({ mode: 'open' }).append(chart);
    await settle(chart);
    const heard = recordEvents();
    find(chart, '.band > button').click();
    find(chart, 'input[value=day]').click();
    expect(heard).to.deep.equal(['level entry', 'period day']);
  });
});

describe('what a salary-band-chart loads on demand', () => {
  const { module } = more;
  const start = Reflect.get(more, 'start');
  const withoutNetwork = () => {
    Object.assign(more, {
      module: undefined,
      loading: undefined,
      start: () => Promise.reject(new Error('no network')),
    });
  };

  afterEach(() => Object.assign(more, { module, loading: undefined, start }));

  it('is told of where it cannot be had; the chart stays, and the next press tries again', async () => {
    const chart = await fixture(specOf());
    withoutNetwork();
    find(chart, '.actions > button:nth-of-type(2)').click();
    await settle(chart);
    expect(readText(find(chart, '[role=alert]'))).to.equal('This could not be loaded Try again');
    expect([findAll(chart, '.band').length, findAll(chart, 'table').length]).to.deep.equal([5, 0]);
    Object.assign(more, { start });
    find(chart, '.actions > button:nth-of-type(2)').click();
    await settle(chart);
    expect([findAll(chart, '[role=alert]').length, findAll(chart, 'table').length]).to.deep.equal([0, 1]);
  });

  it('can be tried again where it is told', async () => {
    const chart = await fixture(specOf());
    withoutNetwork();
    find(chart, '.actions > button').click();
    await settle(chart);
    expect(findAll(chart, '[part=salary-field]').length).to.equal(0);
    Object.assign(more, { start });
    find(chart, '[role=alert] button').click();
    await settle(chart);
    expect([findAll(chart, '[role=alert]').length, findAll(chart, '[part=salary-field]').length]).to.deep.equal([0, 1]);
  });

  it('is said to be on its way', async () => {
    const chart = await fixture(specOf());
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve)).then(
      () => import('../../../src/widgets/salary-band-chart/more.js'),
    );
    Object.assign(more, { module: undefined, loading: undefined, start: () => late });
    find(chart, '.actions > button:nth-of-type(2)').click();
    await new Promise(requestAnimationFrame);
    expect(readText(find(chart, '[role=status][part=loading]'))).to.equal('Loading…');
    expect(findAll(chart, '.band').length).to.equal(5);
    arrive();
    await settle(chart);
    expect([findAll(chart, '[part=loading]').length, findAll(chart, 'table').length]).to.deep.equal([0, 1]);
  });

  it('does not keep a chart from being drawn that was set to show the reader’s pay', async () => {
    withoutNetwork();
    const chart = await fixture(specOf({ salary: '70000' }));
    expect(findAll(chart, '.band').length).to.equal(5);
  });
});
