import { CareerElement } from '../cdn.js';
import { type FrameRequest, readFrameRequest, readSecret } from './frame-request.js';
import { standInFrame } from './stand-in-frame.js';

// The page of an iframe: one widget, as its address asks, and another one when the address changes.
show();
window.addEventListener('hashchange', show);
standInFrame(readSecret(location.hash));

function show(): void {
  const request = readFrameRequest(location.hash) ?? recallRequest();
  // A fragment may lead to a place inside the widget, which stays as it is.
  if (!request && document.body.firstElementChild instanceof CareerElement) return;
  document.body.replaceChildren(drawRequest(request));
  document.documentElement.lang = request?.attributes.lang ?? 'en';
}

function drawRequest(request: FrameRequest | undefined): Element {
  if (!request) return complain('the address names no widget.');
  const element = document.createElement(request.tag);
  if (!(element instanceof CareerElement)) return complain(`there is no widget <${request.tag}>.`);
  const { tag, attributes, look = {}, career } = request;
  if (career === undefined && !attributes.src) return complain(`the address names no document for <${tag}>.`);
  const { observedAttributes } = element.constructor as typeof CareerElement;
  for (const [name, value] of Object.entries(attributes))
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
  if (career !== undefined) element.career = career;
  rememberRequest();
  return element;
}

function complain(fault: string): Element {
  const message = document.createElement('p');
  const example = document.createElement('code');
  example.append('#tag=salary-band-chart&src=https://example.com/career.json');
  message.append(`Nothing to show: ${fault} It should end in a fragment such as `, example);
  return message;
}

// A reader who goes to a place inside the widget changes the fragment. What was asked outlasts that, and a reload.
function rememberRequest(): void {
  if (readFrameRequest(location.hash)) history.replaceState(location.hash, '');
}

function recallRequest(): FrameRequest | undefined {
  return typeof history.state === 'string' ? readFrameRequest(history.state) : undefined;
}
