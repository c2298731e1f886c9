import { findWidget, namesOf, type Widget, widgets } from './manifest.js';

/** What is wrong with styles shown: tags, tokens, parts and states there are none of. */
export function checkCss(text: string): string[] {
  const selectors = [...text.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) =>
    list.split(',').map((selector) => selector.trim()),
  );
  return [...selectors.flatMap(checkSelector), ...checkTokens(text)];
}

function checkSelector(selector: string): string[] {
  const tag = /^[a-z]+(?:-[a-z]+)+/.exec(selector)?.[0];
  const widget = tag === undefined ? undefined : findWidget(tag);
  if (tag !== undefined && !widget) return [`no such tag: ${tag}`];
  return [
    ...checkNames(selector, /::part\(([\w-]+)\)/g, widget, 'cssParts'),
    ...checkNames(selector, /:state\(([\w-]+)\)/g, widget, 'cssStates'),
  ];
}

function checkNames(selector: string, pattern: RegExp, widget: Widget | undefined, kind: 'cssParts' | 'cssStates') {
  const known = (widget ? [widget] : widgets).flatMap((one) => namesOf(one[kind]));
  return [...selector.matchAll(pattern)]
    .filter(([, name = '']) => !known.includes(name))
    .map(([all]) => `${all} does not exist: ${selector}`);
}

function checkTokens(text: string): string[] {
  const known = widgets.flatMap(({ cssProperties }) => namesOf(cssProperties));
  return [...text.matchAll(/--rungs-[\w-]+/g)]
    .filter(([name]) => !known.includes(name))
    .map(([name]) => `no such token: ${name}`);
}
