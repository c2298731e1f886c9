import { type Box, type Label, type Picture, pictureFont, type Rule } from './picture.js';

// Canvases beyond this are refused by some browsers, and silently at that.
const longestSide = 8192;

/**
 * A picture as a PNG file, `scale` pixels to one of its own (less where that would be too large for a canvas).
 * Drawn on a canvas directly: an SVG in an `<img>` is blocked by strict policies. Browser only; rejects where the
 * browser makes no picture.
 */
export async function toPNG(picture: Picture, scale = 2): Promise<Blob> {
  const fit = Math.min(scale, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * fit);
  canvas.height = Math.round(picture.height * fit);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no canvas');
  context.scale(fit, fit);
  context.fillStyle = picture.background;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) {
    if (shape.kind === 'box') paintBox(context, shape);
    else if (shape.kind === 'rule') paintRule(context, shape);
    else paintLabel(context, shape);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser made no picture'))), 'image/png');
  });
}

function paintBox(context: CanvasRenderingContext2D, { x, y, width, height, radius = 0, color, fade }: Box): void {
  context.fillStyle = fade ? fadingFill(context, x, width, color, fade) : color;
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}

/** `transparent` is black without opacity, so the fading end keeps its own colour. Colours are `#rrggbb`. */
function fadingFill(context: CanvasRenderingContext2D, x: number, width: number, color: string, fade: 'start' | 'end') {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  gradient.addColorStop(fade === 'end' ? 0 : 1, color);
  gradient.addColorStop(fade === 'end' ? 1 : 0, `${color}00`);
  return gradient;
}

function paintRule(context: CanvasRenderingContext2D, { x1, y1, x2, y2, color, thickness, isDashed }: Rule): void {
  context.strokeStyle = color;
  context.lineWidth = thickness;
  context.setLineDash(isDashed ? [5, 4] : []);
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

function paintLabel(context: CanvasRenderingContext2D, { x, y, text, color, size, isBold, anchor }: Label): void {
  context.fillStyle = color;
  context.font = `${isBold ? '600 ' : ''}${size}px ${pictureFont}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
  context.fillText(text, x, y);
}
