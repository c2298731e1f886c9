import { html, type TemplateResult } from 'lit';
import type { PayPeriod } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { checked } from '../../ui/checked.js';

/** The choice of pay periods. Spelled out: as a list of templates it would be half of all nodes in a small chart. */
export function periodView(shown: PayPeriod, phrases: Phrases, onChange: (event: Event) => void): TemplateResult {
  const [isYear, isMonth, isWeek, isDay, isHour] = [
    shown === 'year',
    shown === 'month',
    shown === 'week',
    shown === 'day',
    shown === 'hour',
  ];
  return html`<fieldset class="segments" part="period" @change=${onChange}>
    <legend class="unseen">${phrases.say('period')}</legend>
    <label><input type="radio" name="period" value="year" ?checked=${isYear} ${checked(isYear)} />${phrases.say('year')}</label>
    <label><input type="radio" name="period" value="month" ?checked=${isMonth} ${checked(isMonth)} />${phrases.say('month')}</label>
    <label><input type="radio" name="period" value="week" ?checked=${isWeek} ${checked(isWeek)} />${phrases.say('week')}</label>
    <label><input type="radio" name="period" value="day" ?checked=${isDay} ${checked(isDay)} />${phrases.say('day')}</label>
    <label><input type="radio" name="period" value="hour" ?checked=${isHour} ${checked(isHour)} />${phrases.say('hour')}</label>
  </fieldset>`;
}
