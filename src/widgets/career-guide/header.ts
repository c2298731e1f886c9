import { html, nothing, type TemplateResult } from 'lit';
import type { Career } from '../../model/career.js';
import { summarizePay } from '../../model/compare-pay.js';
import { commonPeriod, decimalsOf, figuresOf, groupByCurrency, hasFigures } from '../../model/pay.js';
import { moneyOf, sayPay, sayPer } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import { headingView } from '../../ui/heading.js';

/** What a reader wants to know first: the career's name, what it is, and how much of everything there is. */
export function headerView(career: Career, phrases: Phrases, headingLevel: number): TemplateResult {
  const facts = sayFacts(career, phrases);
  return html`<header part="header">
    <slot name="title" id="heading">${career.title ? headingView(headingLevel, career.title) : nothing}</slot>
    ${career.tagline ? html`<p class="tagline" part="tagline">${career.tagline}</p>` : nothing}
    ${facts.length > 0 ? html`<ul class="facts" part="facts" role="list">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
    ${career.summary.map((paragraph) => html`<p class="about">${paragraph}</p>`)}
  </header>`;
}

/** The pay of each currency from lowest to highest, and how many levels, steps and skills there are. */
export function sayFacts(career: Career, phrases: Phrases): string[] {
  const { levels, steps, skills } = career;
  const counts = [
    levels.length > 0 && phrases.say('levelCount', { n: levels.length }),
    ...sayPaySpans(career, phrases),
    steps.length > 0 && phrases.say('stepCount', { n: steps.length }),
    skills.length > 0 && phrases.say('skillCount', { n: skills.length }),
  ];
  return counts.filter((fact) => typeof fact === 'string');
}

function sayPaySpans(career: Career, phrases: Phrases): string[] {
  return groupByCurrency(career).flatMap(({ currency, bands }) => {
    const period = commonPeriod(bands);
    const rows = bands.map((band) => ({ id: band.id, figures: figuresOf(band, period) }));
    const { lowest, highest, openEnded } = summarizePay(rows);
    const span = { min: lowest, max: highest, openEnded, openBelow: false };
    if (!hasFigures(span)) return [];
    return sayPer(phrases, period, sayPay(phrases, span, moneyOf(phrases, currency, decimalsOf([span], period))));
  });
}
