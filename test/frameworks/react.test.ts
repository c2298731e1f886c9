import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type ComponentType, createElement } from 'react';
import { renderToString } from 'react-dom/server';
import * as components from '../../src/frameworks/react.js';
import { commonEvents, ownEvents } from '../../src/frameworks/widgets.js';

type Described = { tagName?: string; name: string; events?: { name: string }[] };

const tags = readdirSync(new URL('../../src/widgets/', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements: Described[] = manifest.modules.flatMap((module: { declarations: Described[] }) => module.declarations);
const byName = new Map(Object.entries(components));
const career = { title: 'Nurse' };

for (const tag of tags) {
  const { name, events = [] } = elements.find(({ tagName }) => tagName === tag) ?? { name: '' };

  describe(tag, () => {
    test('is a component of the same name', () => {
      const component = byName.get(name);
      assert.equal(component?.displayName, name, `add ${name} to src/frameworks/react.ts`);
      assert.equal(renderToString(createElement(component as ComponentType)), `<${tag}></${tag}>`);
    });

    test('has the events of the manifest', () => {
      // A guide's own are those of its parts.
      const parts = tag === 'career-guide' ? elements : [{ events }];
      const documented = new Set(parts.flatMap(({ events = [] }) => events.map(({ name }) => name)));
      const typed = [...commonEvents, ...(ownEvents[tag as keyof typeof ownEvents] ?? [])];
      assert.deepEqual(typed.sort(), [...documented].sort(), `correct ${tag} in src/frameworks/widgets.ts`);
    });
  });
}

test('there is no component without a tag', () => {
  assert.equal(Object.keys(components).length, tags.length);
});

test('the module is for browsers, and says so to Next', () => {
  const built = readFileSync(new URL('../../dist/frameworks/react.js', import.meta.url), 'utf8');
  assert.match(built, /^'use client';/);
});

describe('on a server', () => {
  const { CareerLadder, SalaryBandChart, SkillsChecklist } = components;

  test('a tag is written with its attributes and children', () => {
    const props = { headingLevel: 3, current: 'junior', lang: 'de', className: 'ours', id: 'a', 'aria-label': 'b' };
    assert.equal(
      renderToString(createElement(CareerLadder, props, createElement('p', null, 'Read me'))),
      '<career-ladder heading-level="3" current="junior" lang="de" class="ours" id="a" aria-label="b"><p>Read me</p></career-ladder>',
    );
  });

  test('documents, lists and listeners are not', () => {
    const props = { career, checked: ['care'], strings: {}, onRungsSkillChange: () => assert.fail() };
    assert.equal(renderToString(createElement(SkillsChecklist, props)), '<skills-checklist></skills-checklist>');
    const asText = createElement(SkillsChecklist, { career: JSON.stringify(career), checked: 'care' });
    assert.equal(renderToString(asText), '<skills-checklist checked="care"></skills-checklist>');
  });

  test('what is off, unknown or no number is left out', () => {
    const props = { salary: Number.NaN, jsonLd: false, hidden: false, level: undefined, 'aria-busy': false };
    assert.equal(
      renderToString(createElement(SalaryBandChart, props)),
      '<salary-band-chart aria-busy="false"></salary-band-chart>',
    );
    assert.match(renderToString(createElement(SkillsChecklist, { required: true })), /^<skills-checklist required=""/);
  });

  test('a document cannot write markup', () => {
    const html = renderToString(createElement(CareerLadder, { level: '"><script>' }));
    assert.equal(html, '<career-ladder level="&quot;&gt;&lt;script&gt;"></career-ladder>');
  });

  test('nothing is registered', () => {
    renderToString(createElement(CareerLadder, { career }));
    assert.equal(customElements.get('career-ladder'), undefined);
  });
});
