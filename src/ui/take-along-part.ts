import { css, html, nothing } from 'lit';
import { progressLimits } from '../model/progress.js';
import { readProgressFile, readProgressLink, writeProgressFile, writeProgressLink } from '../model/progress-file.js';
import type { Phrases } from '../text/phrases.js';
import { copyText } from './copy-text.js';
import { isLinked, offers } from './linked-progress.js';
import { saveFile } from './save-file.js';
import type { TakeAlong } from './take-along.js';

/*
 * What only a reader needs who takes progress along: files and links, what comes with a link, and a link to copy by hand.
 */

export { readProgressLink };

export const styles = css`
  .offer {
    margin-block-end: 20px;
    padding: 12px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_fine);
  }
  .link {
    display: grid;
    flex: 1 1 100%;
    gap: 3px;
  }
  .link input {
    min-block-size: 32px;
    padding: 3px 9px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 3px);
    background: transparent;
  }

  @media print {
    .offer {
      display: none;
    }
  }
`;

/** The reader's progress as a file on their device. */
export function save(along: TakeAlong): void {
  const { kept } = along.host;
  if (!kept) return;
  saveFile(new Blob([writeProgressFile(kept)], { type: 'application/json' }), `${kept.career}-progress.json`);
  along.say(['savedFile']);
}

/** Takes up progress from a file, if it is of this career. */
export async function load(along: TakeAlong, file: Blob): Promise<void> {
  const read = file.size <= progressLimits.file ? readProgressFile(await file.text().catch(() => '')) : undefined;
  if (!read) along.say(['noProgressFile']);
  else if (read.career !== along.host.kept?.career) along.say(['otherCareer', { career: read.career }]);
  else along.replace(read.progress, 'loadedFile');
}

export async function copyLink(along: TakeAlong): Promise<void> {
  const { kept } = along.host;
  if (!kept) return;
  const link = writeProgressLink(kept, location.href);
  along.link = (await copyText(link)) ? '' : link;
  along.say([along.link ? 'linkHolds' : 'copiedLink']);
}

function takeOffer(along: TakeAlong): void {
  if (along.offered) along.replace(along.offered, 'tookOffer');
  leaveOffer();
}

/** Taken up or not: it is done with, and leaves the address. */
function leaveOffer(): void {
  for (const along of offers) along.offer(undefined);
  if (!isLinked()) return;
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A page without an address of its own, such as `about:srcdoc`, has none to change.
  }
}

/** Progress that came with the page's address, for the reader to take up or leave. */
export function offerView(along: TakeAlong, phrases: Phrases): unknown {
  if (!along.offered) return nothing;
  const { checked, done, notes } = along.offered;
  const counts = { skills: checked.length, steps: done.length, notes: Object.keys(notes).length };
  return html`<div class="offer" part="offer" role="status">
    <p>${phrases.say('offer', counts)}</p>
    <div class="actions">
      <button type="button" class="action take" part="action" @click=${() => takeOffer(along)}>${phrases.say('takeOffer')}</button>
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
