import type { Choices, WidgetTag } from '../choices.js';
import { writeLook } from '../look.js';
import { eventOf, importDocument, packageFiles, toPascalCase, writeImport } from './code.js';
import { attributesOf, writeAttributes } from './markup.js';
import type { Ingredients, WriteSnippet } from './snippet.js';

export const writeReactSnippet: WriteSnippet = (ingredients) => {
  const { career, choices } = ingredients;
  const names = choices.tags.map(toPascalCase);
  const style = writeStyle(choices);
  const box = style ? ['div', 'style={style}'] : [''];
  const text = `${writeImport(`{ ${names.join(', ')} }`, 'rungs/react')}
${importDocument(career)}
${style}
export function Career() {
  return (
    <${box.join(' ')}>
${choices.tags.map((tag) => `      ${writeComponent(tag, ingredients)}\n`).join('')}    </${box[0]}>
  );
}
`;
  return {
    files: [
      { name: 'Career.jsx', use: 'A component; put <Career /> where it should stand.', text },
      ...packageFiles(ingredients),
    ],
    notes: [],
  };
};

function writeComponent(tag: WidgetTag, { career, choices }: Ingredients): string {
  const event = eventOf(tag);
  const parts = [
    `<${toPascalCase(tag)} career={career}${writeAttributes(attributesOf(choices, career))}`,
    ...(event ? [`on${toPascalCase(event.name)}={(event) => console.log(${event.tells})}`] : []),
    '/>',
  ];
  return parts.join(' ');
}

function writeStyle(choices: Choices): string {
  const entries = Object.entries(writeLook(choices)).map(
    ([name, value]) => `${name === 'font-size' ? 'fontSize' : `'${name}'`}: '${value}'`,
  );
  return entries.length > 0 ? `\nconst style = { ${entries.join(', ')} };\n` : '';
}
