/** What the rules make of changed evidence, in words and elements. */
import { VERDICTS } from '../../../core/verdict/verdicts.ts';
import { element } from '../../../ui/island.ts';
import { counted, listed } from '../../../wording/words.ts';
import { wouldBe } from '../../../wording/would-be.ts';
import { countOf, slugOfAdded, type SupposedChanges } from '../changes.ts';
import type { Inputs } from '../inputs.ts';
import type { ComparedQuestion, Compared, Judged } from '../judge.ts';

/** "A new voice", or which of them. */
export function nameOfAdded(at: number, { added }: Pick<SupposedChanges, 'added'>): string {
  return added.length === 1 ? 'a new voice' : `new voice ${String(at + 1)}`;
}

/** What becomes of the verdict, in a sentence, for whoever hears it. */
export function summaryOf({ record, changed }: Compared, changes: SupposedChanges): string {
  const head = `Not the record: with ${theChanges(changes)}`;
  if (changed === undefined) return `${head} nobody would be left who has said it, and the claim would not be here.`;
  const { verdict, ruleNumber: row } = changed;
  if (verdict !== record?.verdict) return `${head} it ${wouldBe(verdict)}, by rule ${String(row)}.`;
  const by = row === record.ruleNumber ? 'by the same rule' : `by rule ${String(row)}`;
  return `${head} it ${wouldBe(verdict, true)}, ${by}.`;
}

/** What stands on top of the page as long as something is changed. */
export function bannerText({ record, changed }: Compared, changes: SupposedChanges): (string | Node)[] {
  const head = [
    element('strong', '', 'Not the record:'),
    element('span', 'what-if-by', ` with ${theChanges(changes)}`),
    ' ',
  ];
  return changed?.verdict === record?.verdict
    ? [...head, 'still ', badge(changed)]
    : [...head, badge(changed), ' in place of ', badge(record)];
}

function theChanges(changes: SupposedChanges): string {
  return countOf(changes) === 1 ? 'your change' : `your ${counted(countOf(changes), 'change')}`;
}

function badge(judgement: Judged | undefined): HTMLElement {
  if (judgement === undefined) return element('b', '', 'no such claim');
  return element('span', `verdict verdict-${judgement.family}`, VERDICTS[judgement.verdict].label);
}

/** The rule that fires on either evidence, and what the rules looked at. */
export function whyOf({ record, changed, asked }: Compared, inputs: Inputs, changes: SupposedChanges): HTMLElement[] {
  const isOn = countOf(changes) > 0;
  const names = new Map([
    ...inputs.pieces.map(({ statement, who }) => [statement, who] as const),
    ...changes.added.map((_, at) => [slugOfAdded(at), nameOfAdded(at, changes)] as const),
  ]);
  return [
    ...(isOn ? [ruled('With your changes', changed, 'what-if-yours')] : []),
    ruled('In the record', record, ''),
    element('h4', '', 'What the rules looked at'),
    table(asked, isOn, names),
  ];
}

function ruled(heading: string, judgement: Judged | undefined, className: string): HTMLElement {
  return element(
    'div',
    `what-if-ruled ${className}`,
    element('h4', '', heading),
    element('p', '', badge(judgement)),
    element(
      'p',
      'note',
      judgement === undefined ? 'Nobody has said it.' : `Rule ${String(judgement.ruleNumber)}: ${judgement.rule}`,
    ),
  );
}

function table(asked: readonly ComparedQuestion[], isOn: boolean, names: ReadonlyMap<string, string>): HTMLElement {
  const head = element(
    'tr',
    '',
    ...['Question', 'Record', ...(isOn ? ['Yours'] : [])].map((words) => header(words, 'col')),
  );
  const rows = asked.map(({ words, record, changed }) => {
    const differs = isOn && record?.holds !== changed?.holds;
    const question = header(words, 'row');
    const by = byWhom(isOn ? changed : record, names);
    const before = byWhom(record, names);
    if (by !== '') question.append(' ', element('span', 'note', by));
    else if (before !== '') question.append(' ', element('span', 'note', `in the record: ${before}`));
    return element(
      'tr',
      differs ? 'what-if-differs' : '',
      question,
      element('td', '', answer(record)),
      ...(isOn ? [element('td', '', answer(changed))] : []),
    );
  });
  return element('table', '', element('thead', '', head), element('tbody', '', ...rows));
}

/** Whose words made the answer "yes". */
function byWhom(answered: ComparedQuestion['record'], names: ReadonlyMap<string, string>): string {
  return listed([...new Set(answered?.statements.flatMap((statement) => names.get(statement) ?? []))]);
}

function header(words: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const made = element('th', '', words);
  made.scope = scope;
  return made;
}

function answer(answered: ComparedQuestion['record']): string {
  if (answered === undefined) return 'not asked';
  return answered.holds ? 'yes' : 'no';
}
