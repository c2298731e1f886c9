import fc from 'fast-check';

const valid = {
  title: 'Care Coordinator',
  currency: 'usd',
  summary: 'One paragraph',
  codes: { 'isco-08': '2221' },
  sources: [{ name: 'Survey', url: 'https://example.org' }],
  levels: [
    { id: 'junior', title: 'Junior', skills: ['listening'], moves: [{ to: 'senior' }], experience: { min: 0, max: 2 } },
    { id: 'senior', title: 'Senior', tips: [{ title: 'Mentor', text: 'Do' }], roles: ['Lead'], skills: ['writing'] },
  ],
  salaryBands: [
    {
      title: 'Junior',
      level: 'junior',
      min: 20,
      max: 30,
      period: 'hour',
      percentiles: { p25: 22, p75: 28 },
      median: 25,
    },
    { title: 'Senior', level: 'senior', min: 60_000, openEnded: true, experience: { min: 3 } },
  ],
  skills: [{ id: 'listening', name: 'Listening', group: 'People', target: 4 }, { name: 'Writing' }],
  steps: [{ title: 'Learn', body: 'Read', duration: { minMonths: 1, maxMonths: 2 }, skills: ['writing'] }],
  responsibilities: [{ title: 'Care', items: ['Visit'] }],
  credentials: [{ title: 'CCM', kind: 'certificate', requirement: 'typical' }],
  faqs: [{ question: 'Why?', answer: 'Because' }],
  links: [{ title: 'More', url: 'https://example.org' }],
};

// Values that come close to being right: the interesting mistakes.
const nearMiss = fc.oneof(
  fc.constantFrom<unknown>('junior', 'senior', 'listening', '80000', '-5', '', ' ', 0, -1, 1e308, null, true, [], {}, [
    [],
  ]),
  fc.constantFrom<unknown>(
    { title: 'Junior' },
    { id: 'junior', title: 'x' },
    { min: 5, max: 1 },
    [{ to: 'senior' }, {}],
    'usd',
  ),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
);

/** The valid document with a few of its values, anywhere, replaced, doubled or removed. */
export const mutated = fc
  .array(fc.record({ pick: fc.nat(), how: fc.constantFrom('replace', 'double', 'remove'), value: nearMiss }), {
    maxLength: 8,
  })
  .map((changes) => {
    const document = structuredClone(valid);
    for (const { pick, how, value } of changes) {
      const places = listPlaces(document);
      const { parent, key } = places[pick % places.length]!;
      if (how === 'double' && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
      else if (how === 'remove' && !Array.isArray(parent)) delete parent[key];
      else parent[key as never] = structuredClone(value) as never;
    }
    return document;
  });

/** What may be handed over as a career document, from nearly right to anything at all. */
export const anyInput = fc.oneof(
  mutated,
  fc.jsonValue(),
  fc.json(),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withNullPrototype: true,
    withBoxedValues: true,
  }),
  fc.dictionary(fc.constantFrom(...Object.keys(valid)), fc.anything()),
);

function listPlaces(node: unknown): { parent: Record<string, unknown> | unknown[]; key: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    { parent: node as Record<string, unknown>, key },
    ...listPlaces(value),
  ]);
}
