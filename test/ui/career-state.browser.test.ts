import { expect } from 'chai';
import { noProgress } from '../../src/model/progress.js';
import { type CareerStore, openStore, type ReaderState } from '../../src/ui/career-state.js';
import { keepProgress } from '../../src/ui/keep-progress.js';
import { careerState, resetProgress } from '../../src/ui/page-career-state.js';

const key = 'rungs:progress:baker';
const closing: (() => void)[] = [];

/** A store as a widget on the page would hold it, and what it hears. */
function open(id = 'baker'): { store: CareerStore; news: ReaderState[]; close: () => void } {
  const news: ReaderState[] = [];
  const store = openStore(id);
  const close = store.subscribe((state) => news.push(state));
  closing.push(close);
  return { store, news, close };
}

/** A second document of the same origin: what it stores, this one hears of as of another tab. */
async function changeInOtherTab(change: (storage: Storage) => void): Promise<void> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const heard = new Promise((resolve) => window.addEventListener('storage', resolve, { once: true }));
  change(frame.contentWindow!.localStorage);
  await heard;
  frame.remove();
}

/** Puts a property in the place of another until the test ends. */
function replace<T extends object>(target: T, name: keyof T, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  closing.push(() => Object.defineProperty(target, name, before));
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
}

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const close of closing.splice(0)) close();
  localStorage.clear();
});

describe('the state of a career', () => {
  it('is one for all who name the career, and none of another', () => {
    const [one, two, other] = [open(), open(), open('miller')];
    one.store.set({ checked: ['knead'], level: 'master' });
    expect(two.store.get()).to.deep.equal({ ...noProgress, checked: ['knead'], level: 'master' });
    expect([one.news.length, two.news.length, other.news.length]).to.deep.equal([1, 1, 0]);
  });

  it('changes what is named, and nothing in place', () => {
    const { store } = open();
    store.set({ checked: ['knead'] });
    const before = store.get();
    store.set({ done: ['train'] });
    expect(before.done).to.deep.equal([]);
    expect([store.get().checked, store.get().done]).to.deep.equal([['knead'], ['train']]);
  });

  it('starts with what the page was written with, until the reader has said something', () => {
    const { store } = open();
    store.seed({ checked: ['knead'], done: [] });
    expect(store.get().checked).to.deep.equal(['knead']);
    store.set({ checked: [] });
    store.seed({ checked: ['knead'], done: ['train'] });
    expect([store.get().checked, store.get().done]).to.deep.equal([[], ['train']]);
  });

  it('ends with its last widget', () => {
    const [one, two] = [open(), open()];
    one.store.set({ checked: ['knead'] });
    one.close();
    expect(open().store.get().checked).to.deep.equal(['knead']);
    two.close();
    for (const close of closing.splice(0)) close();
    expect(open().store.get()).to.equal(noProgress);
  });

  it('a listener that throws silences nobody', () => {
    const errors: unknown[] = [];
    replace(window, 'reportError', { value: (error: unknown) => errors.push(error) });
    closing.push(openStore('baker').subscribe(() => expect.fail('broken')));
    const { store, news } = open();
    store.set({ checked: ['knead'] });
    expect([errors.length, news.length]).to.deep.equal([1, 1]);
  });

  it('a listener may leave while it is told', () => {
    const { store } = open();
    let told = 0;
    const leave = store.subscribe(() => {
      told++;
      leave();
    });
    store.set({ level: 'a' });
    store.set({ level: 'b' });
    expect(told).to.equal(1);
  });
});

