import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

interface Item {
  name: string;
  description?: string;
  type?: { text: string };
}
type Part = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
type Element = { tagName: string; members: (Item & { kind: string })[] } & Record<Part, Item[]>;

const root = new URL('../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');
const read = (path: string) => JSON.parse(readText(path));

const manifest = read('dist/custom-elements.json');
const elements: Element[] = manifest.modules
  .flatMap(({ declarations }: { declarations: Element[] }) => declarations)
  .filter(({ tagName }: Element) => tagName)
  .sort((a: Element, b: Element) => a.tagName.localeCompare(b.tagName));
const layout = ['auto', 'stairs', 'list'];
const period = ['year', 'month', 'week', 'day', 'hour'];

const namesOf = (items: Item[]) => items.map(({ name }) => name);
const all = (part: Part) => [...new Set(elements.flatMap((element) => namesOf(element[part])))].sort();

test('there are elements', () => assert.ok(elements.length > 5));

describe('VS Code HTML data', () => {
  const data = read('dist/vscode.html-custom-data.json');

  test('fits the schema of its format', () => {
    const validate = compileSchema('node_modules/vscode-html-languageservice/docs/customData.schema.json');
    assert.ok(validate(data), JSON.stringify(validate.errors));
  });

  test('has every tag with its attributes, described', () => {
    assert.deepEqual(
      data.tags.map(({ name, attributes }: Item & { attributes: Item[] }) => [name, namesOf(attributes)]),
      elements.map(({ tagName, attributes }) => [tagName, namesOf(attributes)]),
    );
    for (const { description, attributes } of data.tags)
      for (const text of [description, ...attributes.map((one: Item) => one.description)])
        assert.ok(text?.value.length > 10, JSON.stringify(text));
  });

  const service = html.getLanguageService({
    customDataProviders: [html.newHTMLDataProvider('rungs', data)],
    useDefaultDataProvider: false,
  });
  /** What the editor offers where the | stands. */
  const complete = (text: string) => {
    const [before = '', after = ''] = text.split('|');
    const document = html.TextDocument.create('file:///page.html', 'html', 1, before + after);
    const position = document.positionAt(before.length);
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items.map(({ label }) => label);
  };

  test('an editor completes tags, attributes and values', () => {
    assert.deepEqual(
      complete('<|').filter((label) => /^[a-z]/.test(label)),
      elements.map(({ tagName }) => tagName),
    );
    const offered = complete('<career-ladder | ></career-ladder>');
    const wanted = namesOf(elements.find(({ tagName }) => tagName === 'career-ladder')!.attributes);
    assert.deepEqual(
      wanted.filter((name) => !offered.includes(name)),
      [],
    );
    assert.deepEqual(complete('<career-ladder layout="|"></career-ladder>'), layout);
    assert.deepEqual(complete('<salary-band-chart period="|"></salary-band-chart>'), period);
    assert.deepEqual(
      complete('<ol data-rungs="|"></ol>'),
      elements.map(({ tagName }) => tagName),
    );
  });

  test('an editor says what is under the pointer', () => {
    const document = html.TextDocument.create('file:///page.html', 'html', 1, '<career-ladder></career-ladder>');
    const hover = service.doHover(document, { line: 0, character: 4 }, service.parseHTMLDocument(document));
    assert.match(JSON.stringify(hover?.contents), /rungs one climbs.*rungs-level-select/);
  });
});

