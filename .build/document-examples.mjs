// Examples for the properties of the JSON Schema, out of documents: they cannot be wrong for long.

/** What the example document has no use for. */
export const rarities = {
  title: 'Registered nurse',
  $schema: 'https://cdn.jsdelivr.net/npm/rungs/dist/career.schema.json',
  updated: '2026-01',
  codes: { 'isco-08': '2221' },
  sources: [{ name: 'National wage survey', url: 'https://example.org/wages' }],
  levels: [
    {
      title: 'Senior nurse',
      moves: [
        { to: 'head-nurse', kind: 'advance' },
        { title: 'Teaching', kind: 'exit' },
      ],
    },
  ],
  salaryBands: [
    { title: 'Nurse', currency: 'USD', median: 52000, percentiles: { p10: 38000, p25: 44000, p75: 61000, p90: 72000 } },
  ],
  skills: [{ name: 'Listening', target: 4 }],
};

/** Gives every property of a schema, however deep, its shortest value in the documents as an example. */
export function addExamples(schema, documents) {
  const found = new Map();
  for (const document of documents) collect(schema, document);
  for (const [property, values] of found) {
    const byLength = values.map(shorten).sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
    property.examples = byLength.slice(0, 1);
  }

  function collect(node, value) {
    const definition = node.$ref ? schema.$defs[node.$ref.split('/').at(-1)] : node;
    if (Array.isArray(value)) for (const item of definition.items ? value : []) collect(definition.items, item);
    else if (typeof value === 'object' && value !== null)
      for (const [name, property] of Object.entries(definition.properties ?? {})) {
        if (value[name] === undefined || value[name]?.length === 0) continue;
        found.set(property, [...(found.get(property) ?? []), value[name]]);
        collect(property, value[name]);
      }
  }
}

/** Of a list its first entry, of an entry what is no list: enough to show how it is written. */
function shorten(value) {
  if (!Array.isArray(value)) return value;
  const [first] = value;
  if (typeof first !== 'object') return [first];
  return [Object.fromEntries(Object.entries(first).filter(([, part]) => !Array.isArray(part)))];
}
