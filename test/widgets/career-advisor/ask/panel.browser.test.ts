import '../../../../src/widgets/career-advisor/define.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CareerAdvisor } from '../../../../src/widgets/career-advisor/element.js';
import type { ChatVisit } from '../../../browser/chat-plugin.js';
import { fixture, settle } from '../../../browser/fixture.js';
import { emulateMedia } from '../../../browser/page-conditions.js';

const career = { title: 'Baker', levels: [{ title: 'Apprentice', skills: ['knead'] }], skills: [{ name: 'Knead' }] };
const visits = () => executeServerCommand<ChatVisit[], undefined>('chat-visits');
const all = (advisor: CareerAdvisor, selector: string) => [
  ...advisor.shadowRoot!.querySelectorAll<HTMLElement>(`.ask ${selector}`),
];
const textOf = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('career-advisor: asking', () => {
  let origin: string;

  beforeEach(async () => {
    origin = await executeServerCommand<string, undefined>('chat-origin');
  });

  async function mountAsking(path: string): Promise<CareerAdvisor> {
    const attributes = { endpoint: origin + path, persist: 'off', shared: 'off' };
    const advisor = await fixture({ tag: 'career-advisor', career, attributes });
    await until(() => all(advisor as CareerAdvisor, 'textarea')[0]);
    return advisor as CareerAdvisor;
  }

  async function ask(advisor: CareerAdvisor, question: string): Promise<void> {
    const field = all(advisor, 'textarea')[0] as HTMLTextAreaElement;
    field.value = question;
    field.dispatchEvent(new Event('input'));
    await settle(advisor);
    const [send] = all(advisor, '.send');
    send!.focus();
    send!.click();
    await settle(advisor);
  }

  const isOver = (advisor: CareerAdvisor) => all(advisor, '.stop').length === 0;

  it('what is shown is what is sent, byte for byte', async () => {
    const advisor = await mountAsking('/brief');
    const field = all(advisor, 'textarea')[0] as HTMLTextAreaElement;
    field.value = '  Warum „so“ früh?\n<b>🥐</b>  ';
    field.dispatchEvent(new Event('input'));
    await settle(advisor);
    const shown = all(advisor, '.sent pre')[0]!.textContent;
    all(advisor, '.send')[0]!.click();
    await until(() => all(advisor, '.generated')[0]);
    expect((await visits()).map(({ body }) => body)).to.deep.equal([shown]);
  });

  it('the focus is never lost: sending, stopping and asking again lead to the field', async () => {
    const advisor = await mountAsking('/silent');
    const focused = () => advisor.shadowRoot!.activeElement?.localName;
    await ask(advisor, 'Why?');
    expect(focused()).to.equal('textarea');
    await until(() => textOf(all(advisor, '.answer')[0]) === 'Well');
    all(advisor, '.stop')[0]!.focus();
    all(advisor, '.stop')[0]!.click();
    await until(() => isOver(advisor));
    expect(focused()).to.equal('textarea');
    all(advisor, '.again')[0]!.focus();
    all(advisor, '.again')[0]!.click();
    await settle(advisor);
    expect(focused()).to.equal('textarea');
  });

  it('an answer without a word is said to be none, and can be asked for again', async () => {
    const advisor = await mountAsking('/wordless');
    await ask(advisor, 'Why?');
    await until(() => all(advisor, '.again')[0]);
    expect(textOf(all(advisor, '.exchange')[0])).to.contain('cannot be read');
    expect(all(advisor, '.generated')).to.deep.equal([]);
  });

  it('an answer cut off stays, with what went wrong and where it came from', async () => {
    const advisor = await mountAsking('/silent');
    await ask(advisor, 'Why?');
    await until(() => textOf(all(advisor, '.answer')[0]) === 'Well');
    await executeServerCommand('chat-hang-up');
    await until(() => all(advisor, '.again')[0]);
    expect(textOf(all(advisor, '.answer')[0])).to.equal('Well');
    expect(textOf(all(advisor, '[role=status]')[0])).to.match(/^The answer was cut off\. Written by/);
  });

  it('so does one that was ended in good order, before its last piece', async () => {
    const advisor = await mountAsking('/halved');
    await ask(advisor, 'Why?');
    await until(() => all(advisor, '.again')[0]);
    expect(textOf(all(advisor, '.answer')[0])).to.equal('Well');
    expect(textOf(all(advisor, '[role=status]')[0])).to.match(/^The answer was cut off\. Written by/);
  });

  it('a server that is lost before it said a word was not reached', async () => {
    const advisor = await mountAsking('/mute');
    await ask(advisor, 'Why?');
    for (let asked = 0; asked === 0; ) asked = (await visits()).length;
    await executeServerCommand('chat-hang-up');
    await until(() => all(advisor, '.again')[0]);
    expect(textOf(all(advisor, '[role=status]')[0])).to.equal('The server could not be reached.');
  });

  it('an answer names who gave it, also once the page names somebody else', async () => {
    const advisor = await mountAsking('/brief');
    await ask(advisor, 'Why?');
    await until(() => all(advisor, '.generated')[0]);
    advisor.endpoint = 'https://elsewhere.example/chat';
    await settle(advisor);
    expect(textOf(all(advisor, '.send')[0])).to.equal('Send to elsewhere.example');
    expect(textOf(all(advisor, '.generated')[0])).to.contain(`at ${new URL(origin).host}.`);
  });

  it('ten questions stay listed, and none is kept on the device', async () => {
    const advisor = await mountAsking('/brief');
    const before = JSON.stringify({ ...localStorage, ...sessionStorage });
    for (let n = 1; n <= 11; n++) {
      await ask(advisor, `Question ${n}`);
      await until(() => isOver(advisor) && textOf(all(advisor, '.asked').at(-1)) === `Question ${n}`);
    }
    const asked = all(advisor, '.asked').map(textOf);
    expect(asked).to.deep.equal(Array.from({ length: 10 }, (_, i) => `Question ${i + 2}`));
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.equal(before);
  });

  it('printed: questions asked, and nothing of the form', async () => {
    const advisor = await mountAsking('/brief');
    await emulateMedia({ media: 'print' });
    const isShown = (selector: string) => advisor.shadowRoot!.querySelector(selector)!.checkVisibility();
    expect(isShown('.ask')).to.equal(false);
    await ask(advisor, 'Why?');
    await until(() => all(advisor, '.generated')[0]);
    expect([isShown('.ask .answer'), isShown('.ask-form'), isShown('.ask > .why')]).to.deep.equal([true, false, false]);
  });
});

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}
