import { renderToHTML } from 'rungs/ssr';
import { nurse } from '../../src/documents';
import { Start } from './start';

const attributes = { shared: 'off' };
const ladder = renderToHTML('career-ladder', nurse, {
  attributes: { ...attributes, class: 'ours', 'heading-level': '3', current: 'junior' },
  children: '<h3 slot="title">Nurse</h3>',
});
const checklist = renderToHTML('skills-checklist', nurse, {
  attributes: { ...attributes, checked: 'care', 'self-rating': true },
});

export default function Page() {
  return (
    <main>
      <button type="button" id="change">
        Change
      </button>
      <button type="button" id="spoil">
        Spoil
      </button>
      <button type="button" id="clear">
        Clear
      </button>
      <button type="button" id="remove">
        Remove
      </button>
      <output id="heard" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is renderToHTML's, which escapes */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: ladder + checklist }} />
      <Start />
    </main>
  );
}
