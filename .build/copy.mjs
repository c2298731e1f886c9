// Copies what tsc leaves behind because it is no TypeScript: the example documents and the page of an iframe.
import { cp } from 'node:fs/promises';

for (const path of ['examples', 'embed']) {
  await cp(new URL(`../src/${path}/`, import.meta.url), new URL(`../dist/${path}/`, import.meta.url), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });
}
