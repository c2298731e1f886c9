export { type RenderOptions, renderToHTML } from './render.js';
