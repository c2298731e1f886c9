export { toCSV } from './csv.js';
export type { Picture } from './picture.js';
export { toPNG } from './png.js';
export { toSVG } from './svg.js';
