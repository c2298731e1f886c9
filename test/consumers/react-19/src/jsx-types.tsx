// Right uses pass, wrong ones do not. Checked, never run.
import { createRef } from 'react';
import type { CareerLadder, RungsLevelSelectEvent } from 'rungs';
import type {} from 'rungs/jsx';
import { nurse } from './documents';

const ladder = createRef<CareerLadder>();
const onLevel = (event: RungsLevelSelectEvent) => event.level.toUpperCase();

export const right = [
  <career-ladder key="1" ref={ladder} career={nurse} onrungs-level-select={onLevel} lang="de" class="a" />,
  <career-ladder key="2" heading-level="3" json-ld="true" onClick={(event) => event.currentTarget.reload()} />,
  <salary-band-chart key="3" salary={48_000} hours-per-week={38} period="month">
    <p>Read me</p>
  </salary-band-chart>,
  <career-guide key="4" onrungs-advice={({ advice }) => advice} />,
];

// TypeScript lets any name with a dash pass that is not declared: only the values of ours are checked.
export const wrong = [
  // @ts-expect-error a document needs a title
  <career-ladder key="1" career={{ levels: [] }} />,
  // @ts-expect-error no such layout
  <career-ladder key="2" layout="spiral" />,
  // @ts-expect-error not a number
  <career-ladder key="3" heading-level="three" />,
  // @ts-expect-error the event has no skill
  <career-ladder key="4" onrungs-level-select={({ skill }) => skill} />,
  // @ts-expect-error another tag's property
  <career-ladder key="5" salary={3} />,
];
