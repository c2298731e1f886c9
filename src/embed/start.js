// A frame without an origin of its own may load modules from nobody: it takes the plain scripts.
const isOpaque = self.origin === 'null';
for (const src of isOpaque ? ['../cdn/rungs.iife.js', 'plain.js'] : ['index.js'])
  document.head.append(
    Object.assign(document.createElement('script'), { src, async: false, type: isOpaque ? '' : 'module' }),
  );
