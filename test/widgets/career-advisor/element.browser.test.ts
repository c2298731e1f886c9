import '../../../src/widgets/career-advisor/define.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { noProgress } from '../../../src/model/progress.js';
import { writeProgressLink } from '../../../src/model/progress-file.js';
import { openStore } from '../../../src/ui/career-state.js';
import { type CareerAdvisor, plan } from '../../../src/widgets/career-advisor/element.js';
import type { ChatVisit } from '../../browser/chat-plugin.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, fixture, type Mount, settle } from '../../browser/fixture.js';
import { emulateMedia } from '../../browser/page-conditions.js';
import { storedProgress } from '../../browser/stored-progress.js';

const id = 'clinical-care-coordinator';
const profile = { level: 'coordinator', target: 'senior', years: 3, pay: 64000 };
const mountAdvisor = (
  mount: Mount,
  attributes: Record<string, string | boolean> = {},
  properties: Record<string, unknown> = { profile },
) =>
  mount({
    tag: 'career-advisor',
    career: clinicalCareCoordinator,
    attributes: { persist: 'off', ...attributes },
    properties,
  });

const all = (advisor: CareerAdvisor, selector: string) => [
  ...advisor.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const fieldOf = (advisor: CareerAdvisor, name: string) =>
  all(advisor, '.field')
    .find((field) => textOf(field).startsWith(name))!
    .querySelector('select, input') as HTMLInputElement;
const planOf = (advisor: CareerAdvisor) => textOf(all(advisor, '.said')[0]);
const buttonOf = (advisor: CareerAdvisor, words: string) =>
  all(advisor, 'button').find((button) => textOf(button).startsWith(words))!;

async function say(advisor: CareerAdvisor, name: string, value: string): Promise<void> {
  const field = fieldOf(advisor, name);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await settle(advisor);
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('career-advisor', () => {
  bothWays('nothing said: asks, claims nothing', async (mount) => {
    const advisor = await mountAdvisor(mount, {}, {});
    expect(planOf(advisor)).to.equal('Say where you stand and where you want to go, and the plan appears here.');
    expect(all(advisor, '.way')).to.deep.equal([]);
  });

  bothWays('draws the plan: readiness, next things, needs, the way and its pay', async (mount) => {
    const advisor = await mountAdvisor(mount);
    expect(planOf(advisor)).to.match(/^You are \d+% of the way to Senior Clinical Care Coordinator\.$/);
    const meter = all(advisor, '[role=meter]')[0]!;
    expect(planOf(advisor)).to.contain(meter.getAttribute('aria-valuetext')!);
    expect(all(advisor, '.next li')).to.have.lengthOf(3);
    expect(all(advisor, '.way tbody tr').map((row) => textOf(row.children[2]))).to.deep.equal([
      '$50,000 to $70,000 a year',
      '$70,000 to $90,000 a year',
    ]);
    expect(all(advisor, '.blocks .block')).to.have.lengthOf(2);
    expect(all(advisor, '.blocks .own')).to.have.lengthOf(1);
    await expectAccessible(advisor);
  });

  bothWays('what the axis of the pay counts stands at its end', async (mount) => {
    const advisor = await mountAdvisor(mount);
    expect(getComputedStyle(all(advisor, '.axis-name')[0]!).textAlign).to.equal('end');
  });

  bothWays('the headings of the way keep their words whole, however much stands below', async (mount) => {
    const advisor = await mountAdvisor(mount, {}, { profile: { level: 'entry', target: 'senior' } });
    for (const width of [600, 780]) {
      advisor.style.inlineSize = `${width}px`;
      const headings = all(advisor, '.way thead th').map((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        return [textOf(heading), range.getBoundingClientRect().height] as const;
      });
      const lines = headings.map(([words, height]) => [words, Math.round(height / headings[0]![1])]);
      expect(lines).to.deep.include(['Experience', 1]);
    }
  });

  bothWays('a target without years is told by rungs', async (mount) => {
    const advisor = await mountAdvisor(mount, {}, { profile: { level: 'entry', target: 'managerial' } });
    expect(all(advisor, '.way .number').map(textOf)).to.deep.equal(['1', '2', '3', '4']);
    expect(all(advisor, '.axis .mark').map(textOf)).to.deep.equal(['1', '2', '3', '4']);
  });

  it('what the reader says takes effect, is kept and told', async () => {
    const advisor = await mountAdvisor(fixture, { persist: 'on' }, {});
    const heard: unknown[] = [];
    advisor.addEventListener('rungs-advice', ({ advice }) => heard.push(advice.target?.id));
    await say(advisor, 'Where you stand', 'coordinator');
    await say(advisor, 'Where you want to go', 'senior');
    await say(advisor, 'Years', '3');
    await say(advisor, 'Your pay', '64000');
    await say(advisor, 'Hours', '36');
    all(advisor, '.credentials input')[1]!.click();
    await settle(advisor);
    expect(storedProgress(id).profile).to.deep.equal({
      level: 'coordinator',
      target: 'senior',
      years: 3,
      pay: 64000,
      payPeriod: 'year',
      hoursPerWeek: 36,
      credentials: ['rn'],
    });
    expect(heard).to.deep.equal(['senior', 'senior', 'senior', 'senior', 'senior', 'senior']);
    await say(advisor, 'Years', '');
    expect(advisor.profile.years).to.equal(undefined);
    expect(all(advisor, '.unknown dd').map(textOf)).to.include('you have not said');
  });

  it('numbers nobody has are none', async () => {
    const advisor = await mountAdvisor(fixture, {}, {});
    for (const value of ['-3', 'x', '1e999']) {
      await say(advisor, 'Years', value);
      expect(advisor.profile.years, value).to.equal(undefined);
    }
  });

  it('what is ticked elsewhere on the page counts', async () => {
    const advisor = await mountAdvisor(fixture);
    const before = planOf(advisor);
    openStore(id).set({ checked: clinicalCareCoordinator.skills.map((skill) => skill.id) });
    await settle(advisor);
    expect(planOf(advisor)).not.to.equal(before);
    expect(textOf(all(advisor, '.parts dd')[0])).to.equal('9 of 9');
  });

  it('a tick here is the page’s tick; what takes its place takes the focus', async () => {
    const advisor = await mountAdvisor(fixture);
    for (let i = 0; i < 5; i++) {
      all(advisor, '.next input')[0]!.click();
      await settle(advisor);
    }
    await until(() => advisor.shadowRoot!.activeElement?.closest('.next'));
    const { checked, done, profile: said } = openStore(id).get();
    expect(checked.length + done.length + (said.credentials?.length ?? 0)).to.equal(5);
    expect(all(advisor, '.next input:checked')).to.deep.equal([]);
  });

  it('a level chosen on the page is the target, and the target chosen here is the level', async () => {
    const advisor = await mountAdvisor(fixture);
    openStore(id).set({ level: 'managerial' });
    await settle(advisor);
    expect(fieldOf(advisor, 'Where you want').value).to.equal('managerial');
    await say(advisor, 'Where you want', 'executive');
    expect(openStore(id).get().level).to.equal('executive');
  });

  it('a plan in the address is offered', async () => {
    const advisor = await mountAdvisor(fixture, {}, {});
    location.hash = writeProgressLink({ career: id, progress: { ...noProgress, profile } }, location.href).split(
      '#',
    )[1]!;
    await until(() => all(advisor, '.offer')[0]);
    all(advisor, '.take')[0]!.click();
    await settle(advisor);
    expect(planOf(advisor)).to.match(/^You are/);
  });

  for (const [what, clipboard, words] of [
    ['is copied as text', { writeText: async () => {} }, 'The plan has been copied.'],
    ['cannot be copied on plain http', undefined, 'This browser does not let the plan be copied.'],
  ] as const)
    it(`the plan ${what}`, async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      try {
        const advisor = await mountAdvisor(fixture);
        buttonOf(advisor, 'Copy as text').click();
        await until(() => textOf(all(advisor, '[part=message]')[0]) === words);
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

  it('printed: the plan, no form', async () => {
    const advisor = await mountAdvisor(fixture);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(all(advisor, '.form')[0]!).display).to.equal('none');
    expect(getComputedStyle(all(advisor, '.plan')[0]!).display).not.to.equal('none');
  });

  for (const [width, lengths] of [
    [240, [1, 1, 1, 1, 1, 1]],
    [320, [1, 1, 2, 2]],
    [600, [2, 4]],
    [1000, [2, 4]],
  ] as const)
    it(`its fields fill their rows at ${width} px`, async () => {
      const advisor = await mountAdvisor(fixture);
      advisor.style.inlineSize = `${width}px`;
      const rows = Map.groupBy(
        all(advisor, '.field').map((field) => field.getBoundingClientRect()),
        ({ bottom }) => Math.round(bottom),
      );
      expect([...rows.values()].map((row) => row.length)).to.deep.equal(lengths);
      const { left, right } = all(advisor, '.credentials')[0]!.getBoundingClientRect();
      for (const row of rows.values()) {
        expect(row[0]!.left).to.be.closeTo(left, 0.5);
        expect(row.at(-1)!.right).to.be.closeTo(right, 0.5);
        for (const { width } of row) expect(width).to.be.closeTo(row[0]!.width, 0.5);
      }
    });

  for (const width of [240, 320, 800])
    it(`stays within ${width} px`, async () => {
      const advisor = await mountAdvisor(fixture);
      advisor.style.inlineSize = `${width}px`;
      const edge = advisor.getBoundingClientRect().right + 1;
      for (const part of all(advisor, '.form *, .plan *, .foot *'))
        expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(edge);
    });
});

describe('career-advisor: questions to an endpoint', () => {
  let origin: string;
  const visits = () => executeServerCommand<ChatVisit[], undefined>('chat-visits');

  beforeEach(async () => {
    origin = await executeServerCommand<string, undefined>('chat-origin');
  });

  async function mountAsking(path: string): Promise<CareerAdvisor> {
    const advisor = await mountAdvisor(fixture, { endpoint: origin + path, shared: 'off' });
    await until(() => all(advisor, '.ask-form')[0]);
    return advisor;
  }

  async function type(advisor: CareerAdvisor, question: string): Promise<void> {
    const field = all(advisor, '.ask textarea')[0] as HTMLTextAreaElement;
    field.value = question;
    field.dispatchEvent(new Event('input'));
    await settle(advisor);
  }

  it('sends nothing before the press, then exactly what it showed', async () => {
    const advisor = await mountAsking('/normal');
    expect(textOf(all(advisor, '.summary')[0])).to.contain('until you send a question');
    await type(advisor, 'Why so early?');
    const shown = all(advisor, '.sent pre')[0]!.textContent!;
    expect(await visits()).to.deep.equal([]);
    expect(textOf(all(advisor, '.send')[0])).to.equal(`Send to ${new URL(origin).host}`);
    all(advisor, '.send')[0]!.click();
    await until(() => all(advisor, '.generated')[0]);
    const [visit] = await visits();
    expect(JSON.parse(visit!.body)).to.deep.equal(JSON.parse(shown));
    expect(visit!.body).to.contain('Why so early?');
  });

  it('the answer is text, whatever it holds, and says where it comes from', async () => {
    const advisor = await mountAsking('/normal');
    await type(advisor, 'Why?');
    all(advisor, '.send')[0]!.click();
    await until(() => all(advisor, '.generated')[0]);
    const [answer] = all(advisor, '.answer');
    expect(answer!.textContent).to.equal('Because of <img src=x onerror=alert(1)> bread.');
    expect(answer!.children).to.have.lengthOf(0);
    expect(textOf(all(advisor, '.generated')[0])).to.contain('Written by a language model');
    expect(all(advisor, '.plan'), 'the plan stays beside it').to.have.lengthOf(1);
    await expectAccessible(advisor);
  });

  it('can be stopped, which hangs up, and asked again', async () => {
    const advisor = await mountAsking('/silent');
    await type(advisor, 'Why?');
    all(advisor, '.send')[0]!.click();
    await until(() => textOf(all(advisor, '.answer')[0]) === 'Well');
    expect((all(advisor, '.send')[0] as HTMLButtonElement).disabled).to.equal(true);
    buttonOf(advisor, 'Stop').click();
    await until(() => textOf(all(advisor, '.exchange')[0]).includes('Stopped.'));
    await until(async () => (await visits())[0]?.isClosed);
    buttonOf(advisor, 'Try again').click();
    await until(async () => (await visits()).length === 2);
  });

  it('leaving the page hangs up', async () => {
    const advisor = await mountAsking('/silent');
    await type(advisor, 'Why?');
    all(advisor, '.send')[0]!.click();
    await until(() => all(advisor, '.answer')[0]);
    advisor.remove();
    await until(async () => (await visits())[0]?.isClosed);
  });

  it('another career: what was asked of the one before is gone, and the server hung up on', async () => {
    const advisor = await mountAsking('/silent');
    await type(advisor, 'Why?');
    all(advisor, '.send')[0]!.click();
    await until(() => all(advisor, '.answer')[0]);
    advisor.career = { ...clinicalCareCoordinator, id: 'another' } as never;
    await until(() => all(advisor, '.exchange').length === 0);
    await until(async () => (await visits())[0]?.isClosed);
    await settle(advisor);
    expect(all(advisor, '.exchange')).to.deep.equal([]);
  });

  it('a refusal is said in the server’s words', async () => {
    const advisor = await mountAsking('/refusing');
    await type(advisor, 'Why?');
    all(advisor, '.send')[0]!.click();
    await until(() =>
      textOf(all(advisor, '.exchange')[0]).includes('The server could not answer. Too many questions.'),
    );
  });

  for (const endpoint of ['javascript:alert(1)', 'data:text/plain,x'])
    it(`sends nothing to ${endpoint}`, async () => {
      const advisor = await mountAdvisor(fixture, { endpoint });
      await until(() => all(advisor, '[role=alert]')[0]);
      expect(all(advisor, '.ask-form')).to.deep.equal([]);
    });
});

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}

describe('the plan of a career-advisor, where it cannot be had', () => {
  const { module } = plan;
  const start = Reflect.get(plan, 'start');

  afterEach(() => Object.assign(plan, { module, loading: undefined, start }));

  it('is said to be missing, and comes when it is tried again', async () => {
    Object.assign(plan, {
      module: undefined,
      loading: undefined,
      start: () => Promise.reject(new Error('no network')),
    });
    const advisor = await mountAdvisor(fixture);
    expect(textOf(all(advisor, '[role=alert]')[0])).to.equal('This could not be loaded Try again');
    expect(all(advisor, '.form').length).to.equal(0);
    Object.assign(plan, { start });
    buttonOf(advisor, 'Try again').click();
    await settle(advisor);
    expect(all(advisor, '[role=alert]').length).to.equal(0);
    expect(planOf(advisor)).to.contain('of the way to');
  });
});
