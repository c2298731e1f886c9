import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseCareer } from '../src/model/parse.js';
import * as fixtures from './fixtures/index.js';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(read('dist/career.schema.json'));
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
});
