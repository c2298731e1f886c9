import '../../../src/text/locales/ar.js';
import '../../../src/widgets/career-progress/define.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { noProgress, type Progress } from '../../../src/model/progress.js';
import {
  readProgressFile,
  readProgressLink,
  writeProgressFile,
  writeProgressLink,
} from '../../../src/model/progress-file.js';
import { openStore } from '../../../src/ui/career-state.js';
import { takeAlongPart } from '../../../src/ui/take-along.js';
import type { CareerProgress } from '../../../src/widgets/career-progress/element.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, fixture, settle } from '../../browser/fixture.js';
import { storedProgress } from '../../browser/stored-progress.js';

const id = 'clinical-care-coordinator';
const key = `rungs:progress:${id}`;
const mine: Progress = {
  ...noProgress,
  checked: ['communication', 'a skill that is gone'],
  ratings: { ethics: 3 },
  done: ['study'],
  skipped: ['apply'],
  notes: { study: 'Ask <b>Ann</b>' },
  links: { study: [{ title: 'School', url: 'https://school.example/' }] },
  profile: { level: 'senior', years: 4, pay: 64000, payPeriod: 'year', credentials: ['rn'] },
};
const specOf = (attributes: Record<string, string | boolean> = {}) => ({
  tag: 'career-progress' as const,
  career: clinicalCareCoordinator,
  attributes,
});
const all = (widget: CareerProgress, selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const kinds = (widget: CareerProgress) =>
  Object.fromEntries(
    all(widget, '.kind').map((kind) => [
      textOf(kind.firstElementChild!),
      [...kind.querySelectorAll('li, dl > div, .about, .note')].map(textOf),
    ]),
  );
const messageOf = (widget: CareerProgress) => textOf(all(widget, '[part=message]')[0]);
const stored = () => storedProgress(id);
const buttonOf = (widget: CareerProgress, words: string) =>
  [...all(widget, 'button')].find((button) => textOf(button) === words) as HTMLButtonElement;

/** Where words begin, from the left. */
function leftOf(element: Element, words: string): number {
  const range = new Range();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`no ${words}`);
}

