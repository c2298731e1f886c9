/** Money that is no pay: what training costs, and what comes on top of pay. */
const noun =
  '(?:(?:\\p{L}+-)?bonus(?:es)?|boni|tuition|(?:\\p{L}+gebühr(?:en)?)|fees?|costs?|loans?|debts?|scholarships?|grants?|' +
  'reimbursements?|differentials?|overtime|exam(?:ination)?s?|equipment|tools|raises?|increases?|kosten|schulden|' +
  'prüfung(?:en)?|zuschl[aä]ge?|primes?|frais|dettes?|bourses?|bonos?|matrícula|tasas?|deudas?|becas?|bônus|' +
  'mensalidades?|taxas?|dívidas?|bolsas?)';
const payWord =
  '(?:earn\\p{L}*|salar(?:y|ies)|pays?|paid|wages?|makes?|making|incomes?|compensation|rates?|verdien\\p{L}*|' +
  '\\p{L}*geh[aä]lt(?:er)?|l[oö]hne?|gagne\\p{L}*|salaires?|touche(?:nt)?|ganan?|cobran?|salarios?|sueldos?|' +
  'ganham?|recebem?|salários?)';
const word = (words: string) => `(?<!\\p{L})${words}(?!\\p{L})`;

/** Joined to pay: "salary with bonus", "base + bonus". */
const joined = '(?:with|plus|and|including|incl\\.?|before|without|of living|mit|und|avec|et|con|y|com|e|\\+)';
/** "Loan officers" and "Cost Estimator (entry level):" are people. */
const person =
  '\\s\\p{L}{3,}(?:er|or|ist|ian|ant|yst|erk|ent)s?(?!\\p{L})|' +
  '\\s(?!(?:for|of|per|in|and|für|pro|und|pour|par|et|para|por|y|e)\\s)\\p{L}[^:]{0,60}[:–—-]\\s?$';
const named = new RegExp(`(?<!(?<!\\p{L})${joined}\\s)${word(noun)}(?!${person})`, 'giu');
const paid = new RegExp(word(payWord), 'iu');
const added =
  /(?<!\p{L})(?:extra|additional|another|add(?:s|ing)?|by|costs?|saves?|zusätzlich\p{L}*|um|kosten|kostet|coûten?t?|cuestan?|custam?)\s(?:up to\s|about\s|around\s|between\s|approximately\s|as much as\s|bis zu\s|jusqu'à\s|hasta\s|até\s)?$/iu;
const behind = new RegExp(
  `^(?:\\s(?!(?:${joined}|a|an|per|or|in|pro|par|por)\\s)[\\p{L}-]+){0,2}?\\s${noun}(?!\\p{L})|` +
    '^\\s(?:more|less|extra|higher|lower|mehr|weniger|zusätzlich|de plus|más|menos|a mais)(?!\\p{L})',
  'iu',
);
const amounts =
  /\p{Sc}?\s?\d[\d.,]*k?(?:\s?(?:-|–|—|to|and|bis|und|à|et|a|y|até|e)\s?\p{Sc}?\s?\d[\d.,]*k?)?(?:\s?\p{Sc})?/iu;

/**
 * Whether all money in a sentence or line is something else than pay: "Signing bonus: $5,000", "Tuition costs $9,000 a
 * year", "certified nurses earn $4,000 more".
 */
export function isPayAside(text: string): boolean {
  const clauses = text
    .slice(0, 5_000)
    .split(/;\s|,\s|\s(?:while|but|während|aber|tandis que|mais|mientras|pero|enquanto|mas)\s/)
    .filter((clause) => amounts.test(clause));
  return clauses.length > 0 && clauses.every(isAsideClause);
}

function isAsideClause(clause: string): boolean {
  const { index, 0: amount } = amounts.exec(clause)!;
  const lead = clause.slice(0, index);
  return isNamed(lead) || added.test(lead) || behind.test(clause.slice(index + amount.trimEnd().length));
}

/** The word nearest to the figures says what they are. */
function isNamed(lead: string): boolean {
  const last = [...lead.matchAll(named)].at(-1);
  return last !== undefined && !paid.test(lead.slice(last.index));
}
