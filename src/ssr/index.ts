export type { StyleOptions } from './locate-sheet.js';
export { type RenderOptions, renderToHTML } from './render.js';
export { writeStyleSheet } from './styles.js';
