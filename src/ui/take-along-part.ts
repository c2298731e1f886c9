import { html, nothing } from 'lit';
import type { Phrases } from '../text/phrases.js';
import type { TakeAlong } from './take-along.js';

/*
 * What only a reader needs who takes progress along: files and links, what comes with a link, and a link to copy by hand.
 */

export { readProgressFile, readProgressLink, writeProgressFile, writeProgressLink } from '../model/progress-file.js';

/** Progress that came with the page's address, for the reader to take up or leave. */
export function offerView({ offered, takeOffer, leaveOffer }: TakeAlong, phrases: Phrases): unknown {
  if (!offered) return nothing;
  const { checked, done, notes } = offered;
  const counts = { skills: checked.length, steps: done.length, notes: Object.keys(notes).length };
  return html`<div class="offer" part="offer" role="status">
    <p>${phrases.say('offer', counts)}</p>
    <div class="actions">
      <button type="button" class="action take" part="action" @click=${takeOffer}>${phrases.say('takeOffer')}</button>
      <button type="button" class="action leave" part="action" @click=${leaveOffer}>${phrases.say('leaveOffer')}</button>
    </div>
  </div>`;
}

/** The link, where the browser does not let it be copied. */
export function linkView({ link }: TakeAlong, phrases: Phrases): unknown {
  if (!link) return nothing;
  return html`<label class="link">${phrases.say('linkToCopy')}<input part="link-field" type="text" readonly .value=${link} @focus=${selectAll} /></label>`;
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}