describe('progress kept on the device', () => {
  const progress = { ...noProgress, checked: ['knead', 'a skill that is gone'], ratings: { bake: 2 } };

  it('is found again under the id of the career; the level chosen is not kept', () => {
    const { store, close } = open();
    store.keep(keepProgress);
    store.set({ ...progress, level: 'master' });
    close();
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({
      version: 1,
      checked: progress.checked,
      ratings: progress.ratings,
    });
    const again = open();
    expect(again.store.get()).to.equal(noProgress);
    again.store.keep(keepProgress);
    expect(again.store.get()).to.deep.equal(progress);
    expect(again.news).to.deep.equal([progress]);
  });

  it('wins over what the page was written with', () => {
    localStorage.setItem(key, '{"checked":[]}');
    const { store } = open();
    store.seed({ checked: ['knead'] });
    store.keep(keepProgress);
    expect(store.get().checked).to.deep.equal([]);
  });

  const storedChecks = () => JSON.parse(localStorage.getItem(key) ?? '{}').checked;
  /** A change that is stored at once, and one that waits. */
  function changeTwice(store: CareerStore): void {
    store.keep(keepProgress);
    store.set({ checked: ['knead'] });
    store.set({ checked: ['knead', 'bake'] });
  }

  it('is stored at once, and what changes soon after in one go', async () => {
    const written: string[] = [];
    const { setItem } = Storage.prototype;
    replace(Storage.prototype, 'setItem', {
      value(this: Storage, name: string, text: string) {
        written.push(text);
        setItem.call(this, name, text);
      },
    });
    const { store } = open();
    changeTwice(store);
    store.set({ checked: ['bake'] });
    expect(storedChecks()).to.deep.equal(['knead']);
    while (written.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(written.map((text) => JSON.parse(text).checked)).to.deep.equal([['knead'], ['bake']]);
  });

  for (const [what, target, event] of [
    ['page is left', window, 'pagehide'],
    ['page is put away', document, 'visibilitychange'],
  ] as const)
    it(`waits no longer when the ${what}`, () => {
      changeTwice(open().store);
      target.dispatchEvent(new Event(event, { bubbles: true }));
      expect(storedChecks()).to.deep.equal(['knead', 'bake']);
    });

  it('waits no longer when the last widget goes', () => {
    const { store, close } = open();
    changeTwice(store);
    close();
    expect(storedChecks()).to.deep.equal(['knead', 'bake']);
  });

  it('is stored over what another tab says while it waits', async () => {
    const { store } = open();
    changeTwice(store);
    await changeInOtherTab((tab) => tab.setItem(key, '{"version":1,"checked":["sell"]}'));
    expect([store.get().checked, storedChecks()]).to.deep.equal([
      ['knead', 'bake'],
      ['knead', 'bake'],
    ]);
  });

  it('is nothing until a widget wants it kept', () => {
    const { store } = open();
    store.set({ checked: ['knead'] });
    expect(localStorage).to.have.lengthOf(0);
    store.keep(keepProgress);
    store.set({ level: 'master' });
    expect(localStorage, 'a level alone is no progress').to.have.lengthOf(0);
    store.set({ done: ['train'] });
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ version: 1, checked: ['knead'], done: ['train'] });
  });

  for (const text of ['', '{', 'null', '[]', '"knead"', '{"checked":3}', '\u0000', '['.repeat(100_000)]) {
    it(`is none where the stored text is ${JSON.stringify(text.slice(0, 20))}`, () => {
      localStorage.setItem(key, text);
      const { store } = open();
      store.keep(keepProgress);
      expect([store.get(), store.canKeep]).to.deep.equal([noProgress, true]);
    });
  }

  it('is followed in another tab', async () => {
    const { store, news } = open();
    store.keep(keepProgress);
    await changeInOtherTab((tab) => tab.setItem(key, '{"version":1,"checked":["knead",7],"ratings":{"bake":9}}'));
    expect(news).to.deep.equal([{ ...noProgress, checked: ['knead'] }]);
  });

  for (const [what, change] of [
    ['removed', (tab: Storage) => tab.removeItem(key)],
    ['cleared with all else', (tab: Storage) => tab.clear()],
    ['overwritten with something else', (tab: Storage) => tab.setItem(key, '{')],
  ] as const) {
    it(`and ${what} there`, async () => {
      const { store } = open();
      store.keep(keepProgress);
      store.set({ checked: ['knead'], level: 'master' });
      await changeInOtherTab(change);
      expect(store.get()).to.deep.equal({ ...noProgress, level: 'master' });
    });
  }

  it('what another tab keeps for other careers is none of its business', async () => {
    const { store, news } = open();
    store.keep(keepProgress);
    await changeInOtherTab((tab) => tab.setItem('rungs:progress:miller', '{"checked":["grind"]}'));
    expect(news).to.deep.equal([]);
  });
});

