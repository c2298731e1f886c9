/**
 * The lines of JSON text, from 1, at which values stand: asked by path as issues name them (`salaryBands[3].min`).
 * What is not there gets the line of the nearest value around it.
 */
export function locatePaths(json: string, paths: Iterable<string>): Map<string, number> {
  const wanted = new Set<string>();
  for (const path of paths) for (const outer of listAncestors(path)) wanted.add(outer);
  const found = new Map<string, number>();
  const trail: { path: string; index?: number }[] = [];
  let line = 1;
  let key: string | undefined;

  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g)) {
    const parent = trail.at(-1);
    if (token === '\n') line++;
    else if (token === '}' || token === ']') trail.pop();
    else if (token === ',') {
      key = undefined;
      if (parent?.index !== undefined) parent.index++;
    } else if (token !== ':') {
      if (parent && parent.index === undefined && key === undefined) {
        key = readKey(token);
        continue;
      }
      const path = parent ? join(parent.path, parent.index ?? key ?? '') : '$';
      if (wanted.has(path)) found.set(path, line);
      if (token === '{') trail.push({ path });
      if (token === '[') trail.push({ path, index: 0 });
      if (token === '{' || token === '[') key = undefined;
    }
  }

  return new Map(
    [...paths].flatMap((path) => {
      const place = listAncestors(path).find((outer) => found.has(outer));
      return place === undefined ? [] : [[path, found.get(place)!] as const];
    }),
  );
}

/** A path and everything around it, from the inside out: `a[1].b`, `a[1]`, `a`, `$`. */
export function listAncestors(path: string): string[] {
  const outer = [];
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
    outer.push(path.slice(0, end));
  }
  return path === '$' ? outer : [...outer, '$'];
}

function join(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path === '$' ? '' : path}[${key}]`;
  const step = /^\$?[\w-]{1,60}$/.test(key) ? key : `[${JSON.stringify(key)}]`;
  return path === '$' ? step : step.startsWith('[') ? path + step : `${path}.${step}`;
}

function readKey(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
