/**
 * Rollup plugin: takes Node out of Lit's server side. Its client part comes as browsers get it (the other one wants
 * Buffer for what `btoa` does as well), and the one question it asks of the process is answered.
 */
export function forgetNode() {
  return {
    name: 'forget-node',
    async resolveId(source, importer) {
      if (!source.startsWith('@lit-labs/ssr-client')) return null;
      const { id } = await this.resolve(source, importer, { skipSelf: true });
      return id.replace(/(?<=[\\/]ssr-client[\\/])node[\\/]/, '');
    },
    transform(code) {
      if (!code.includes('process.env.NODE_ENV')) return null;
      return { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null };
    },
  };
}
