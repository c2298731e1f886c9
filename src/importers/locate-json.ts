/**
 * The lines (from 1) on which the values at these paths, such as `salaryBands[3].min` or `$`, begin in a valid JSON
 * text. A path that leads nowhere gets the line of the nearest object or list around it.
 */
export function locateInJson(text: string, paths: readonly string[]): Map<string, number> {
  const lines = new Map<string, number>();
  if (paths.length === 0) return lines;
  const wanted = new Set(paths.flatMap(listAncestors));
  const open: { path: string; index: number }[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n|\r(?!\n)/g;
  let line = 1;
  let path = '';
  let lastText = '';
  const startValue = () => {
    const inside = open.at(-1);
    if (inside && inside.index >= 0) path = `${inside.path}[${inside.index}]`;
    if (wanted.has(path || '$') && !lines.has(path || '$')) lines.set(path || '$', line);
  };
  let isKey = false;
  for (const [mark] of text.matchAll(token)) {
    if (mark === '\n' || mark === '\r') line++;
    else if (mark === '{' || mark === '[') {
      startValue();
      open.push({ path, index: mark === '[' ? 0 : -1 });
      isKey = mark === '{';
    } else if (mark === '}' || mark === ']') {
      path = open.pop()?.path ?? '';
      isKey = false;
    } else if (mark === ',') {
      const inside = open.at(-1);
      if (inside && inside.index >= 0) inside.index++;
      else isKey = true;
    } else if (mark === ':') {
      path = joinKey(open.at(-1)?.path ?? '', lastText);
      isKey = false;
    } else if (isKey) lastText = mark.slice(1, -1);
    else startValue();
  }
  for (const wish of paths) {
    const nearest = listAncestors(wish).find((one) => lines.has(one));
    if (nearest !== undefined) lines.set(wish, lines.get(nearest)!);
  }
  return lines;
}

/** A path and all it lies in, nearest first: `a[1].b` → `a[1].b`, `a[1]`, `a`, `$`. */
export function listAncestors(path: string): string[] {
  const ancestors = [path];
  let rest = path;
  while (/[.[]/.test(rest)) {
    rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('[')));
    if (rest) ancestors.push(rest);
  }
  return path === '$' ? ancestors : [...ancestors, '$'];
}

function joinKey(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
