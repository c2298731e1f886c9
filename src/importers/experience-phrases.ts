import { tidyText } from './amounts.js';

const numberWords = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
].map((words) => words.split(' '));
const number = `(?:\\d{1,3}(?:[.,]\\d{1,2})?|${numberWords.flat().join('|')}|an?(?= (?:year|month)s? of)|eine[mn]?)`;
const unit =
  '(?<unit>years?|yrs?|months?|mos?|jahren?s?|jahre?|monaten?|monate?|ans?|années?|mois|años?|anos?|meses|mes|mês)';
const span = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€])(?<low>${number})(?<plus> ?\\+)?(?: ?(?<first>years?|yrs?|jahre?|months?|monate?|ans?|mois|años?|anos?|meses))?` +
    `(?:[ -]?(?:-|to|bis|or|oder|and|und|à|ou|et|até|a|o|y|e)[ -]?(?<high>${number})(?<more> ?\\+)?|(?<open> or more| oder mehr| ou plus| o más| ou mais))?[ -]?(?:full )?${unit}(?![\\p{L}])(?<behind> ?\\+| (?:or|and|oder|und) (?:more|above|up|over|mehr|länger)\\b)?`,
  'giu',
);
const isMonth = /^m[oeê]/i;
const atLeast =
  /(?:(?<!\p{L})(?:at least|minimum(?: of)?|min\.?|more than|over|from|mindestens|wenigstens|mehr als|über|ab|au moins|plus de|à partir de|al menos|mínimo(?: de)?|más de|desde|pelo menos|mais de|acima de)|>=?) ?$/iu;
const atMost =
  /(?:(?<!\p{L})(?:up to|at most|less than|under|fewer than|maximum(?: of)?|within|bis(?: zu)?|höchstens|unter|weniger als|jusqu'à|moins de|hasta|menos de|máximo|até|no máximo)|<=?) ?$/iu;
const none =
  /\bno (?:\p{L}+ ){0,3}experience\b|\bnot? (?:\p{L}+ )?(?:require|need)\p{L}*(?: \p{L}+){0,3} experience|\bdoesn't (?:\p{L}+ )?(?:require|need)(?: \p{L}+){0,3} experience|\bwithout (?:any |prior |previous )?experience|\bkeine (?:berufs)?erfahrung|\bohne (?:berufs)?erfahrung|\b(?:sans|aucune) expérience|\bsin experiencia|\bsem experiência/iu;

/**
 * The years of experience a phrase names, `18 months` as 1.5; nothing if it names none. "No experience" is 0 to 0;
 * "5+ years" and "at least three years" are open above, "up to 2 years" begins at 0; a plain "3 years" asks for 3 or more.
 */
export function readExperience(text: string): { min?: number; max?: number } | undefined {
  const words = tidyText(text.slice(0, 5_000));
  for (const match of words.matchAll(span)) {
    const { low = '', high, plus, more, open, behind, unit: name = '', first: ownName = name } = match.groups ?? {};
    const lead = words.slice(0, match.index).slice(-30);
    const first = countOf(low, isMonth.test(ownName));
    if (first === undefined || first > 60) continue;
    const second = high === undefined ? undefined : countOf(high, isMonth.test(name));
    if (second !== undefined) return plus || more || open || behind ? { min: first } : { min: first, max: second };
    return atMost.test(lead) && !atLeast.test(lead) ? { min: 0, max: first } : { min: first };
  }
  return none.test(words) ? { min: 0, max: 0 } : undefined;
}

function countOf(word: string, isMonths: boolean): number | undefined {
  const name = word.toLowerCase();
  const index = numberWords.map((words) => words.indexOf(name)).find((at) => at >= 0);
  const count = /^\d/.test(name) ? Number(name.replace(',', '.')) : (index ?? 1);
  return Number.isFinite(count) ? Math.round((isMonths ? count / 12 : count) * 100) / 100 : undefined;
}
