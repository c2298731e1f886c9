// Lit's hydration support. To be imported before anything else of Lit or of ours: from then on, widgets take over what
// the server drew instead of drawing it anew.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
