// Copies what tsc leaves behind because it is no TypeScript: the example documents, the pages of an iframe and of the
// builder, and the declarations written for frameworks.
import { cp } from 'node:fs/promises';

for (const path of ['examples', 'embed', 'builder', 'frameworks']) {
  await cp(new URL(`../src/${path}/`, import.meta.url), new URL(`../dist/${path}/`, import.meta.url), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts') || file.endsWith('.d.ts'),
  });
}
