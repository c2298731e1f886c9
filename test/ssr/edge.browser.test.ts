import { expect } from 'chai';
import { serverRenderBuilt } from '../browser/server-render.js';
import { arabic, percentiles } from '../fixtures/index.js';

/** What a script says in a worker of the browser: no Node there, no document, nothing but the language and the web. */
async function runInWorker(script: string): Promise<unknown> {
  const source = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(source, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(source);
  }
}

const edge = new URL('/dist/ssr/edge.js', location.href).href;

// On its way to the server of the tests, a document's keys change their order, and so its mark.
const withoutDocument = (html: unknown) =>
  String(html)
    .replace(/<script[\s\S]*<\/script>/, '')
    .replaceAll(/ data-drawn="-?\d+"/g, '');

describe('dist/ssr/edge.js in a worker without Node', () => {
  for (const [tag, career, lang] of [
    ['salary-band-chart', percentiles, 'en'],
    ['career-guide', percentiles, 'de'],
    ['career-ladder', arabic, 'ar'],
  ] as const)
    it(`draws ${tag} as Node does`, async () => {
      const options = { lang, stylesheetHref: '/{tag}.css' };
      const drawn = await runInWorker(`
        import { renderToHTML } from ${JSON.stringify(edge)};
        const globals = ['process', 'Buffer', 'require', 'document', 'window'].filter((name) => name in globalThis);
        if (globals.length > 0) throw new Error(String(globals));
        postMessage(renderToHTML(${JSON.stringify(tag)}, ${JSON.stringify(career)}, ${JSON.stringify(options)}));`);
      const expected = await serverRenderBuilt({ tag, career, ...options } as never);
      expect(withoutDocument(drawn)).to.contain('<template shadowrootmode="open"><link rel="stylesheet"');
      expect(withoutDocument(drawn)).to.equal(withoutDocument(expected));
    });

  it('tells of wrong calls', async () => {
    const told = await runInWorker(`
      import { renderToHTML } from ${JSON.stringify(edge)};
      try { renderToHTML('no-such-thing', {}); } catch (error) { postMessage(error.message); }`);
    expect(told).to.equal('unknown tag: no-such-thing');
  });
});