describe('VS Code CSS data', () => {
  const data = read('dist/vscode.css-custom-data.json');

  test('fits the schema of its format', () => {
    const validate = compileSchema('node_modules/vscode-css-languageservice/docs/customData.schema.json');
    assert.ok(validate(data), JSON.stringify(validate.errors));
  });

  test('has every custom property, part and state, described', () => {
    assert.deepEqual(namesOf(data.properties).sort(), all('cssProperties'));
    assert.deepEqual(
      namesOf(data.pseudoElements).sort(),
      all('cssParts')
        .map((name) => `::part(${name})`)
        .sort(),
    );
    assert.deepEqual(
      namesOf(data.pseudoClasses).sort(),
      all('cssStates')
        .map((name) => `:state(${name})`)
        .sort(),
    );
    for (const { name, description } of [...data.properties, ...data.pseudoElements, ...data.pseudoClasses])
      assert.match(description.value, /^.{5,}\n\n(all widgets|`<)/s, name);
  });

  test('an editor completes custom properties', () => {
    const service = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(data)] });
    const text = 'career-ladder { --rungs- }';
    const document = css.TextDocument.create('file:///page.css', 'css', 1, text);
    const position = document.positionAt(text.indexOf(' }'));
    const { items } = service.doComplete(document, position, service.parseStylesheet(document));
    const offered = new Set(items.map(({ label }) => label));
    assert.deepEqual(
      all('cssProperties').filter((name) => !offered.has(name)),
      [],
    );
  });
});

describe('web-types', () => {
  const data = read('dist/web-types.json');

  test('is the one the package names, of its version', () => {
    const { name, version, ...own } = read('package.json');
    assert.equal(own['web-types'], './dist/web-types.json');
    assert.deepEqual([data.name, data.version], [name, version]);
  });

  test('has all there is of every element', () => {
    const offered = data.contributions.html.elements;
    assert.deepEqual(
      offered.map(namesOfAll),
      elements.map(({ tagName, members, attributes, slots, events, cssProperties, cssParts, cssStates }) => [
        tagName,
        ...[attributes, slots, members.filter(({ kind }) => kind === 'field'), events].map(namesOf),
        ...[cssProperties, cssParts, cssStates].map(namesOf),
      ]),
    );
  });

  test('spells out what attributes take', () => {
    const kindOf = (tag: string, attribute: string) =>
      data.contributions.html.elements
        .find(({ name }: Item) => name === tag)
        .attributes.find(({ name }: Item) => name === attribute).value;
    const join = (words: string[]) => words.map((word) => `'${word}'`).join(' | ');
    assert.deepEqual(kindOf('career-ladder', 'layout'), { type: join(layout), required: true });
    assert.deepEqual(kindOf('salary-band-chart', 'period'), { type: join(period), required: true });
    assert.deepEqual(kindOf('salary-band-chart', 'salary'), { type: 'number', required: true });
    assert.deepEqual(kindOf('skills-checklist', 'required'), { type: 'boolean', required: false });
  });
});

describe('llms.txt', () => {
  const text = readText('dist/llms.txt');

  test('is short', () => assert.ok(text.length < 16_000, `${text.length} characters`));

  test('has every tag, attribute, event and custom property', () => {
    for (const { tagName } of elements) assert.ok(text.includes(`\n### <${tagName}>\n`), tagName);
    const names = [...all('attributes'), ...all('events'), ...all('cssProperties')];
    assert.deepEqual(
      names.filter((name) => !text.includes(`\`${name}\``)),
      [],
    );
    assert.ok(text.includes(`\`layout\` (${layout.join('|')})`));
  });

  test('has every property of the document', () => {
    const schema = read('dist/career.schema.json');
    const described = [schema, ...Object.values<typeof schema>(schema.$defs)].flatMap(({ properties = {} }) =>
      Object.entries<Item>(properties).filter(([name]) => name !== '$schema'),
    );
    assert.ok(described.length > 50);
    for (const [name, { description }] of described) {
      const line = text
        .split('\n')
        .find((one) => one.startsWith(`- \`${name}\` (`) && one.endsWith(`: ${description}`));
      assert.ok(line, name);
      assert.doesNotMatch(line, /undefined/);
    }
  });

  test('says nothing that is not', () => {
    assert.doesNotMatch(text, /undefined|\[object/);
    const { exports } = read('package.json');
    for (const [, entry = ''] of text.matchAll(/from 'rungs\/([^']+)'/g)) assert.ok(exports[`./${entry}`], entry);
  });
});

function compileSchema(path: string) {
  const { $schema, $id, ...schema } = read(path);
  return new Ajv({ strict: false, allErrors: true }).compile(schema);
}

interface WebType extends Item {
  attributes: Item[];
  slots: Item[];
  js: { properties: Item[]; events: Item[] };
  css: { properties: Item[]; parts: Item[]; states: Item[] };
}

function namesOfAll({ name, attributes, slots, js, css: styles }: WebType) {
  const { properties, parts, states } = styles;
  return [name, ...[attributes, slots, js.properties, js.events, properties, parts, states].map(namesOf)];
}
