export { type CsvList, toCSV } from './csv.js';
export { type ReadableTag, toHTML } from './html.js';
export { type JsonLd, type JsonLdNode, type JsonLdType, toJsonLd, writeJsonLd } from './json-ld.js';
export type { Picture } from './picture.js';
export { toPNG } from './png.js';
export { toSVG } from './svg.js';
