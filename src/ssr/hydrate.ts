// Lit's hydration support. To be imported before anything else of Lit or of ours: from then on, widgets take over what
// the server drew instead of drawing it anew, and what the reader did to it by then.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { CareerElement } from '../ui/career-element.js';
import { takeEarlyInput } from './early-input.js';

CareerElement.takeInput = takeEarlyInput;