async function load(widget: CareerProgress, text: string): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([text], 'progress.json'));
  const field = all(widget, 'input[type=file]')[0] as HTMLInputElement;
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
  await until(() => messageOf(widget));
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('career-progress', () => {
  it('a name that runs the other way than the page does not mix with the words after it', async () => {
    const widget = await fixture(specOf({ lang: 'ar', dir: 'rtl' }));
    openStore(id).set({ ...noProgress, ratings: { ethics: 3 } });
    await settle(widget);
    const item = all(widget, 'li')[0]!;
    expect(leftOf(item, '3'), 'the figure stands behind the name, as the page reads').to.be.below(
      leftOf(item, 'Ethics'),
    );
  });

  bothWays('shows all that is kept, notes and what the document no longer names included', async (mount) => {
    const widget = await mount(specOf());
    openStore(id).set(mine);
    await settle(widget);
    const shown = kinds(widget);
    expect(shown.Skills).to.deep.equal([
      'Communication',
      'a skill that is gone (no longer listed here)',
      'Ethics · 3 of 5',
    ]);
    expect(shown['Steps done']).to.deep.equal(['Study nursing or healthcare administration']);
    expect(shown['Steps skipped']).to.deep.equal(['Apply for positions']);
    expect(shown['Notes and links']).to.deep.equal([
      'Study nursing or healthcare administration',
      'Ask <b>Ann</b>',
      'School',
    ]);
    expect(shown['Where you stand']).to.deep.equal([
      'You are here Senior Clinical Care Coordinator',
      'Experience 4 years',
      'Certificates and degrees Registered Nurse (RN) license',
      'Your pay $64,000 a year',
    ]);
    await expectAccessible(widget);
  });

  bothWays('nothing kept: says so, and there is nothing to save or clear', async (mount) => {
    const widget = await mount(specOf());
    expect(all(widget, '.kind')).to.deep.equal([]);
    expect(
      ['Save as a file', 'Copy a link', 'Clear everything'].map((words) => buttonOf(widget, words).disabled),
    ).to.deep.equal([true, true, true]);
  });

  it('follows what is ticked on the page', async () => {
    const widget = await fixture(specOf());
    openStore(id).set({ checked: ['ethics'] });
    await settle(widget);
    expect(kinds(widget).Skills).to.deep.equal(['Ethics']);
  });

  it('offers no undo once the reader has gone on, so that nothing is lost', async () => {
    localStorage.setItem(key, writeProgressFile({ career: id, progress: mine }));
    const widget = await fixture(specOf());
    await settle(widget);
    buttonOf(widget, 'Clear everything').click();
    await settle(widget);
    openStore(id).set({ checked: ['ethics'] });
    await settle(widget);
    expect(buttonOf(widget, 'Undo')).to.equal(undefined);
    expect(messageOf(widget)).to.equal('');
    expect(stored()).to.deep.equal({ version: 1, checked: ['ethics'] });
  });

  it('clears everything, and brings it back', async () => {
    localStorage.setItem(key, writeProgressFile({ career: id, progress: mine }));
    const widget = await fixture(specOf());
    await settle(widget);
    const heard: unknown[] = [];
    widget.addEventListener('rungs-progress-change', ({ checked, done }) => heard.push([checked, done]));
    buttonOf(widget, 'Clear everything').click();
    await settle(widget);
    expect(stored()).to.deep.equal({ version: 1, checked: [] });
    expect(messageOf(widget)).to.contain('Everything has been cleared.');
    await until(() => widget.shadowRoot!.activeElement === buttonOf(widget, 'Undo'));
    buttonOf(widget, 'Undo').click();
    await settle(widget);
    expect(readProgressFile(JSON.stringify({ career: id, ...stored() }))!.progress).to.deep.equal(mine);
    expect(heard).to.deep.equal([
      [[], 0],
      [mine.checked, 1],
    ]);
  });
});

describe('career-progress: files', () => {
  it('saves what loading brings back', async () => {
    const { createObjectURL } = URL;
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'about:blank#';
    };
    let name = '';
    const stop = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      name = event.target.download;
      event.preventDefault();
    };
    HTMLAnchorElement.prototype.click = function click() {
      stop({ target: this, preventDefault() {} } as unknown as Event);
    };
    try {
      localStorage.setItem(key, writeProgressFile({ career: id, progress: mine }));
      const widget = await fixture(specOf());
      await settle(widget);
      buttonOf(widget, 'Save as a file').click();
      while (!name) await new Promise(requestAnimationFrame);
      expect(name).to.equal(`${id}-progress.json`);
      const text = await saved[0]!.text();
      expect(readProgressFile(text)).to.deep.equal({ career: id, progress: mine });
      buttonOf(widget, 'Clear everything').click();
      await settle(widget);
      await load(widget, text);
      await until(() => stored().done?.length === 1);
      expect(kinds(widget).Skills).to.have.lengthOf(3);
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  });

  for (const [what, text, words] of [
    ['no progress', '{"title":"Baker"}', 'There is no progress in this file'],
    ['no JSON', '%PDF-1.7', 'There is no progress in this file'],
    [
      'another career',
      writeProgressFile({ career: 'baker', progress: mine }),
      'This file belongs to another career (baker)',
    ],
  ] as const)
    it(`a file with ${what} changes nothing`, async () => {
      const widget = await fixture(specOf());
      await load(widget, text);
      expect(messageOf(widget)).to.contain(words);
      expect(localStorage).to.have.lengthOf(0);
    });

  it('a file too large to be progress is not even read', async () => {
    const widget = await fixture(specOf());
    const file = new File(['x'.repeat(2_000_001)], 'film.json');
    Object.defineProperty(file, 'text', { get: () => expect.fail('it was read') });
    const field = all(widget, 'input[type=file]')[0] as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [file] });
    field.dispatchEvent(new Event('change'));
    await until(() => messageOf(widget));
    expect(messageOf(widget)).to.contain('There is no progress in this file');
  });

  it('what a file replaced can be brought back', async () => {
    localStorage.setItem(key, '{"checked":["ethics"]}');
    const widget = await fixture(specOf());
    await load(widget, writeProgressFile({ career: id, progress: mine }));
    expect(stored().done).to.deep.equal(['study']);
    buttonOf(widget, 'Undo').click();
    expect(stored()).to.deep.equal({ version: 1, checked: ['ethics'] });
  });
});

