// Starts dist/ afresh: a file whose source is gone must not linger in the package.
import { rm } from 'node:fs/promises';

await rm(new URL('../dist/', import.meta.url), { recursive: true, force: true });
