const levels = ['Apprentice', 'Pastry cook', 'Senior pastry cook', 'Pastry chef', 'Executive pastry chef'];

const sentences = [
  'The kitchen starts before the town wakes, and the first hour belongs to dough.',
  'It is weighed, folded and left alone, and nobody hurries it.',
  'A good cook tastes everything twice and writes down what changed.',
  'By noon the counters are clean and the orders for tomorrow are in.',
  'Whoever plans to stay in the trade learns to cost a menu as well as to bake it.',
];

function writeParagraph(seed: number): string {
  return Array.from({ length: 6 }, (_, i) => sentences[(seed + i * i) % sentences.length]).join(' ');
}

function writeParagraphs(count: number, seed: number): string {
  return Array.from({ length: count }, (_, i) => writeParagraph(seed + i)).join('\n\n');
}

/** One article of some eight thousand characters, as a career site has it: prose, lists, rungs, a pay table, questions. */
function writeArticle(seed: number): string {
  const thousand = (amount: number) => `$${amount + (seed % 9)},000`;
  const rungs = levels.map((level, i) => `### ${level}\n\n${writeParagraph(seed + i)}`);
  const bands = levels.map(
    (level, i) =>
      `| ${level} | ${i * 2}–${i * 2 + 3} years | ${thousand(30 + i * 12)} – ${thousand(44 + i * 12)} per year |`,
  );
  return `## What a pastry chef does, part ${seed}

${writeParagraphs(4, seed)}

- Weigh the flour
- Fold the dough
- Temper the chocolate

## The career ladder

${rungs.join('\n\n')}

## Salary

${writeParagraph(seed)}

| Level | Experience | Pay |
|---|---|---|
${bands.join('\n')}

## Essential skills

- Patience
- A steady hand
- Planning a shift

## Frequently asked questions

### How long does it take to learn?

${writeParagraphs(2, seed + 3)}

### Can I change from another kitchen?

${writeParagraphs(2, seed + 5)}
`;
}

/** As many articles, one after the other, as fit in so many characters; at least one. */
export function writeMarkdown(length: number): string {
  let text = `# How to Become a Pastry Chef\n\n${writeArticle(0)}`;
  for (let i = 1; ; i++) {
    const article = writeArticle(i);
    if (text.length + article.length > length) return text;
    text += `\n${article}`;
  }
}
