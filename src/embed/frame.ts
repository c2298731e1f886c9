import { CareerElement } from '../define.js';
import { readFrameRequest } from './frame-request.js';
import { tellHeight } from './tell-height.js';

// The page of an iframe: one widget, as its address asks.
const request = readFrameRequest(location.hash);
const element = request && document.createElement(request.tag);

if (element instanceof CareerElement) {
  const { observedAttributes } = element.constructor as typeof CareerElement;
  for (const [name, value] of Object.entries(request?.attributes ?? {}))
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(request?.look ?? {})) element.style.setProperty(name, value);
  if (request?.career !== undefined) element.career = request.career;
  document.documentElement.lang = request?.attributes.lang ?? 'en';
  document.body.replaceChildren(element);
} else {
  document.body.textContent =
    'Nothing to show: the address names no widget, as in #tag=salary-band-chart&src=career.json';
}

tellHeight(request?.secret);

// The host page says whether it is light or dark; nobody else is listened to.
window.addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.type !== 'rungs-scheme') return;
  if (data.scheme === 'light' || data.scheme === 'dark') document.documentElement.style.colorScheme = data.scheme;
});

// A link in a widget leads the page, not the frame.
document.head.append(Object.assign(document.createElement('base'), { target: '_top' }));