describe('career-progress: links', () => {
  const linkTo = (career = id) => writeProgressLink({ career, progress: mine }, location.href);

  for (const [what, clipboard] of [
    ['refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['has no clipboard, on plain http', undefined],
  ] as const)
    it(`where the browser ${what}, the link stands in a field`, async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      try {
        localStorage.setItem(key, writeProgressFile({ career: id, progress: mine }));
        const widget = await fixture(specOf());
        await settle(widget);
        buttonOf(widget, 'Copy a link').click();
        await until(() => all(widget, '[part=link-field]')[0]);
        const { value } = all(widget, '[part=link-field]')[0] as HTMLInputElement;
        expect(readProgressLink(value)).to.deep.equal({ career: id, progress: mine });
        expect(messageOf(widget)).to.contain('Whoever has this link can read');
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

  it('progress in the address is offered, and taken up only when the reader says so', async () => {
    localStorage.setItem(key, '{"checked":["ethics"]}');
    const widget = await fixture(specOf());
    location.hash = linkTo().split('#')[1]!;
    await until(() => all(widget, '.offer')[0]);
    expect(textOf(all(widget, '.offer p')[0])).to.contain('skills ticked 2, steps done 1, notes 1');
    expect(stored().checked).to.deep.equal(['ethics']);
    all(widget, '.take')[0]!.click();
    await settle(widget);
    expect(stored().done).to.deep.equal(['study']);
    expect(location.hash).to.equal('');
    expect(all(widget, '.offer')).to.deep.equal([]);
  });

  it('or left', async () => {
    history.replaceState(null, '', linkTo());
    const widget = await fixture(specOf());
    await until(() => all(widget, '.offer')[0]);
    all(widget, '.leave')[0]!.click();
    await settle(widget);
    expect([location.hash, localStorage.length, all(widget, '.offer').length]).to.deep.equal(['', 0, 0]);
  });

  it('of another career is not offered', async () => {
    history.replaceState(null, '', linkTo('baker'));
    const widget = await fixture(specOf());
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle(widget);
    expect(all(widget, '.offer')).to.deep.equal([]);
  });

  it('comes with a changed address too', async () => {
    const widget = await fixture(specOf());
    location.hash = linkTo().split('#')[1]!;
    await until(() => all(widget, '.offer')[0]);
  });

  it('says that files and links take their time, and that they cannot be had', async () => {
    const widget = await fixture(specOf());
    openStore(id).set({ checked: mine.checked });
    await settle(widget);
    const load = takeAlongPart.load;
    try {
      takeAlongPart.load = () => new Promise((_, reject) => setTimeout(reject, 900));
      buttonOf(widget, 'Copy a link').click();
      await until(() => messageOf(widget) === 'Loading…');
      await until(() => messageOf(widget) === 'This could not be loaded');
      takeAlongPart.load = async () => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        return load.call(takeAlongPart);
      };
      history.replaceState(null, '', '#rungs=nothing');
      window.dispatchEvent(new Event('hashchange'));
      buttonOf(widget, 'Copy a link').click();
      await until(() => messageOf(widget) === 'Loading…');
      await until(() => /Link copied|this link/i.test(messageOf(widget)));
    } finally {
      takeAlongPart.load = load;
    }
  });
});

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}
