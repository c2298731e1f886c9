// Writes dist/career.schema.json from the schema parseCareer reads with, described by the doc comments of career.ts, with
// examples out of the example document.
import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as schemas from '../dist/model/schema.js';
import { addExamples, rarities } from './document-examples.mjs';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const docs = readDocs(await readFile(new URL('../src/model/career.ts', import.meta.url), 'utf8'));

// `levelSchema` is the schema of the interface `Level`.
const { careerSchema, ...parts } = Object.fromEntries(Object.entries(schemas).filter(([name]) => /Schema$/.test(name)));
const definitions = Object.fromEntries(Object.entries(parts).map(([name, schema]) => [nameType(name), schema]));

// What a check written as a function means, for those who only read JSON Schema.
const patterns = {
  Currency: { pattern: '^[A-Za-z]{3}$', description: 'ISO 4217 currency code, such as USD.', examples: ['USD'] },
  Date: { pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$', description: 'ISO 8601 date: year, year-month or full.' },
  Language: { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', description: 'BCP 47 language tag.', examples: ['en'] },
  Url: {
    format: 'uri',
    description: 'A web or mail address.',
    pattern: '^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):',
  },
  Text: { description: docs.Text.text },
};

const { $schema, $defs, ...career } = toJsonSchema(careerSchema, {
  definitions,
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
});
for (const [name, definition] of Object.entries($defs)) {
  describe(definition, docs[name]);
  Object.assign(definition, patterns[name]);
}
describe(career, docs.Career);

const document = {
  $schema,
  $id: `https://cdn.jsdelivr.net/npm/rungs@${version}/dist/career.schema.json`,
  title: 'Career document',
  ...career,
  description: 'Everything Rungs knows about one career. Only the title is required.',
  required: ['title'],
  $defs,
};
document.properties.$schema.description = 'Address of this schema: with it, editors help to write the document.';
const example = await readFile(new URL('../src/examples/clinical-care-coordinator.json', import.meta.url), 'utf8');
addExamples(document, [JSON.parse(example), rarities]);
await writeFile(new URL('../dist/career.schema.json', import.meta.url), `${JSON.stringify(document, omitNoise, 2)}\n`);

/** Leaves out defaults that say "empty" and the upper end of all numbers. */
function omitNoise(key, value) {
  if (key === 'default' && (value === '' || (typeof value === 'object' && Object.keys(value).length === 0))) return;
  return key === 'maximum' && value === Number.MAX_VALUE ? undefined : value;
}

/** Doc comments by interface and property: `{ Level: { text, properties: { stage: 'The name of …' } } }`. */
function readDocs(source) {
  const found = {};
  const declaration =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?export (?:interface (\w+) \{([\s\S]*?)\n\}|type (\w+) =)/g;
  for (const [, comment, name, body = '', alias] of source.matchAll(declaration)) {
    const properties = {};
    for (const [, text, property] of body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)\??:/g)) {
      properties[property] = clean(text);
    }
    found[name ?? alias] = { text: comment && clean(comment), properties };
  }
  return found;
}

function describe(schema, doc) {
  if (!doc) return;
  if (doc.text) schema.description = doc.text;
  for (const [name, text] of Object.entries(doc.properties)) {
    if (!schema.properties?.[name]) throw new Error(`career.ts documents a property the schema lacks: ${name}`);
    schema.properties[name].description = text;
  }
}

function nameType(schemaName) {
  const name = schemaName.replace(/Schema$/, '');
  return name[0].toUpperCase() + name.slice(1);
}

function clean(comment) {
  return comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
}
