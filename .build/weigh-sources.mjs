import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** Minified bytes of a script by the module they come from, as its source map says; the largest first. */
export function weighSources(scripts) {
  const weights = new Map();
  for (const { code, map } of scripts)
    for (const { source, text } of cutBySource(code.split('\n'), map)) {
      const name = source === null ? 'of no module' : nameSource(source);
      weights.set(name, (weights.get(name) ?? 0) + Buffer.byteLength(text));
    }
  return [...weights]
    .map(([name, bytes]) => ({ name, bytes }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}

/** The code in pieces, each from one mapping to the next one of its line. */
function cutBySource(lines, map) {
  const starts = lines.map(() => [{ column: 0, source: null }]);
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    starts[generatedLine - 1]?.push({ column: generatedColumn, source });
  });
  return lines.flatMap((line, i) =>
    starts[i].map(({ column, source }, at) => ({ source, text: line.slice(column, starts[i][at + 1]?.column) })),
  );
}

/** `../../node_modules/lit-html/src/lit-html.ts` → `lit-html: lit-html.ts`, `../../src/ui/frame.ts` → `src/ui/frame.ts`. */
function nameSource(path) {
  const [, library, file] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?:src\/|dist\/)?(.+)$/.exec(path) ?? [];
  return library ? `${library}: ${file}` : path.replace(/^(\.\.?\/)+/, '');
}
