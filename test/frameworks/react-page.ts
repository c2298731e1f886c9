// Bundled for a browser: one function for each question of react-in-browser.test.ts, which calls them by name.
import { createElement, createRef, type ReactNode, StrictMode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { CareerLadder, SkillsChecklist } from '../../src/frameworks/react.js';
import type { RungsLevelSelectEvent } from '../../src/ui/events.js';
import type { CareerLadder as Ladder } from '../../src/widgets/career-ladder/element.js';
import type { SkillsChecklist as Checklist } from '../../src/widgets/skills-checklist/element.js';

const career = { title: 'Nurse', levels: [{ title: 'Junior' }, { title: 'Senior' }], skills: [{ name: 'Care' }] };

const scenes = {
  async refs() {
    const ref = createRef<Ladder>();
    const seen: string[] = [];
    function Parent() {
      useLayoutEffect(() => {
        seen.push(`${typeof ref.current?.reload} ${ref.current?.headingLevel}`);
      }, []);
      return createElement(CareerLadder, { ref, career, headingLevel: 4 });
    }
    const stage = open();
    stage.show(createElement(StrictMode, null, createElement(Parent)));
    await ref.current?.updateComplete;
    const rungs = ref.current?.shadowRoot?.querySelectorAll('.rung').length;
    stage.close();
    return { seen: [...new Set(seen)], rungs, after: ref.current };
  },

  async changes() {
    const stage = open();
    const ref = createRef<Checklist>();
    const given = ['care'];
    const show = (props: object) =>
      stage.show(createElement(SkillsChecklist, { ref, career, shared: 'off', ...props }));
    const read = async () => {
      await ref.current?.updateComplete;
      return [...(ref.current?.checked ?? [])];
    };

    show({ checked: given });
    const first = await read();
    if (ref.current) ref.current.checked = ['care', 'own'];
    show({ checked: given, title: 'drawn again' });
    const kept = await read();
    show({ checked: ['other'] });
    const changed = await read();
    show({});
    const taken = await read();
    stage.close();
    return { first, kept, changed, taken };
  },

  async listeners() {
    const stage = open();
    const ref = createRef<Ladder>();
    const heard: string[] = [];
    const show = (name?: string) => {
      const listen = name ? (event: RungsLevelSelectEvent) => heard.push(`${name} ${event.level}`) : undefined;
      stage.show(createElement(CareerLadder, { ref, career, onRungsLevelSelect: listen }));
    };
    const choose = async (at: number) => {
      await element?.updateComplete;
      element?.shadowRoot?.querySelectorAll<HTMLElement>('.rung button')[at]?.click();
    };

    show('first');
    const element = ref.current;
    await choose(1);
    show('second');
    await choose(0);
    show();
    await choose(1);
    show('third');
    stage.close();
    await choose(0);
    return heard;
  },

  async hydration() {
    const ladder = createElement(
      CareerLadder,
      { career, headingLevel: 3, className: 'ours', jsonLd: false, 'aria-busy': false },
      createElement('p', null, 'Read me'),
    );
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = renderToString(ladder);
    const [element, child] = place.querySelectorAll<HTMLElement>('career-ladder, p');
    const faults: string[] = [];
    const root = hydrateRoot(place, ladder, { onRecoverableError: (error) => faults.push(String(error)) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const after = place.querySelector('career-ladder');
    const result = {
      faults,
      isSame: after === element && place.querySelector('p') === child,
      rungs: after?.shadowRoot?.querySelectorAll('.rung').length,
    };
    root.unmount();
    return result;
  },
};

Object.assign(globalThis, { scenes });

export type Scenes = typeof scenes;

/** A root to draw on, at once. */
function open() {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  return {
    show: (node: ReactNode) => flushSync(() => root.render(node)),
    close: () => root.unmount(),
  };
}
