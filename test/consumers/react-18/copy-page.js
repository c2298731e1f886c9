import { copyFileSync } from 'node:fs';

for (const folder of ['dist', 'dist/development']) copyFileSync('index.html', `${folder}/index.html`);
