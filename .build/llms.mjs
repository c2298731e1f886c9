// Writes dist/llms.txt: what a language model needs to use the library, and no more. All of it but the snippets comes out
// of the manifest and the JSON Schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { elements, gather, readKind } from './read-manifest.mjs';

const { name, version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
const schema = JSON.parse(readFileSync('dist/career.schema.json', 'utf8'));
const cdn = `https://cdn.jsdelivr.net/npm/${name}@${version}`;

const isEverywhere = ({ name: own }) => elements.every(({ attributes }) => attributes.some((one) => one.name === own));
const shared = elements[0].attributes.filter(isEverywhere);

const text = `# Rungs ${version}

> ${description}

A widget draws a career document: JSON from its attribute \`src\`, its property \`career\`, or a \`<script type="application/json">\`
inside it. Readable HTML inside it (a table, a list) stays where script fails, and is the document where there is no other.
Faults in a document never throw: what can be drawn is drawn, the rest is listed in the property \`issues\` and the event \`rungs-error\`.

## Snippets

A page, with nothing installed:

\`\`\`html
<script type="module" src="${cdn}/dist/cdn/rungs.js"></script>
<salary-band-chart src="career.json" level="senior"><p>Seniors earn $70,000 to $90,000 a year.</p></salary-band-chart>
\`\`\`

An app, after \`npm install ${name}\`:

\`\`\`js
import '${name}/career-ladder';

const ladder = document.createElement('career-ladder');
ladder.career = { id: 'nurse', title: 'Nurse', levels: [{ title: 'Junior nurse' }, { title: 'Senior nurse' }] };
ladder.addEventListener('rungs-level-select', (event) => console.log(event.level));
document.body.append(ladder);
\`\`\`

A server:

\`\`\`js
import { renderToHTML } from '${name}/ssr';

const html = renderToHTML('career-ladder', { title: 'Nurse', levels: [{ title: 'Junior nurse' }] }, { lang: 'en' });
\`\`\`

## Widgets

All of them take:
${shared.map(listAttribute).join('\n')}

${elements.map(listElement).join('\n\n')}

## Theme

${gather('cssProperties')
  .map((property) => `- \`${property.name}\`: ${property.descriptions.join(' ')}`)
  .join('\n')}

## Career document

JSON Schema: ${cdn}/dist/career.schema.json. Only \`title\` is required. A text is a string or a list of paragraphs.

${listProperties(schema)}
${Object.entries(schema.$defs)
  .filter(([, { properties }]) => properties)
  .map(([own, definition]) => `\n${own}\n${listProperties(definition)}`)
  .join('\n')}
`;

writeFileSync('dist/llms.txt', text);

function listElement({ tagName, description: what, attributes, events }) {
  const own = attributes.filter((attribute) => !isEverywhere(attribute));
  const told = events.map((event) => `\`${event.name}\``).join(', ');
  return [
    `### <${tagName}>`,
    '',
    inOneLine(what.split('\n\n')[0]),
    '',
    ...own.map(listAttribute),
    `- events: ${told}`,
  ].join('\n');
}

function listAttribute(attribute) {
  const kind = readKind(attribute);
  const takes = Array.isArray(kind) ? kind.join('|') : kind;
  return `- \`${attribute.name}\` (${takes}): ${inOneLine(attribute.description)}`;
}

function inOneLine(words) {
  return words.replace(/\s+/g, ' ');
}

function listProperties({ properties }) {
  return Object.entries(properties)
    .filter(([own]) => own !== '$schema')
    .map(([own, property]) => `- \`${own}\` (${nameType(property)}): ${property.description}`)
    .join('\n');
}

function nameType(property) {
  if (property.$ref) return property.$ref.split('/').at(-1);
  if (property.enum) return property.enum.join('|');
  if (property.items) return `list of ${nameType(property.items)}`;
  if (property.anyOf) return nameType(property.anyOf[0]);
  return property.type ?? String(property.const);
}
