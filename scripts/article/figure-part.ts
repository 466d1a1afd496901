/** The number of a claim, where its title has one: so that another number can be compared with it. */
import { MONTHS } from '../../src/core/months.ts';
import { figureSchema, unit as unitSchema, type Figure } from '../../src/core/schema/figure.ts';
import { plainOrQuoted, quoted } from '../cli/yaml-text.ts';
import type { Dialogue } from './context.ts';

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

/** What is typed for none. */
const NONE = '-';

/** A word of things that are counted. */
const COUNTED = /^(?:\p{Ll}[\p{Ll}-]*[^s]s|\p{Ll}*(?:men|women|people|children)|percent|km)$/u;
/** Words that end in s, and count nothing. */
const NEVER_COUNTED = new Set('was has does is as its this'.split(' '));

/**
 * The first number of some words that is of no date and no hour, and what it counts: of "40 Northern vehicles were seen",
 * "40 vehicles". Where nothing behind it is sure to be counted, the number alone; empty where there is none.
 */
export function numberIn(words: string): string {
  const [, low, high, of = ''] = NUMBER_OF.exec(words.replace(DATE, '')) ?? [];
  if (low === undefined) return '';
  const unit = of
    .trim()
    .split(' ')
    .find((word) => COUNTED.test(word) && !NEVER_COUNTED.has(word));
  return [low, ...(high === undefined ? [] : ['to', high]), ...(unit === undefined ? [] : [unit])].join(' ');
}

/**
 * Asks for the figure of a new claim, where its title has a number.
 * @returns the line of its file; none where it has no figure
 */
export async function askFigure({ desk }: Dialogue, title: string): Promise<string | undefined> {
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
  const stated =
    low < high
      ? 'about'
      : await desk.choose<Figure['stated']>({
          key: 'claims stated',
          prompt: 'stated (Enter: exactly)',
          otherwise: 'exactly',
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
