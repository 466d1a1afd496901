/** What of the record is still to be read against an article that came later, and how it is shown. */
import { folded } from '../../src/core/desk/absences.ts';
import { nearestSentences, type ComparedSentence } from '../../src/core/desk/near.ts';
import { wordsInWords } from '../../src/core/word-numbers.ts';
import type { Entries, Entry } from '../../src/record/entries.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import type { Desk } from '../cli/ask.ts';
import type { OpenAccount } from './accounts.ts';
import { openAbsences, ownSentences, type OpenAbsence } from './absences.ts';
import { openCounts, type OpenCount } from './counts.ts';
import { isSame, type OurSentence } from './sentences.ts';

/** The article that came later. */
export interface LaterArticle {
  /** The slug of its source. */
  source: string;
  sentences: readonly ComparedSentence[];
}

/** Sentences of ours of which one question is asked, or a whole account. */
export interface OpenQuestion {
  /** What tells it from the others, whatever is written meanwhile. */
  name: string;
  entry: Entry<ContentKind>;
  ours: readonly OurSentence[];
  /** What they say that no article has, where they do. */
  absence: OpenAbsence | undefined;
  /** What they count wrong, where they do. */
  counts: readonly OpenCount[];
  /** The account, where all of it is to be read again. */
  account?: OpenAccount;
}

/** Every such question: a sentence that says what no article has is asked for once, whatever it counts. */
export function openQuestions(entries: Entries, source: string, accounts: readonly OpenAccount[]): OpenQuestion[] {
  const counts = openCounts(entries);
  const asked = new Set<OpenCount>();
  const ofAbsences = openAbsences(entries, source).map((absence): OpenQuestion => {
    const ours = ownSentences(absence);
    const own = counts.filter(
      ({ entry, sentence }) => entry.path === absence.claim.path && ours.some((each) => isSame(each, sentence)),
    );
    for (const each of own) asked.add(each);
    return { name: absence.name, entry: absence.claim, ours, absence, counts: own };
  });
  const ofCounts = counts
    .filter((count) => !asked.has(count))
    .map((count): OpenQuestion => {
      const { name, entry, sentence } = count;
      return { name, entry, ours: [sentence], absence: undefined, counts: [count] };
    });
  const ofAccounts = accounts.map((account): OpenQuestion => {
    const { claim, name } = account;
    return { name, entry: claim, ours: [], absence: undefined, counts: [], account };
  });
  return [...ofAbsences, ...ofCounts, ...ofAccounts];
}

/** How many sentences of the article are shown. */
const MOST_SHOWN = 3;

/** What we say, where, what was looked for, what it counts, and what in the article is nearest to it. */
export function show(desk: Desk, question: OpenQuestion, { source, sentences }: LaterArticle, open: number): void {
  const { entry, ours, absence, counts, account } = question;
  const title = titleOf(entry);
  const { says = '', sought = '', in: read = [] } = absence?.claim.data.absences?.[absence.at] ?? {};
  desk.say(`\n${title}  (${String(open)} to read)`);
  for (const { text, place } of ours)
    desk.say(`  ${entry.path}:${String(place.line)}:${String(place.column)}  ${folded(text)}`);
  if (absence !== undefined) {
    if (ours.length === 0) {
      const { line, column } = entry.located.at(['absences', absence.at, 'says']);
      desk.say(`  ${entry.path}:${String(line)}:${String(column)}  ${says} (not found in one run in the claim)`);
    }
    desk.say(`  Looked for: ${sought}`);
    desk.say(`  Read for it: ${read.join(', ')}`);
  }
  if (account !== undefined) showAccount(desk, account);
  const [{ articles, by } = {}] = counts;
  if (articles !== undefined) desk.say(`  It counts the articles, and there are ${String(articles)}${by ?? ''}.`);
  const near = [sought, `${title} ${account?.claim.body ?? ours.map(({ text }) => text).join(' ')}`]
    .map((words) => nearestSentences(words, sentences, MOST_SHOWN))
    .find(({ length }) => length > 0);
  desk.say(near === undefined ? `  No sentence of ${source} shares a word with it.` : `  Nearest to it in ${source}:`);
  for (const each of near ?? []) desk.say(`    ${wordsInWords(each.words)}: ${each.text}`);
}

/** The account as its file has it, and what it was written without. */
function showAccount(desk: Desk, { claim, version, came }: OpenAccount): void {
  const start = claim.file.text.length - claim.body.trimStart().length;
  const { line, column } = claim.file.at(start);
  desk.say(`  ${claim.path}:${String(line)}:${String(column)}`);
  for (const each of claim.body.trim().split('\n')) desk.say(`    ${each}`.trimEnd());
  desk.say(`  Since version ${String(version)} its evidence has grown:`);
  for (const { statement, source } of came) {
    const quotes = claim.data.evidence
      .filter((piece) => piece.statement === statement)
      .flatMap((piece) => piece.quotes.filter((quote) => quote.source === source));
    desk.say(
      `    ${statement} in ${source}${quotes.length === 0 ? '' : `: ${quotes.map(({ exact }) => exact).join(' / ')}`}`,
    );
  }
}

function titleOf({ kind, slug, data }: Entry<ContentKind>): string {
  return 'verdict' in data ? `${data.id}  ${data.title}` : `${kind}/${slug}`;
}
