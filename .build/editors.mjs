// Writes what editors read: custom data for VS Code's HTML and CSS, and web-types for JetBrains.
import { readFileSync, writeFileSync } from 'node:fs';
import { elements, gather, nameTags, readKind } from './read-manifest.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: markdown(describeElement(element)),
    attributes: element.attributes.map((attribute) => {
      const kind = readKind(attribute);
      return {
        name: attribute.name,
        description: markdown(attribute.description),
        ...(Array.isArray(kind) && { values: kind.map((word) => ({ name: word })) }),
        ...(kind === 'boolean' && { valueSet: 'v' }),
      };
    }),
  })),
  globalAttributes: [
    {
      name: 'data-rungs',
      description: markdown('Draws this markup as a widget of Rungs, on pages that load `rungs/enhance`.'),
      values: elements.map(({ tagName }) => ({ name: tagName })),
    },
  ],
});

write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: gather('cssProperties').map(describeShared),
  pseudoElements: gather('cssParts').map((item) => describeShared({ ...item, name: `::part(${item.name})` })),
  pseudoClasses: gather('cssStates').map((item) => describeShared({ ...item, name: `:state(${item.name})` })),
});

write('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(attribute.default && { default: attribute.default.replaceAll("'", '') }),
          value: { type: nameType(readKind(attribute)), required: readKind(attribute) !== 'boolean' },
        })),
        slots: element.slots.map(pickText),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map((field) => ({ ...pickText(field), type: field.type?.text ?? 'unknown' })),
          events: element.events.map(pickText),
        },
        css: {
          properties: element.cssProperties.map(pickText),
          parts: element.cssParts.map(pickText),
          states: element.cssStates.map(pickText),
        },
      })),
    },
  },
});

function write(file, content) {
  writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);
}

function markdown(value) {
  return { kind: 'markdown', value };
}

/** An element with what it tells and takes inside. */
function describeElement({ description, slots, events }) {
  const list = (items) => items.map((item) => `- \`${item.name || '(no name)'}\` – ${item.description}`).join('\n');
  return `${description}\n\n**Slots**\n${list(slots)}\n\n**Events**\n${list(events)}`;
}

function describeShared({ name: own, tags, descriptions }) {
  return { name: own, description: markdown(`${descriptions.join(' ')}\n\n${nameTags(tags)}`) };
}

function pickText({ name: own, description }) {
  return { name: own, description };
}

function nameType(kind) {
  if (Array.isArray(kind)) return kind.map((word) => `'${word}'`).join(' | ');
  return kind === 'text' ? 'string' : kind;
}
