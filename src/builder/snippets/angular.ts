import type { WidgetTag } from '../choices.js';
import { eventOf, importLines, packageFiles, toPascalCase, writeImport } from './code.js';
import { styledAttributesOf, writeElement } from './markup.js';
import type { WriteSnippet } from './snippet.js';

export const writeAngularSnippet: WriteSnippet = (ingredients) => {
  const { career, choices } = ingredients;
  const elements = choices.tags.map((tag) => {
    const event = eventOf(tag);
    const listener = event && { [`(${event.name})`]: `on${toPascalCase(event.name)}($event)` };
    return `    ${writeElement(tag, { '[career]': 'career', ...styledAttributesOf(choices, career), ...listener }, '')}\n`;
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
${elements.join('')}  \`,
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

/** What the tags tell, each event once. */
function listEvents(tags: readonly WidgetTag[]): { name: string; tells: string }[] {
  const all = tags.flatMap((tag) => eventOf(tag) ?? []);
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}
