/**
 * `npm run search:eval`: asks the search of the built site, in a browser, what readers may type
 * (`tests/search-eval/queries.yaml`), and says how often the right entry stands first, and what a search loads.
 * Exits 1 where it is too seldom, or too much. `-- --folder <built site>` looks at another one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { answersTo, type EvaluatedQuery, type QueryToEvaluate } from './search-eval/ask.ts';
import { tally, type SearchScore } from './search-eval/tally.ts';
import { weights } from './search-eval/weigh.ts';
import { serve } from './serve/server.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run search:eval -- [--folder <built site>]

Asks the search of the built site what readers may type (tests/search-eval/queries.yaml), and says how often the right
entry stands first, and what a search loads. Exits 1 where it is too seldom, or too much. Build the site first.
`);

/** Shares of the queries that must have the right entry first, and among the first three; and the mean of 1 / place. */
const FLOORS = { first: 0.85, three: 0.95, reciprocal: 0.9 } as const;

const { values } = parseArgs({ options: { folder: { type: 'string' } } });
const folder = values.folder ?? fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(folder)) {
  console.error('There is no built site to ask: run `npm run build` first.');
  process.exit(2);
}
const file = fileURLToPath(new URL('../tests/search-eval/queries.yaml', import.meta.url));
const kinds = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
const asked = Object.entries(kinds).flatMap(([kind, queries]) =>
  Object.entries(queries).map(([query, expected]): QueryToEvaluate => ({ kind, query, expected })),
);

const site = await serve({ folder, base: '/', port: 0 });
const browser = await launchBrowser();
let answers: EvaluatedQuery[];
try {
  answers = await answersTo(asked, browser, site.url);
  const oneWord = asked.filter(({ kind, query }) => kind === 'variant' && /^\w+$/u.test(query));
  const [one = '', other = ''] = oneWord.map(({ query }) => query);
  const questions = asked.filter(({ kind }) => kind === 'question').map(({ query }) => query);
  const question = questions.toSorted((a, b) => b.length - a.length)[0] ?? '';
  for (const line of await weights(browser, site.url, { words: [one, other], question })) console.log(line);
} finally {
  await browser.close();
  await site.close();
}

const shares = (name: string, { count, first, three, reciprocal }: SearchScore) =>
  `${name.padEnd(16)} ${String(count).padStart(4)}  ${[first, three, reciprocal].map((share) => share.toFixed(2)).join('  ')}`;
console.log(`\n${'kind'.padEnd(16)}    n    @1    @3   MRR`);
for (const [kind, own] of Map.groupBy(answers, ({ asked: { kind } }) => kind)) console.log(shares(kind, tally(own)));
const all = tally(answers);
console.log(shares('all', all));
for (const {
  asked: { kind, query, expected },
  place,
  told,
} of answers.filter(({ place }) => place !== 1)) {
  const where = place === undefined ? 'is missing' : `is at ${String(place)}`;
  console.log(`${kind}: ${query}: ${expected.join(' or ') || 'nothing'} ${where}: ${told}`);
}
process.exitCode = (Object.keys(FLOORS) as (keyof typeof FLOORS)[]).some((name) => all[name] < FLOORS[name]) ? 1 : 0;
