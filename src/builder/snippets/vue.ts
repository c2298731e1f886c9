import { eventOf, importLines, packageFiles, writeImport } from './code.js';
import { styledAttributesOf, writeElement } from './markup.js';
import type { WriteSnippet } from './snippet.js';

export const writeVueSnippet: WriteSnippet = (ingredients) => {
  const { career, choices } = ingredients;
  const elements = choices.tags.map((tag) => {
    const event = eventOf(tag);
    const listener = event && { [`@${event.name}`]: `(event) => console.log(${event.tells})` };
    const attributes = { ':career.prop': 'career', ...styledAttributesOf(choices, career), ...listener };
    return `  ${writeElement(tag, attributes, '')}\n`;
  });
  const text = `<script setup>
${importLines(ingredients).join('\n')}
</script>

<template>
${elements.join('')}</template>
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
