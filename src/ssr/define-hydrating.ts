// The whole library for a page that was drawn ahead, as one script of a CDN.
import './hydrate.js';

export * from '../cdn.js';
