import { writeScript } from '../../src/ssr/write-script.js';
import type { CareerElement } from '../../src/ui/career-element.js';
import { serverRender } from './server-render.js';

type Elements = HTMLElementTagNameMap;

/** The tags of our widgets. */
export type Tag = { [T in keyof Elements]: Elements[T] extends CareerElement ? T : never }[keyof Elements];

/** One widget on the page, told so that it can be drawn here or on the server. */
export interface FixtureSpec<T extends Tag = Tag> {
  tag: T;
  /** The document, put into the page as a JSON child. */
  career?: unknown;
  /** `true` sets one without a value, `false` leaves it out. */
  attributes?: Record<string, string | boolean>;
  /** Set before the element is upgraded. What the server is to draw from them must survive JSON. */
  properties?: Record<string, unknown>;
  /** Light HTML, as it stands. */
  children?: string;
}

export type Mount = <T extends Tag>(spec: FixtureSpec<T>) => Promise<Elements[T]>;

type Updating = HTMLElement & { updateComplete?: Promise<boolean> };

const holders = new Set<HTMLElement>();

afterEach(() => {
  for (const holder of holders) holder.remove();
  holders.clear();
});

/** Puts HTML, or one widget, on the page and waits until it is drawn. It is removed after the test. */
export function fixture<T extends Tag>(spec: FixtureSpec<T>): Promise<Elements[T]>;
export function fixture<E extends HTMLElement = HTMLElement>(html: string): Promise<E>;
export async function fixture(given: string | FixtureSpec): Promise<HTMLElement> {
  const element = typeof given === 'string' ? parse(given) : prepare(clientHTML(given), given);
  await place(element);
  return settle(element);
}

/** Puts a widget drawn by the server on the page and lets it hydrate. Throws where the server's nodes do not survive. */
export const hydratedFixture: Mount = async (spec) => {
  const element = prepare(await serverRender(spec), spec) as Elements[typeof spec.tag];
  const drawn = elementsOf(element);
  if (drawn.length === 0) throw new Error(`the server drew nothing in ${spec.tag}`);
  await place(element);
  const kept = elementsOf(element);
  const isSame = kept.length === drawn.length && kept.every((node, i) => node === drawn[i]);
  if (!isSame) throw new Error(`hydration did not keep the server's nodes in ${spec.tag}`);
  await settle(element);
  return element;
};

/** Registers a test twice: with the widget drawn on the client, and drawn on the server and hydrated. */
export function bothWays(name: string, run: (mount: Mount) => Promise<void> | void): void {
  it(`${name} (client)`, () => run(fixture));
  it(`${name} (hydrated)`, () => run(hydratedFixture));
}

/** Waits until an element has no update left to do. */
export async function settle<E extends HTMLElement>(element: E): Promise<E> {
  while ((await (element as Updating).updateComplete) === false);
  return element;
}

function clientHTML({ tag, career, children = '' }: FixtureSpec): string {
  return `<${tag}>${career === undefined ? '' : writeScript(career)}${children}</${tag}>`;
}

// While it is off the page an element is not upgraded, as if its script had not come yet.
function prepare(html: string, { tag, attributes = {}, properties }: FixtureSpec): HTMLElement {
  if (!customElements.get(tag)) throw new Error(`import the define.js of ${tag} in this test`);
  const element = parse(html);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  return Object.assign(element, properties);
}

function parse(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  return holder.firstElementChild as HTMLElement;
}

/** Resolves when the first update is done. */
async function place(element: HTMLElement): Promise<void> {
  const holder = element.parentElement as HTMLElement;
  holders.add(holder);
  document.body.append(holder);
  await (element as Updating).updateComplete;
}

/** All that is drawn: not the styles of a server, which give way to the widget's own. */
function elementsOf(element: HTMLElement): Element[] {
  return [...(element.shadowRoot?.querySelectorAll(':not([data-drawn])') ?? [])];
}
