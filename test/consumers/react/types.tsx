// Right uses pass, wrong ones do not. Checked, never run.
import { type ComponentProps, createRef } from 'react';
import type { CareerLadder as CareerLadderElement, SalaryBandChart as Chart, RungsLevelSelectEvent } from 'rungs';
import { CareerFaq, CareerGuide, CareerLadder, SalaryBandChart, SkillsChecklist } from 'rungs/react';
import { nurse } from './documents';

const ladder = createRef<CareerLadderElement>();
const chart = createRef<Chart>();
const onLevel = (event: RungsLevelSelectEvent) => event.level.toUpperCase();
const props: ComponentProps<typeof CareerLadder> = { career: nurse, layout: 'list' };

export const right = [
  <CareerLadder key="1" ref={ladder} career={nurse} onRungsLevelSelect={onLevel} lang="de" id="a" aria-label="b" />,
  <CareerLadder key="2" {...props} career={undefined} onClick={(event) => event.currentTarget.reload()} />,
  <CareerLadder key="3" ref={(element) => void element?.issues.length}>
    <p>Read me</p>
  </CareerLadder>,
  <SalaryBandChart
    key="4"
    ref={chart}
    salary={48_000}
    hoursPerWeek={38}
    period="month"
    career={'{"title": "Baker"}'}
  />,
  <SkillsChecklist key="5" checked={['care']} required onRungsSkillChange={({ rating }) => rating?.toFixed(1)} />,
  <CareerFaq key="6" open="pay ways" strings={{ faqEmpty: 'Nothing' }} />,
  <CareerGuide key="7" onRungsAdvice={({ advice }) => advice} onRungsStepChange={({ status }) => status} />,
];

export const wrong = [
  // @ts-expect-error a document needs a title
  <CareerLadder key="1" career={{ levels: [] }} />,
  // @ts-expect-error a level is not a number
  <CareerLadder key="2" level={3} />,
  // @ts-expect-error no such layout
  <CareerLadder key="3" layout="spiral" />,
  // @ts-expect-error another tag's property
  <CareerLadder key="4" salary={3} />,
  // @ts-expect-error another tag's event
  <CareerLadder key="5" onRungsSkillChange={() => {}} />,
  // @ts-expect-error the event has no skill
  <CareerLadder key="6" onRungsLevelSelect={({ skill }) => skill} />,
  // @ts-expect-error issues are read only
  <CareerLadder key="7" issues={[]} />,
  // @ts-expect-error methods are no props
  <CareerLadder key="8" reload={() => {}} />,
  // @ts-expect-error nor is what Lit keeps for itself
  <CareerLadder key="9" hasUpdated />,
  // @ts-expect-error a chart is no ladder
  <CareerLadder key="10" ref={chart} />,
  // @ts-expect-error ids are texts
  <SkillsChecklist key="11" checked={[1]} />,
];
