/** Interface words of one language. `{name}` stands for a value; a plural entry is chosen by the rules of the language. */
export interface Messages {
  // what every widget says
  loading: string;
  empty: string;
  error: string;
  errorHint: string;
  retry: string;
  issues: Plural;
  source: string;
  figuresOf: string;
  /** "Skills: 3 of 10". */
  labelled: string;
  /** What stands between two sentences. */
  sentenceGap: string;
  /** What stands between two parts of a sentence that hold commas of their own. */
  clauseGap: string;

  // experience and pay
  years: Plural;
  yearsRange: string;
  yearsFrom: Plural;
  yearsUpTo: Plural;
  months: Plural;
  monthsRange: string;
  monthsFrom: Plural;
  monthsUpTo: Plural;
  perYear: string;
  perMonth: string;
  perWeek: string;
  perDay: string;
  perHour: string;
  payRange: string;
  payOpen: string;
  payFrom: string;
  payUpTo: string;
  payOnly: string;
  payMedian: string;
  payNone: string;

  // salary-band-chart
  salaryTitle: string;
  salaryTitleAlone: string;
  salaryEmpty: string;
  period: string;
  year: string;
  month: string;
  week: string;
  day: string;
  hour: string;
  payBands: Plural;
  spanRange: string;
  spanOpen: string;
  bandsOnly: string;
  widest: string;
  overlap: Plural;
  assuming: string;
  hoursPerWeek: Plural;
  daysPerWeek: Plural;
  weeksPerYear: Plural;
  median: string;
  midpoint: string;
  percentile: string;
  experience: string;
  legend: string;
  showTable: string;
  showChart: string;
  download: string;
  downloadAs: string;
  comparePay: string;
  yourPay: string;
  yourPayIs: string;
  remove: string;
  insideBottom: string;
  insideLower: string;
  insideMiddle: string;
  insideUpper: string;
  insideTop: string;
  insideOpen: string;
  belowAll: string;
  aboveAll: string;
  betweenBands: string;
  band: string;
  from: string;
  to: string;
  orMore: string;
  otherCurrency: string;

  // career-ladder
  ladderTitle: string;
  ladderTitleAlone: string;
  ladderEmpty: string;
  oneRung: string;
  rungs: Plural;
  youAreHere: string;
  target: string;
  gap: string;
  gapBelow: string;
  gapSame: string;
  gapRungs: Plural;
  gapYears: Plural;
  gapPay: string;
  gapSkills: Plural;
  tips: string;
  roles: string;
  moreRoles: Plural;
  skillsHere: string;
  lateral: string;
  exit: string;
  advance: string;

  // skills-checklist
  skillsTitle: string;
  skillsEmpty: string;
  progress: string;
  kept: string;
  notKept: string;
  show: string;
  showAll: string;
  showOpen: string;
  showLevel: string;
  filter: string;
  noMatch: string;
  allDone: string;
  reset: string;
  resetDone: string;
  undo: string;
  rating: string;
  ratingOf: string;
  requiredSkill: string;

  // career-faq
  faqTitle: string;
  faqEmpty: string;
  faqCount: Plural;
  faqFound: Plural;
  faqFilter: string;
  faqNone: string;
  faqLink: string;
  openAll: string;
  closeAll: string;

  // career-responsibilities
  dutiesTitle: string;
  dutiesEmpty: string;
  dutiesSummary: string;
  areas: Plural;
  duties: Plural;

  // career-roadmap
  roadmapTitle: string;
  roadmapEmpty: string;
  stepsDone: Plural;
  stepsSkipped: string;
  wholeWay: string;
  stepDone: string;
  nextStep: string;
  skip: string;
  skipped: string;
  serves: string;
  ticked: string;
  addNote: string;
  note: string;
  linkAddress: string;
  linkTitle: string;
  addLink: string;
  removeLink: string;
  linkFault: string;

  // level-comparison
  comparisonTitle: string;
  comparisonEmpty: string;
  compareFrom: string;
  compareTo: string;
  swap: string;
  payOfLevel: string;
  skillsAsked: string;
  levelDuties: string;

  // career-progress
  readerProgressTitle: string;
  readerProgressEmpty: string;
  nothingKept: string;
  whereKept: string;
  keptNowhere: string;
  profileTitle: string;
  keptSkills: string;
  keptDone: string;
  keptSkipped: string;
  gone: string;
  keptNotes: string;
  credentials: string;
  workingHours: string;
  saveFile: string;
  savedFile: string;
  loadFile: string;
  loadedFile: string;
  noProgressFile: string;
  otherCareer: string;
  copyLink: string;
  copiedLink: string;
  linkHolds: string;
  linkToCopy: string;
  clearProgress: string;
  clearedProgress: string;
  undone: string;
  offer: string;
  takeOffer: string;
  leaveOffer: string;
  tookOffer: string;

  // career-advisor
  advisorTitle: string;
  advisorEmpty: string;
  advisorPrivate: string;
  advisorAsks: string;
  unsaid: string;
  aim: string;
  yearsSaid: string;
  hoursSaid: string;
  readiness: string;
  readyFor: string;
  readyForCareer: string;
  nothingMissing: string;
  nothingMissingAtAll: string;
  targetBelow: string;
  sayMore: string;
  partSkills: string;
  partSteps: string;
  yearsOf: Plural;
  documentSilent: string;
  readerSilent: string;
  allSkipped: string;
  nextThings: string;
  gainExperience: string;
  reachLevel: string;
  gainPoints: Plural;
  askedBy: string;
  builtBy: string;
  partOfCareer: string;
  builds: string;
  nextOnTheWay: string;
  isRequired: string;
  isTypical: string;
  isShort: Plural;
  missingSkills: string;
  matchingSkills: string;
  missingCredentials: string;
  noneMissing: string;
  skillsOfCareer: string;
  theWay: string;
  levelName: string;
  inYears: Plural;
  yearsThere: string;
  ownPay: string;
  payBelow: string;
  payInside: string;
  payAbove: string;
  paysMore: string;
  print: string;
  copyPlan: string;
  copiedPlan: string;
  notCopied: string;
  askTitle: string;
  askWhere: string;
  badEndpoint: string;
  yourQuestion: string;
  whatIsSent: string;
  sendTo: string;
  generated: string;
  stop: string;
  askWaiting: string;
  askStopped: string;
  askRefused: string;
  askGarbled: string;
  askTimedOut: string;
  askTooLong: string;
  askUnreached: string;
  askCutOff: string;

  // career-guide
  guideEmpty: string;
  guideContents: string;
  skipContents: string;
  guideRole: string;
  guideEnvironment: string;
  guideLinks: string;
  levelCount: Plural;
  stepCount: Plural;
  skillCount: Plural;
  printSheet: string;
  sheetRest: Plural;
}

/** Forms by CLDR plural category; `other` serves where a category is missing. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const languages = new Map<string, Messages>();

/** Makes the words of a language known. `lang` is a BCP 47 tag, most often a bare language such as `de`. */
export function registerMessages(lang: string, messages: Messages): void {
  languages.set(lang.toLowerCase(), messages);
}

/** The closest registered language of a BCP 47 tag (`de-AT` finds `de`), or undefined. */
export function messagesFor(lang: string): Messages | undefined {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const messages = languages.get(tag);
    if (messages) return messages;
  }
  return undefined;
}
