import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { KeptProgress, type Progress, readProgress } from '../../../src/widgets/skills-checklist/kept-progress.js';

const key = 'rungs:progress:baker';
const nothing: Progress = { checked: [], ratings: {} };
const opened: KeptProgress[] = [];

/** A keeper as a widget on the page would have it, and what it hears from others. */
function open(): { kept: KeptProgress; news: Progress[] } {
  const news: Progress[] = [];
  const host = { addController() {} } as unknown as ReactiveControllerHost;
  const kept = new KeptProgress(host, (progress) => news.push(progress));
  kept.hostConnected();
  opened.push(kept);
  return { kept, news };
}

/** A second document of the same origin: what it stores, this one hears of as of another tab. */
async function openTab(): Promise<Storage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentWindow!.localStorage;
}

function nextStorageEvent(): Promise<void> {
  return new Promise((resolve) => window.addEventListener('storage', () => resolve(), { once: true }));
}

/** Puts a property in the place of another until the test ends. */
const undo: (() => void)[] = [];
function replace<T extends object>(target: T, name: keyof T, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  undo.push(() => Object.defineProperty(target, name, before));
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
}

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const back of undo.splice(0)) back();
  for (const kept of opened.splice(0)) kept.hostDisconnected();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  localStorage.clear();
});

describe('readProgress', () => {
  it('takes ids and ratings', () => {
    const progress = { checked: ['knead', 'bake'], ratings: { bake: 5, knead: 1 } };
    expect(readProgress(progress)).to.deep.equal(progress);
    expect(readProgress({ checked: ['knead'] })).to.deep.equal({ checked: ['knead'], ratings: {} });
  });

  for (const data of [
    null,
    undefined,
    1,
    'knead',
    true,
    [],
    ['knead'],
    {},
    { checked: 'knead' },
    { checked: { 0: 'knead' } },
  ]) {
    it(`finds none in ${JSON.stringify(data)}`, () => expect(readProgress(data)).to.equal(undefined));
  }

  it('leaves out what is no id and what is no rating', () => {
    const checked = ['knead', 1, null, {}, ['bake'], 'knead'];
    const ratings = { a: 0, b: 6, c: 2.5, d: '3', e: null, f: Number.NaN, g: 4 };
    expect(readProgress({ checked, ratings })).to.deep.equal({ checked: ['knead'], ratings: { g: 4 } });
    expect(readProgress({ checked, ratings: [1, 2] })).to.deep.equal({ checked: ['knead'], ratings: { 0: 1, 1: 2 } });
    expect(readProgress({ checked, ratings: 'five' })).to.deep.equal({ checked: ['knead'], ratings: {} });
  });

  it('takes no more than a career can hold', () => {
    const checked = Array.from({ length: 100_000 }, (_, i) => `skill-${i}`);
    const ratings = Object.fromEntries(checked.map((id) => [id, 3]));
    const progress = readProgress({ checked, ratings })!;
    expect(progress.checked).to.have.lengthOf(5000);
    expect(Object.keys(progress.ratings)).to.have.lengthOf(5000);
  });

  it('pollutes no prototype', () => {
    const data = JSON.parse(
      '{"checked":["__proto__","constructor"],"ratings":{"__proto__":{"bake":5},"constructor":3},"__proto__":{"x":1}}',
    );
    const progress = readProgress(data)!;
    expect(progress.checked).to.deep.equal(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(progress.ratings)).to.equal(Object.prototype);
    expect(Object.keys(progress.ratings)).to.deep.equal(['constructor']);
    expect(({} as { bake?: number }).bake).to.equal(undefined);
  });
});

