import { eventOf, importLines, listEvents, packageFiles, toPascalCase, writeImport } from './code.js';
import { attributesOf, wrapLook, writeElement } from './markup.js';
import type { WriteSnippet } from './snippet.js';

export const writeVueSnippet: WriteSnippet = (ingredients) => {
  const { career, choices } = ingredients;
  const elements = choices.tags.map((tag) => {
    const event = eventOf(tag);
    const listener = event && { [`@${event.name}`]: `on${toPascalCase(event.name)}` };
    const attributes = { ':career.prop': 'career', ...attributesOf(choices, career), ...listener };
    return `${writeElement(tag, attributes, '')}\n`;
  });
  const listeners = listEvents(choices.tags).map(
    ({ name, tells }) => `\nfunction on${toPascalCase(name)}(event) {\n  console.log(${tells});\n}\n`,
  );
  const text = `<script setup>
${importLines(ingredients).join('\n')}
${listeners.join('')}</script>

<template>
${wrapLook(choices, elements.join('')).replace(/^(?=.)/gm, '  ')}</template>
`;
  const tags = choices.tags.map((tag) => `'${tag}'`).join(', ');
  const config = `${writeImport('vue', '@vitejs/plugin-vue')}
${writeImport('{ defineConfig }', 'vite')}

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => [${tags}].includes(tag) } } })],
});
`;
  return {
    files: [
      { name: 'Career.vue', use: 'A component; put <Career /> where it should stand.', text },
      { name: 'vite.config.js', use: 'Tells Vue which tags are not its own; merge it into yours.', text: config },
      ...packageFiles(ingredients),
    ],
    notes: [],
  };
};
