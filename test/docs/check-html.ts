import { existsSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { root } from '../consumers/package.js';
import { checkJson } from './check-json.js';
import { findWidget, namesOf, type Widget } from './manifest.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const global = /^(id|class|slot|lang|dir|hidden|title|role|aria-.+|data-.+)$/;

/** What is wrong with markup shown, also as templates of Vue (`:career`, `@rungs-ready`) and Svelte (`{career}`) write it. */
export function checkHtml(text: string): string[] {
  return listElements(parseFragment(text).childNodes).flatMap((element) => [
    ...checkWidget(element),
    ...checkMark(element),
    ...element.attrs.flatMap(({ name, value }) => (/^(src|href)$/.test(name) ? checkAddress(value) : [])),
    ...checkScript(element),
  ]);
}

function listElements(nodes: Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const inside = 'content' in node ? node.content.childNodes : node.childNodes;
    return [node, ...listElements(inside)];
  });
}

function checkWidget({ tagName, attrs }: Element): string[] {
  if (!tagName.includes('-')) return [];
  const widget = findWidget(tagName);
  if (!widget) return [`no such tag: ${tagName}`];
  return attrs.flatMap(({ name, value }) => checkAttribute(widget, name, value));
}

function checkAttribute(widget: Widget, name: string, value: string): string[] {
  const event = /^(?:@|on(?=rungs-))(.+)$/.exec(name)?.[1];
  if (event) return namesOf(widget.events).includes(event) ? [] : [`<${widget.tagName}> has no event ${event}`];
  const bound = /^:(.+)$|^\{(.+)\}$/.exec(name);
  const plain = bound?.[1] ?? bound?.[2] ?? name;
  const attribute = widget.attributes.find((one) => one.name === plain);
  const isProperty = bound && widget.members.some(({ kind, name }) => kind === 'field' && name.toLowerCase() === plain);
  if (!attribute && !isProperty && !global.test(plain)) return [`<${widget.tagName}> has no attribute ${plain}`];
  const options = [...(attribute?.type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, option]) => option);
  const isWrong = !bound && options.length > 0 && !options.includes(value);
  return isWrong ? [`<${widget.tagName} ${plain}> takes ${options.join(', ')}; not ${value}`] : [];
}

/** `<table data-rungs="salary-band-chart" data-rungs-level="senior">`; on an iframe the mark has no value. */
function checkMark({ tagName, attrs }: Element): string[] {
  const tag = attrs.find(({ name }) => name === 'data-rungs')?.value;
  if (tag === undefined || tagName === 'iframe') return [];
  const widget = findWidget(tag);
  if (!widget) return [`data-rungs names no tag of ours: ${tag}`];
  const own = attrs.filter(({ name }) => name.startsWith('data-rungs-'));
  return own.flatMap(({ name, value }) => checkAttribute(widget, name.replace('data-rungs-', ''), value));
}

function checkAddress(address: string): string[] {
  const [, path, request] = /(?:^|\/)(dist\/[^#?]+)#?(.*)$/.exec(address) ?? [];
  if (!path) return [];
  const lost = existsSync(root + path) ? [] : [`no such file: ${path}`];
  const tag = new URLSearchParams(request).get('tag');
  return tag === null || findWidget(tag) ? lost : [...lost, `no such tag: ${tag}`];
}

function checkScript({ tagName, attrs, childNodes }: Element): string[] {
  const isDocument = attrs.some(({ name, value }) => name === 'type' && value === 'application/json');
  if (tagName !== 'script' || !isDocument) return [];
  return checkJson(childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
}