describe('kept progress', () => {
  it('is found again, under the id of the career', () => {
    const progress = { checked: ['knead', 'a skill that is gone'], ratings: { bake: 2 } };
    const { kept } = open();
    expect(kept.load('baker')).to.equal(undefined);
    kept.save(progress);
    expect(open().kept.load('baker')).to.deep.equal(progress);
    expect(open().kept.load('miller')).to.equal(undefined);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ version: 1, ...progress });
  });

  for (const text of ['', '{', 'null', '[]', '"knead"', '{"checked":3}', '\u0000', '['.repeat(100_000)]) {
    it(`is none where the stored text is ${JSON.stringify(text.slice(0, 20))}`, () => {
      localStorage.setItem(key, text);
      const { kept } = open();
      expect(kept.load('baker')).to.equal(undefined);
      expect(kept.canKeep).to.equal(true);
    });
  }

  it('is not kept before a career is known, nor after stop', () => {
    const { kept } = open();
    kept.save({ checked: ['knead'], ratings: {} });
    kept.load('baker');
    kept.stop();
    kept.save({ checked: ['knead'], ratings: {} });
    expect(localStorage).to.have.lengthOf(0);
  });
});

describe('kept progress, followed', () => {
  it('by the others on the page, for the same career alone', () => {
    const [one, two, other, stopped] = [open(), open(), open(), open()];
    for (const { kept } of [one, two, stopped]) kept.load('baker');
    other.kept.load('miller');
    stopped.kept.stop();
    const progress = { checked: ['knead'], ratings: { bake: 4 } };
    one.kept.save(progress);
    expect(two.news).to.deep.equal([progress]);
    expect([one.news, other.news, stopped.news]).to.deep.equal([[], [], []]);
  });

  it('in another tab', async () => {
    const { kept, news } = open();
    kept.load('baker');
    const tab = await openTab();
    const heard = nextStorageEvent();
    tab.setItem(key, JSON.stringify({ version: 1, checked: ['knead', 7], ratings: { bake: 9 } }));
    await heard;
    expect(news).to.deep.equal([{ checked: ['knead'], ratings: {} }]);
  });

  for (const [what, change] of [
    ['removed', (tab: Storage) => tab.removeItem(key)],
    ['cleared with all else', (tab: Storage) => tab.clear()],
    ['overwritten with something else', (tab: Storage) => tab.setItem(key, '{')],
  ] as const) {
    it(`and ${what} there`, async () => {
      const { kept, news } = open();
      kept.load('baker');
      kept.save({ checked: ['knead'], ratings: {} });
      const tab = await openTab();
      const heard = nextStorageEvent();
      change(tab);
      await heard;
      expect(news).to.deep.equal([nothing]);
    });
  }

  it('what another tab keeps for other careers is none of its business', async () => {
    const { kept, news } = open();
    kept.load('baker');
    const tab = await openTab();
    const heard = nextStorageEvent();
    tab.setItem('rungs:progress:miller', '{"checked":["grind"]}');
    await heard;
    expect(news).to.deep.equal([]);
  });

  it('until the widget leaves the page', async () => {
    const { kept, news } = open();
    kept.load('baker');
    kept.hostDisconnected();
    const other = open().kept;
    other.load('baker');
    other.save({ checked: ['knead'], ratings: {} });
    const tab = await openTab();
    const heard = nextStorageEvent();
    tab.removeItem(key);
    await heard;
    expect(news).to.deep.equal([]);
  });
});

describe('where the browser keeps nothing', () => {
  const progress = { checked: ['knead'], ratings: {} };

  it('because it refuses the storage: nothing throws, and others on the page still hear', () => {
    const [one, two] = [open(), open()];
    replace(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(one.kept.load('baker')).to.equal(undefined);
    two.kept.load('baker');
    expect(one.kept.canKeep).to.equal(false);
    one.kept.save(progress);
    expect(two.news).to.deep.equal([progress]);
  });

  it('because there is no storage at all', () => {
    const { kept } = open();
    replace(window, 'localStorage', { value: null });
    expect(kept.load('baker')).to.equal(undefined);
    kept.save(progress);
    expect(kept.canKeep).to.equal(false);
  });

  it('because it is full', () => {
    const { kept } = open();
    kept.load('baker');
    expect(kept.canKeep).to.equal(true);
    for (let room = 2 ** 22; room >= 1; room /= 2) fill(room);
    kept.save(progress);
    expect(kept.canKeep).to.equal(false);
    expect(localStorage.getItem(key)).to.equal(null);
  });
});

function fill(room: number): void {
  for (let i = 0; i < 2; i++) {
    try {
      localStorage.setItem(`fill-${room}-${i}`, 'x'.repeat(room));
    } catch {
      return;
    }
  }
}
