import { eventOf, importLines, listEvents, packageFiles, toPascalCase, writeImport } from './code.js';
import { attributesOf, wrapLook, writeElement } from './markup.js';
import type { WriteSnippet } from './snippet.js';

export const writeAngularSnippet: WriteSnippet = (ingredients) => {
  const { career, choices } = ingredients;
  const elements = choices.tags.map((tag) => {
    const event = eventOf(tag);
    const listener = event && { [`(${event.name})`]: `on${toPascalCase(event.name)}($event)` };
    return `${writeElement(tag, { '[career]': 'career', ...attributesOf(choices, career), ...listener }, '')}\n`;
  });
  const heard = listEvents(choices.tags);
  const types = heard.map(({ name }) => `${toPascalCase(name)}Event`);
  const typeImport = types.length > 0 ? `${writeImport(`type { ${types.join(', ')} }`, 'rungs')}\n` : '';
  const methods = heard.map(
    ({ name, tells }) => `
  on${toPascalCase(name)}(event: ${toPascalCase(name)}Event): void {
    console.log(${tells});
  }
`,
  );
  const text = `${writeImport('{ Component, CUSTOM_ELEMENTS_SCHEMA }', '@angular/core')}
${typeImport}${importLines(ingredients).join('\n')}

@Component({
  selector: 'app-career',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(wrapLook(choices, elements.join('')))}  \`,
})
export class Career {
  readonly career = career;
${methods.join('')}}
`;
  return {
    files: [
      { name: 'career.ts', use: 'A component; put <app-career /> where it should stand.', text },
      ...packageFiles(ingredients),
    ],
    notes: ['Importing JSON needs "resolveJsonModule": true in tsconfig.json.'],
  };
};

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, '    ');
}
