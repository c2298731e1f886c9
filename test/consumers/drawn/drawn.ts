// The widgets of a page that is drawn on a server.
import { renderToHTML } from 'rungs/ssr';
import { nurse, ticked } from './documents';

const ladder = renderToHTML('career-ladder', nurse, {
  attributes: { class: 'ours', 'heading-level': '3', current: 'junior', shared: 'off' },
  children: '<h3 slot="title">Nurse</h3>',
});
const checklist = renderToHTML('skills-checklist', nurse, {
  attributes: { checked: ticked.join(' '), shared: 'off', 'self-rating': true },
});

export const drawn = ladder + checklist;
