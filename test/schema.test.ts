import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseCareer } from '../src/model/parse.js';
import * as fixtures from './fixtures/index.js';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const schema = read('dist/career.schema.json');
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(schema);
const example = read('src/examples/clinical-care-coordinator.json');

describe('career.schema.json', () => {
  it('accepts the example and what parsing makes of it', () => {
    assert.ok(validate(example), JSON.stringify(validate.errors));
    assert.ok(validate(parseCareer(example).career), JSON.stringify(validate.errors));
  });

  const { broken, ...sound } = fixtures;
  for (const [name, career] of Object.entries(sound)) {
    it(`accepts ${name}`, () => assert.ok(validate(career), JSON.stringify(validate.errors)));
  }

  it('refuses broken documents', () => {
    assert.equal(validate(broken), false);
    assert.equal(validate({}), false, 'no title');
    assert.equal(validate({ title: 'Nurse', salaryBands: [{ title: 'A', min: 'competitive' }] }), false);
    assert.equal(validate({ title: 'Nurse', salaryBands: [{ title: 'A', period: 'fortnight' }] }), false);
    assert.equal(validate({ title: 'Nurse', skills: [{}] }), false);
  });

  it('takes a text for a list of one paragraph', () => {
    assert.ok(validate({ title: 'Nurse', summary: 'One.', levels: [{ title: 'Junior', summary: ['One.', 'Two.'] }] }));
  });

  type Property = { description?: string; examples?: unknown[] };
  const definitions: Record<string, { properties?: Record<string, Property>; description?: string }> = {
    '': schema,
    ...schema.$defs,
  };
  for (const [name, { properties = {}, description }] of Object.entries(definitions))
    it(`says what ${name || 'a document'} is, and each property, with an example that is right`, () => {
      assert.ok(description, 'Write a doc comment in src/model/career.ts.');
      for (const [key, property] of Object.entries(properties)) {
        assert.ok(property.description, `${key}: write a doc comment in src/model/career.ts.`);
        assert.equal(property.examples?.length, 1, `${key}: use it in .build/document-examples.mjs.`);
        const path = `${schema.$id}#${name ? `/$defs/${name}` : ''}/properties/${key.replace('$', '%24')}`;
        const check = ajv.compile({ $ref: path });
        assert.ok(check(property.examples?.[0]), `${key}: ${JSON.stringify(check.errors)}`);
      }
    });

  it('describes nothing in what a page loads', () => {
    const { description } = schema.$defs.Level.properties.moves;
    const others = readdirSync(new URL('../dist/cdn/', import.meta.url)).filter((file) => file.endsWith('.js'));
    assert.ok(others.length > 0);
    for (const file of others)
      assert.ok(!readFileSync(new URL(`../dist/cdn/${file}`, import.meta.url), 'utf8').includes(description), file);
  });
});
