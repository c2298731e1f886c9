/**
 * Rollup plugin: what a part loaded on demand imports from files of its own is asked for together with it, and not once
 * it has come, which on a slow network would take twice as long.
 */
export function loadTogether() {
  return {
    name: 'load-together',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const needed = (getTargetChunkImports() ?? []).filter(
        ({ type, fileName }) =>
          type === 'internal' && fileName !== chunk.fileName && !chunk.imports?.includes(fileName),
      );
      if (needed.length === 0) return null;
      // Where one of them fails, so does the part, and that is told.
      const early = needed.map(({ resolvedImportPath }) => `import(${resolvedImportPath}).catch(()=>{})`);
      return { left: `(${early.join(',')},import(`, right: '))' };
    },
  };
}
