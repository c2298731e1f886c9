import { parse } from 'acorn';

/** Every html`…` and svg`…` in the code of a module, the outer ones before those in their holes. */
export const findTemplates = (code) => walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));

function walk(node) {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.entries(node).flatMap(([key, value]) => (key === 'type' ? [] : [value].flat().flatMap(walk)));
  const isTemplate = node.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(node.tag.name ?? '');
  return isTemplate ? [node, ...inside] : inside;
}
