import { html, nothing, type TemplateResult } from 'lit';
import type { Phrases } from '../../text/phrases.js';
import { checked } from '../../ui/checked.js';

export const scopes = ['all', 'level', 'open'] as const;
/** Which skills are listed: all, those a level asks for, or those not ticked yet. */
export type Scope = (typeof scopes)[number];

interface Tools {
  phrases: Phrases;
  scope: Scope;
  /** Title of the level that skills can be narrowed to. */
  level: string | undefined;
  canFilter: boolean;
  query: string;
  onScope: (scope: Scope) => void;
  onQuery: (query: string) => void;
}

/** Choosing which skills are listed. */
export function toolsView({ phrases, scope, level, canFilter, query, onScope, onQuery }: Tools): TemplateResult {
  const names = {
    all: phrases.say('showAll'),
    level: level && phrases.say('showLevel', { level }),
    open: phrases.say('showOpen'),
  };
  return html`<div class="tools" part="tools">
    <fieldset class="segments" part="scope" @change=${(event: Event) => onScope((event.target as HTMLInputElement).value as Scope)}>
      <legend class="unseen">${phrases.say('show')}</legend>
      ${scopes.filter((each) => names[each]).map((each) => html`<label><input type="radio" name="scope" value=${each} ?checked=${each === scope} ${checked(each === scope)} />${names[each]}</label>`)}
    </fieldset>
    ${
      canFilter
        ? html`<input
            class="filter"
            part="filter"
            type="search"
            aria-label=${phrases.say('filter')}
            placeholder=${phrases.say('filter')}
            .value=${query}
            @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
          />`
        : nothing
    }
  </div>`;
}
