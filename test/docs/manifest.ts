import { readFileSync } from 'node:fs';
import { root } from '../consumers/package.js';

export interface Named {
  name: string;
  description: string;
  type?: { text: string };
}

export interface Widget {
  tagName: string;
  attributes: Named[];
  members: (Named & { kind: string })[];
  events: Named[];
  slots: Named[];
  cssProperties: Named[];
  cssParts: Named[];
  cssStates: Named[];
}

const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));

/** What `dist/custom-elements.json` says of each tag. */
export const widgets: Widget[] = modules
  .flatMap(({ declarations }: { declarations: Widget[] }) => declarations)
  .filter(({ tagName }: Widget) => tagName)
  .sort((a: Widget, b: Widget) => a.tagName.localeCompare(b.tagName));

export const findWidget = (tag: string) => widgets.find(({ tagName }) => tagName === tag);
export const namesOf = (items: Named[]) => items.map(({ name }) => name);
