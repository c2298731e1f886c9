import { renderToHTML } from 'rungs/ssr';
import { nurse } from '../nurse.js';

const attributes = { shared: 'off' };

export function render() {
  const ladder = renderToHTML('career-ladder', nurse, {
    attributes: { ...attributes, class: 'ours', 'heading-level': '3', current: 'junior' },
    children: '<h3 slot="title">Nurse</h3>',
  });
  const checklist = renderToHTML('skills-checklist', nurse, {
    attributes: { ...attributes, checked: 'care', 'self-rating': true },
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>11ty</title>
    <link rel="icon" href="data:,">
    <script type="module" src="main.js"></script>
  </head>
  <body>
    <button id="change">Change</button>
    <button id="spoil">Spoil</button>
    <button id="clear">Clear</button>
    <button id="remove">Remove</button>
    <output id="heard"></output>
    ${ladder}
    ${checklist}
  </body>
</html>`;
}
