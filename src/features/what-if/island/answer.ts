/** What the rules make of changed evidence, in elements of the page. */
import { VERDICTS } from '../../../core/verdict/verdicts.ts';
import { element } from '../../../ui/island.ts';
import { listed } from '../../../wording/words.ts';
import { countOf, slugOfAdded, type SupposedChanges } from '../changes.ts';
import type { Inputs } from '../inputs.ts';
import type { ComparedQuestion, Compared, Judged } from '../judge.ts';
import { nameOfAdded, theChanges } from '../said.ts';

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
