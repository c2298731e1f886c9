/** The tags an author can choose, in the order they stand on a page; the first is all the others as one page. */
export const widgetTags = [
  'career-guide',
  'career-ladder',
  'salary-band-chart',
  'career-roadmap',
  'skills-checklist',
  'career-responsibilities',
  'level-comparison',
  'career-advisor',
  'career-faq',
  'career-progress',
] as const;
export type WidgetTag = (typeof widgetTags)[number];

export const densities = ['usual', 'compact', 'roomy'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const snippetKinds = ['html', 'file', 'frame', 'wordpress', 'react', 'vue', 'angular', 'svelte'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** What an author chose, besides the document. */
export interface Choices {
  /** The guide alone, or some of the others; never empty. */
  tags: WidgetTag[];
  /** `#rrggbb`; undefined for our own. */
  accent?: string;
  density: (typeof densities)[number];
  theme: (typeof themes)[number];
  /** Language of the interface words; undefined for the document's. */
  lang?: string;
  kind: SnippetKind;
  /** Address of the folder our `dist` stands in, for frames; undefined for the one beside the builder. */
  home?: string;
}

export const firstChoices: Choices = {
  tags: ['career-guide'],
  density: 'usual',
  theme: 'auto',
  kind: 'html',
};

/** Reads choices that were kept somewhere. Whatever they hold, what comes back can be used. */
export function readChoices(kept: unknown): Choices {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const { tags, accent, lang, home } = given;
  const named = Array.isArray(tags) ? tags : [];
  const known = widgetTags.filter((tag) => named.includes(tag));
  return {
    tags: known.includes('career-guide') || known.length === 0 ? ['career-guide'] : known,
    density: oneOf(densities, given.density),
    theme: oneOf(themes, given.theme),
    kind: oneOf(snippetKinds, given.kind),
    ...(typeof accent === 'string' && /^#[0-9a-f]{6}$/.test(accent) && { accent }),
    ...(typeof lang === 'string' && /^[a-z]{2}$/.test(lang) && { lang }),
    ...(typeof home === 'string' && isWebAddress(home) && { home }),
  };
}

/** These tags with one more, or without one: the guide stands alone, and there is always something. */
export function toggleTag(tags: readonly WidgetTag[], tag: WidgetTag, isOn: boolean): WidgetTag[] {
  const [guide] = widgetTags;
  if (tag === guide && isOn) return [guide];
  const chosen = widgetTags.filter((each) => each !== guide && (each === tag ? isOn : tags.includes(each)));
  return chosen.length > 0 ? chosen : [guide];
}

/** Whether a page may be loaded from there. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function oneOf<const Option>(options: readonly Option[], given: unknown): Option {
  return options.find((option) => option === given) ?? options[0]!;
}
