import { eventOf, importLines, packageFiles } from './code.js';
import { attributesOf, wrapLook, writeAttributes } from './markup.js';
import type { WriteSnippet } from './snippet.js';

export const writeSvelteSnippet: WriteSnippet = (ingredients) => {
  const { career, choices } = ingredients;
  const elements = choices.tags.map((tag) => {
    const event = eventOf(tag);
    const listener = event ? ` on${event.name}={(event) => console.log(${event.tells})}` : '';
    return `<${tag} {career}${writeAttributes(attributesOf(choices, career))}${listener}></${tag}>\n`;
  });
  const imports = importLines(ingredients);
  const text = `<script>
${imports.map((line) => `  ${line}\n`).join('')}</script>

${wrapLook(choices, elements.join(''))}`;
  return {
    files: [
      { name: 'Career.svelte', use: 'A component for Svelte 5; put <Career /> where it should stand.', text },
      ...packageFiles(ingredients),
    ],
    notes: [],
  };
};
