import { html, nothing, type TemplateResult } from 'lit';
import { type Career, payPeriods } from '../../model/career.js';
import { commonPeriod, currencyOf } from '../../model/pay.js';
import type { Profile } from '../../model/profile.js';
import { formatName } from '../../text/format.js';
import type { Phrases } from '../../text/phrases.js';
import { checked } from '../../ui/checked.js';
import { selected } from '../../ui/selected.js';

interface Form {
  career: Career;
  profile: Profile;
  phrases: Phrases;
  /** The reader says something; `undefined` takes it back. */
  onSay: (said: Partial<Profile>) => void;
}

/** From so many on, certificates fold away. */
const worthFolding = 7;

/** Where the reader stands and wants to go. Nothing has to be said; what is takes effect at once. */
export function formView({ career, profile, phrases, onSay }: Form): TemplateResult {
  const { levels } = career;
  const period = profile.payPeriod ?? commonPeriod(career.salaryBands);
  const [band] = career.salaryBands;
  const currency = band && currencyOf(career, band);
  const choice = (
    name: string,
    value: string | undefined,
    onChoose: (id: string | undefined) => void,
  ) => html`<label class="field">${name}
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value || undefined)}>
      <option value="" ?selected=${value === undefined} ${selected(value === undefined)}>${phrases.say('unsaid')}</option>
      ${levels.map(({ id, title }) => html`<option value=${id} ?selected=${id === value} ${selected(id === value)}>${title}</option>`)}
    </select>
  </label>`;
  const number = (
    name: string,
    value: number | undefined,
    max: number,
    onChange: (value: number | undefined) => void,
  ) => html`<label class="field short">${name}
    <input type="number" inputmode="decimal" min="0" max=${max} step="any" .value=${value === undefined ? '' : String(value)} @change=${(event: Event) => onChange(readNumber(event, max))} />
  </label>`;
  return html`<div class="form" part="form" role="group" aria-label=${phrases.say('profileTitle')}>
    ${choice(phrases.say('profileTitle'), profile.level, (level) => onSay({ level }))}
    ${choice(phrases.say('aim'), profile.target, (target) => onSay({ target }))}
    ${number(phrases.say('yearsSaid'), profile.years, 80, (years) => onSay({ years }))}
    ${number(`${phrases.say('yourPay')}${currency ? ` (${formatName(currency, 'currency', phrases.lang)})` : ''}`, profile.pay, 1e12, (pay) => onSay({ pay, payPeriod: pay === undefined ? undefined : period }))}
    <label class="field short">${phrases.say('period')}
      <select @change=${(event: Event) => onSay({ payPeriod: payPeriods.find((each) => each === (event.target as HTMLSelectElement).value) })}>
        ${payPeriods.map((each) => html`<option value=${each} ?selected=${each === period} ${selected(each === period)}>${phrases.say(each)}</option>`)}
      </select>
    </label>
    ${number(phrases.say('hoursSaid'), profile.hoursPerWeek, 168, (hoursPerWeek) => onSay({ hoursPerWeek: hoursPerWeek || undefined }))}
    ${credentialsView({ career, profile, phrases, onSay })}
  </div>`;
}

function credentialsView({ career, profile, phrases, onSay }: Form): unknown {
  const { credentials } = career;
  if (credentials.length === 0) return nothing;
  const held = profile.credentials ?? [];
  const hold = (id: string, isHeld: boolean) => {
    const others = held.filter((each) => each !== id);
    onSay({ credentials: isHeld ? [...others, id] : others });
  };
  const boxes = credentials.map(
    ({ id, title }) => html`<label class="box">
      <input type="checkbox" value=${id} ?checked=${held.includes(id)} ${checked(held.includes(id))} @change=${(event: Event) => hold(id, (event.target as HTMLInputElement).checked)} />${title}
    </label>`,
  );
  const legend = phrases.say('credentials');
  return credentials.length < worthFolding
    ? html`<fieldset class="credentials"><legend>${legend}</legend>${boxes}</fieldset>`
    : html`<details class="credentials"><summary>${legend} (${phrases.number(held.length)})</summary>${boxes}</details>`;
}

function readNumber(event: Event, max: number): number | undefined {
  const value = (event.target as HTMLInputElement).valueAsNumber;
  return Number.isFinite(value) && value >= 0 ? Math.min(value, max) : undefined;
}