describe('where the browser keeps nothing', () => {
  it('because it refuses the storage: nothing throws, and others on the page still hear', () => {
    const [one, two] = [open(), open()];
    replace(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    one.store.keep(keepProgress);
    expect(one.store.canKeep).to.equal(false);
    one.store.set({ checked: ['knead'] });
    expect(two.store.get().checked).to.deep.equal(['knead']);
  });

  it('because there is no storage at all', () => {
    const { store } = open();
    replace(window, 'localStorage', { value: null });
    store.keep(keepProgress);
    expect(store.canKeep).to.equal(false);
  });

  it('because it is full', () => {
    const { store } = open();
    store.keep(keepProgress);
    expect(store.canKeep).to.equal(true);
    const heard: [readonly string[], boolean][] = [];
    closing.push(store.subscribe(({ checked }) => heard.push([checked, store.canKeep])));
    for (let room = 2 ** 22; room >= 1; room /= 2) fill(room);
    store.set({ checked: ['knead'] });
    expect(heard.at(-1)).to.deep.equal([['knead'], false]);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('because it has become full when a change is stored that waited', async () => {
    const { store } = open();
    store.keep(keepProgress);
    store.set({ checked: ['knead'] });
    store.set({ notes: { knead: 'Long and slow' } });
    for (let room = 2 ** 22; room >= 1; room /= 2) fill(room);
    await new Promise<void>((resolve) => {
      closing.push(store.subscribe(() => resolve()));
    });
    expect(store.canKeep).to.equal(false);
  });
});

describe('careerState, for the page', () => {
  // What the page holds stays: each test has a career of its own.
  it('reads, changes and follows what the widgets share', () => {
    const { store, news } = open('page-one');
    const state = careerState('page-one');
    const heard: ReaderState[] = [];
    const leave = state.subscribe((each) => heard.push(each));
    store.set({ checked: ['knead'] });
    expect(state.get().checked).to.deep.equal(['knead']);
    state.set({ level: 'master', notes: { train: 'Ask Ann' } });
    expect(news.at(-1)).to.deep.equal({
      ...noProgress,
      checked: ['knead'],
      level: 'master',
      notes: { train: 'Ask Ann' },
    });
    leave();
    store.set({ checked: [] });
    expect(heard).to.have.lengthOf(2);
  });

  it('is kept on the device, and stays without any widget', () => {
    careerState('page-two').set({ done: ['train'], level: 'master' });
    expect(JSON.parse(localStorage.getItem('rungs:progress:page-two')!).done).to.deep.equal(['train']);
    expect(open('page-two').store.get().level).to.equal('master');
  });

  it('takes only what can be part of a state', () => {
    const state = careerState('page-three');
    state.set({ checked: ['knead'], ratings: { knead: 3 } });
    const hostile = {
      checked: 'all',
      ratings: { knead: 'x', bake: 4 },
      level: { toString: 1 },
      done: [1, 'train'],
      x: 1,
    };
    state.set(hostile as never);
    expect(state.get()).to.deep.equal({ ...noProgress, checked: [], ratings: { bake: 4 }, done: ['train'] });
  });

  it('is the same for what two copies of the library open', async () => {
    const copy: typeof import('../../src/ui/career-state.js') = await import(
      new URL('../../src/ui/career-state.ts?copy', import.meta.url).href
    );
    expect(copy.openStore).not.to.equal(openStore);
    const { news } = open('page-four');
    copy.openStore('page-four').set({ level: 'master' });
    expect(news.map(({ level }) => level)).to.deep.equal(['master']);
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

describe('resetProgress', () => {
  it('clears what is kept, and brings it back', () => {
    localStorage.setItem('rungs:progress:reset-1', '{"checked":["kneading"],"notes":{"study":"Ask Ann"}}');
    const undo = resetProgress('reset-1');
    expect(careerState('reset-1').get().checked).to.deep.equal([]);
    expect(JSON.parse(localStorage.getItem('rungs:progress:reset-1')!)).to.deep.equal({ version: 1, checked: [] });
    expect(undo()).to.equal(true);
    expect(careerState('reset-1').get().notes).to.deep.equal({ study: 'Ask Ann' });
  });

  it('brings nothing back over what was done since', () => {
    const state = careerState('reset-2');
    state.set({ checked: ['kneading'] });
    const undo = resetProgress('reset-2');
    state.set({ checked: ['baking'] });
    expect(undo()).to.equal(false);
    expect(state.get().checked).to.deep.equal(['baking']);
  });
});
