import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { start } from './page';

start();
await import('rungs/define');
