import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCareer } from '../../../../src/model/parse.js';
import { noProgress } from '../../../../src/model/progress.js';
import {
  mostOfQuestion,
  resolveEndpoint,
  writeBody,
  writeQuestion,
} from '../../../../src/widgets/career-advisor/ask/question.js';

const career = parseCareer({ title: 'Baker', skills: [{ name: 'Knead' }] }).career!;

describe('writeQuestion', () => {
  const progress = { ...noProgress, checked: ['knead'], notes: { trial: 'a secret' }, profile: { years: 2 } };

  test('sends the document, what the reader said and ticked, and the question, and no notes', () => {
    const messages = writeQuestion(career, progress, '  How long?  ', 'de');
    assert.deepEqual(
      messages.map(({ role }) => role),
      ['system', 'user', 'user', 'user'],
    );
    assert.match(messages[0]!.content, /"de"/);
    assert.match(messages[1]!.content, /"title":"Baker"/);
    assert.deepEqual(JSON.parse(messages[2]!.content.replace(/^[^{]*/, '')), {
      profile: { years: 2 },
      skills: ['knead'],
      stepsDone: [],
      stepsSkipped: [],
    });
    assert.equal(messages[3]!.content, 'How long?');
    assert.doesNotMatch(JSON.stringify(messages), /a secret/);
  });

  test('cuts a question nobody would type', () => {
    assert.equal(writeQuestion(career, progress, 'x'.repeat(9000), 'en').at(-1)!.content.length, mostOfQuestion);
  });
});

test('writeBody asks for a stream, names no model and no key', () => {
  const messages = writeQuestion(career, noProgress, 'How long?', 'en');
  assert.deepEqual(JSON.parse(writeBody(messages)), { messages, stream: true });
});

describe('resolveEndpoint', () => {
  test('an address of the page, or an absolute one', () => {
    assert.equal(resolveEndpoint('/chat', 'https://a.example/b/')?.href, 'https://a.example/chat');
    assert.equal(resolveEndpoint('https://c.example/chat', 'https://a.example/')?.host, 'c.example');
  });

  test('nothing that leads nowhere safe', () => {
    for (const endpoint of [
      'javascript:alert(1)',
      'data:text/plain,x',
      'file:///etc/passwd',
      'http://',
      'https://a:b:c',
    ])
      assert.equal(resolveEndpoint(endpoint, 'https://a.example/'), undefined, endpoint);
  });
});
