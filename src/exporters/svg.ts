import { type Box, type Label, type Picture, pictureFont, type Rule, type Shape } from './picture.js';

/** A picture as a standalone SVG document: no script, no outside resource, readable as text. */
export function toSVG(picture: Picture): string {
  const { width, height, background, title, description, shapes } = picture;
  const fades = new Map<string, string>();
  const drawn = shapes.map((shape) => draw(shape, fades)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="${escapeXml(pictureFont)}">
<title id="title">${escapeXml(title)}</title>
<desc id="description">${escapeXml(description)}</desc>
<defs>${[...fades.values()].join('')}</defs>
<rect width="${width}" height="${height}" fill="${escapeXml(background)}"/>
${drawn}
</svg>
`;
}

function draw(shape: Shape, fades: Map<string, string>): string {
  if (shape.kind === 'box') return drawBox(shape, fades);
  return shape.kind === 'rule' ? drawRule(shape) : drawLabel(shape);
}

function drawBox({ x, y, width, height, radius = 0, color, fade }: Box, fades: Map<string, string>): string {
  const fill = fade ? `url(#${fadeId(color, fade, fades)})` : color;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${escapeXml(fill)}"/>`;
}

function fadeId(color: string, fade: 'start' | 'end', fades: Map<string, string>): string {
  const key = `${color} ${fade}`;
  const id = `fade-${fades.has(key) ? [...fades.keys()].indexOf(key) : fades.size}`;
  if (!fades.has(key)) {
    const stop = (offset: number, opacity: number) =>
      `<stop offset="${offset}" stop-color="${escapeXml(color)}" stop-opacity="${opacity}"/>`;
    const stops = fade === 'end' ? stop(0, 1) + stop(1, 0) : stop(0, 0) + stop(1, 1);
    fades.set(key, `<linearGradient id="${id}">${stops}</linearGradient>`);
  }
  return id;
}

function drawRule({ x1, y1, x2, y2, color, thickness, isDashed }: Rule): string {
  const dashes = isDashed ? ' stroke-dasharray="5 4"' : '';
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${escapeXml(color)}" stroke-width="${thickness}"${dashes}/>`;
}

function drawLabel({ x, y, text, color, size, isBold, anchor }: Label): string {
  const weight = isBold ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" fill="${escapeXml(color)}" font-size="${size}" text-anchor="${anchor}"${weight}>${escapeXml(text)}</text>`;
}

/** Control characters are not allowed in XML at all, and one of them makes the whole file unreadable. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
