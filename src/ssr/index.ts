export { type RenderOptions, renderToHTML } from './render.js';
export { type StyleOptions, writeStyleSheet } from './styles.js';
