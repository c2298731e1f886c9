// Copies the example documents, which tsc leaves behind because they are plain JSON.
import { cp } from 'node:fs/promises';

const examples = new URL('../src/examples/', import.meta.url);

await cp(examples, new URL('../dist/examples/', import.meta.url), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
