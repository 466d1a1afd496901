/** The number of a claim, where its title has one: so that another number can be compared with it. */
import { MONTHS } from '../../src/core/months.ts';
import { figureSchema, unit as unitSchema, type Figure } from '../../src/core/schema/figure.ts';
import { plainOrQuoted, quoted } from '../cli/yaml-text.ts';
import type { Dialogue } from './context.ts';
import { speaksEnglish } from './fields.ts';

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const DATE = new RegExp(
  String.raw`\b\d{1,2} (?:${MONTHS.join('|')})(?: \d{4})?\b|\b(?:${MONTHS.join('|')}) \d{4}\b|\b\d{1,2}[:.]\d{2}\b`,
  'g',
);
const NUMBER_OF = new RegExp(
  String.raw`(?<![\p{L}\d])(${NUMBER})(?: ?(?:to|and|or|-|–) ?(${NUMBER}))?((?: [\p{L}-]+){0,3})`,
  'u',
);
const TYPED = new RegExp(String.raw`^(${NUMBER})(?: to (${NUMBER}))? (\S.*)$`, 'u');

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BELOW_HUNDRED = String.raw`(?:${TENS.slice(2).join('|')})(?:-(?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')}`;
/** A number in words from two on: "one" is mostly no number. */
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d-])(?!one(?![\p{L}]))(${BELOW_HUNDRED})(?: (hundred|thousand)(?: and (${BELOW_HUNDRED}))?)?(?![\p{L}-])`,
  'giu',
);

/** What stands right before a number tells how it is stated, the longest first. */
const HEDGES: readonly (readonly [string, Figure['stated']])[] = [
  ['more than|over|upwards of', 'more-than'],
  ['at least|no fewer than|no less than|not less than', 'at-least'],
  ['some|about|around|nearly|almost|roughly|approximately|up to|an estimated', 'about'],
];

/** What is typed for none. */
const NONE = '-';

/** A word of things that are counted. */
const COUNTED = /^(?:\p{Ll}[\p{Ll}-]*[^s]s|\p{Ll}*(?:men|women|people|children)|percent|km)$/u;
/** Words that end in s, and count nothing. */
const NEVER_COUNTED = new Set('was has does is as its this'.split(' '));

/** With the numbers that are in words in digits: "thirty-two carts" is "32 carts". */
function inDigits(text: string): string {
  return text.replace(IN_WORDS, (_, many: string, times?: string, more?: string) =>
    String(valueOf(many) * ({ hundred: 100, thousand: 1000 }[times?.toLowerCase() ?? ''] ?? 1) + valueOf(more)),
  );
}

/** What a number below a hundred is in digits: of "thirty-two", 32; 0 where there is none. */
function valueOf(words = ''): number {
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + Math.max(10 * TENS.indexOf(word), ONES.indexOf(word), 0), 0);
}

/**
 * The first number of some words that is of no date and no hour, and what it counts: of "40 Northern vehicles were seen",
 * "40 vehicles". Where nothing behind it is sure to be counted, the number alone, and none where that is in words; empty where
 * there is none.
 */
export function numberIn(words: string): string {
  const left = words.replace(DATE, '');
  const digits = firstNumber(left);
  if (digits !== '') return digits;
  const inWords = firstNumber(inDigits(left));
  return inWords.includes(' ') && !/ to \S+$/.test(inWords) ? inWords : '';
}

function firstNumber(words: string): string {
  const [, low, high, of = ''] = NUMBER_OF.exec(words) ?? [];
  if (low === undefined) return '';
  const unit = of
    .trim()
    .split(' ')
    .find((word) => COUNTED.test(word) && !NEVER_COUNTED.has(word));
  return [low, ...(high === undefined ? [] : ['to', high]), ...(unit === undefined ? [] : [unit])].join(' ');
}

/** How a number is stated in some words, by what stands before it; undefined where the number does not stand there. */
export function statedIn(words: string, low: number): Figure['stated'] | undefined {
  const text = inDigits(words).replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const at = new RegExp(String.raw`(?<![\d.])${String(low)}(?![\d.]*\d)`).exec(text)?.index;
  if (at === undefined) return undefined;
  const before = text.slice(0, at);
  const hedge = HEDGES.find(([forms]) => new RegExp(String.raw`(?<!\p{L})(?:${forms}) $`, 'iu').test(before));
  return hedge?.[1] ?? 'exactly';
}

/**
 * Asks for the figure of a new claim, where its title has a number.
 * @param sentence where a number of the title tells how it is stated, if the title does not
 * @returns the line of its file; none where it has no figure
 */
export async function askFigure(context: Dialogue, title: string, sentence: string): Promise<string | undefined> {
  const { desk } = context;
  const near = numberIn(title);
  if (near === '') return undefined;
  const about = [
    '  The number that the claim stands and falls with, and of what: "40 tonnes", "40 to 50 tonnes". Another is compared with it.',
  ];
  const otherwise = faultIn(near) === undefined ? near : NONE;
  const prompt = `figure (${otherwise === NONE ? `a number and of what; ` : ''}Enter: ${otherwise === NONE ? 'none' : `${near}; ${NONE} for none`})`;
  const typed = await desk.ask({ key: 'claims figure', about, prompt, otherwise, fault: faultIn });
  if (typed === NONE) return undefined;
  const { low, high, unit } = parse(typed);
  const told = [title, sentence].map((words) => (speaksEnglish(context) ? statedIn(words, low) : undefined));
  const usual = told.find((each) => each !== undefined && each !== 'exactly') ?? 'exactly';
  const stated =
    low < high
      ? 'about'
      : await desk.choose<Figure['stated']>({
          key: 'claims stated',
          prompt: `stated (Enter: ${usual})`,
          otherwise: usual,
          choices: [
            { key: 'e', value: 'exactly' },
            { key: 'a', value: 'about' },
            { key: 'l', value: 'at-least' },
            { key: 'm', value: 'more-than' },
          ],
          explain: figureSchema.shape.stated.description ?? '',
        });
  return `figure: { low: ${String(low)}, high: ${String(high)}, unit: ${inFlow(unit)}, stated: ${stated} }`;
}

function faultIn(typed: string): string | undefined {
  if (typed === NONE) return undefined;
  const { low, high, unit } = parse(typed);
  if (Number.isNaN(low) || low > high || !unitSchema.safeParse(unit).success)
    return `figure is "${typed}", expected a number and of what, as "40 tonnes" or "40 to 50 tonnes": write it so, or ${NONE} for none.`;
  return undefined;
}

/** In braces, commas and brackets are signs of YAML. */
function inFlow(text: string): string {
  return /[,[\]{}]/.test(text) ? quoted(text) : plainOrQuoted(text);
}

/** @returns not a number, where the text is no figure */
function parse(typed: string): { low: number; high: number; unit: string } {
  const [, low = '', high = low, unit = ''] = TYPED.exec(typed) ?? [];
  const numberOf = (text: string): number => (text === '' ? Number.NaN : Number(text.replaceAll(',', '')));
  return { low: numberOf(low), high: numberOf(high), unit };
}
