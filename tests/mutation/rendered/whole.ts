/** Changes to the pages and files that show the whole record: the timeline, what hangs on what, the home page, the map, the rules, the search. */
import type { RenderedChange } from './change.ts';

const TIMELINE = { where: /^timeline\/index\.html$/, seen: 'held/timeline.test.ts' };
const SENSITIVITY = { where: /^sensitivity\/index\.html$/, seen: 'held/sensitivity.test.ts' };
const ACTORS = { where: /^actors\/[^/]+\/index\.html$/, seen: 'held/sensitivity.test.ts' };
const HOME = { where: /^index\.html$/, seen: 'held/home.test.ts' };
const RULES = { where: /^rules\/index\.html$/, seen: 'rules.test.ts' };

export const WHOLE: readonly RenderedChange[] = [
  {
    says: 'In the timeline every statement is told to be a news outlet’s.',
    file: 'src/features/timeline/TimelineTable.astro',
    find: '<SideMark side={statement.side} />',
    put: '<SideMark side="outlet" />',
    ...TIMELINE,
  },
  {
    says: 'The timeline tells that a time rests on what was said.',
    file: 'src/features/timeline/TimelineTable.astro',
    find: '<td>{statement.made.how}</td>',
    put: '<td>{statement.says}</td>',
    ...TIMELINE,
  },
  {
    says: 'In the timeline the first article that carried a statement is left out.',
    file: 'src/features/timeline/TimelineTable.astro',
    find: '{carriers.map(({ source, via }) => (',
    put: '{carriers.slice(1).map(({ source, via }) => (',
    ...TIMELINE,
  },
  {
    says: 'In the timeline nobody is told to have passed a statement on.',
    file: 'src/features/timeline/TimelineTable.astro',
    find: '` through ${nameInSentence(record.actor(via), record.manifest)}`',
    put: "''",
    ...TIMELINE,
  },
  {
    says: 'Every time in the timeline is told to be one day.',
    file: 'src/features/timeline/TimelineTable.astro',
    find: '<span class="timeline-how">{precision}</span>',
    put: '<span class="timeline-how">one day</span>',
    ...TIMELINE,
  },
  {
    says: 'The ticks of the timeline stand at the other end.',
    file: 'src/features/timeline/TimelineDrawing.astro',
    find: 'x1={percent(at)} x2={percent(at)}',
    put: 'x1={percent(1 - at)} x2={percent(1 - at)}',
    ...TIMELINE,
  },
  {
    says: 'The drawing of the timeline says of an open end that no earliest day is told.',
    file: 'src/features/timeline/TimelineDrawing.astro',
    find: '{open.start && (',
    put: '{open.end && (',
    ...TIMELINE,
    argued:
      'The invented record knows the first day of every statement. The published one has some without, and the same test is asked of it.',
  },
  {
    says: 'A bar of the timeline begins where it ends.',
    file: 'src/features/timeline/TimelineDrawing.astro',
    find: 'x={percent(from + 0.004)}\n          y={middle(i) - 4}',
    put: 'x={percent(to + 0.004)}\n          y={middle(i) - 4}',
    ...TIMELINE,
  },
  {
    says: 'Whatever an article carried leads to the first row.',
    file: 'src/pages/timeline/index.astro',
    find: '`<a href="#${slug}">${htmlOf(',
    put: '`<a href="#${carried[0]?.slug ?? slug}">${htmlOf(',
    ...TIMELINE,
  },
  {
    says: 'What an article carried as the first is told to be what it carried.',
    file: 'src/features/timeline/timeline.ts',
    find: 'first: fresh.length }',
    put: 'first: carried.length }',
    ...TIMELINE,
  },
  {
    says: 'The verdict that would be another is told to be what it is.',
    file: 'src/features/sensitivity/HangingClaims.astro',
    find: 'wouldBe(verdict)}',
    put: 'wouldBe(claim.judgement.verdict)}',
    ...SENSITIVITY,
  },
  {
    says: 'Claims that nobody else makes are counted among those with another verdict.',
    file: 'src/features/sensitivity/Sensitivity.astro',
    find: '<td>{changed.length}</td>',
    put: '<td>{changed.length + gone.length}</td>',
    ...SENSITIVITY,
  },
  {
    says: 'The bar of what would be made by nobody is as long as that of other verdicts.',
    file: 'src/features/sensitivity/Sensitivity.astro',
    find: 'width={scale(gone.length)}',
    put: 'width={scale(changed.length)}',
    ...SENSITIVITY,
  },
  {
    says: 'Voices on which little hangs are left out.',
    file: 'src/features/sensitivity/Sensitivity.astro',
    find: 'lists ? voices : voices.slice(0, SHOWN)',
    put: 'lists ? voices.slice(1) : voices.slice(0, SHOWN)',
    ...SENSITIVITY,
  },
  {
    says: 'A statement goes with an article even where another carries it.',
    file: 'src/features/sensitivity/model.ts',
    find: '.carriedBy.some(({ source }) => source !== article && ',
    put: '.carriedBy.every(({ source }) => source !== article && ',
    ...SENSITIVITY,
  },
  {
    says: 'The page of a voice leaves out the first claim that hangs on it.',
    file: 'src/features/sensitivity/HangingOn.astro',
    find: '{changed.map(({ claim, verdict }) => (',
    put: '{changed.slice(1).map(({ claim, verdict }) => (',
    ...ACTORS,
  },
  {
    says: 'The page of a voice tells what would be the verdict as what it is.',
    file: 'src/features/sensitivity/HangingOn.astro',
    find: 'wouldBe(verdict)}',
    put: 'wouldBe(claim.judgement.verdict)}',
    ...ACTORS,
  },
  {
    says: 'The home page shows of an evening the verdict of the day before.',
    file: 'src/features/home/evenings.ts',
    find: 'each.claims.find(({ slug }) => slug === claim.slug)?.judgement.verdict',
    put: '(allDays(record).findLast(({ day }) => day < each.day) ?? each).claims.find(({ slug }) => slug === claim.slug)?.judgement.verdict',
    ...HOME,
  },
  {
    says: 'The home page shows words that were in print before as new.',
    file: 'src/features/home/evenings.ts',
    find: 'before === undefined || !outBy(published, before)',
    put: 'before === undefined || outBy(published, before)',
    ...HOME,
  },
  {
    says: 'A change of a verdict is counted for a claim that was not in print before.',
    file: 'src/features/home/evenings.ts',
    find: 'return before !== undefined && verdict !== before;',
    put: 'return verdict !== before;',
    ...HOME,
  },
  {
    says: 'What keeps a rule is shown as what breaks it.',
    file: 'src/features/rules/RuleEntry.astro',
    find: '<pre>{good}</pre>',
    put: '<pre>{bad}</pre>',
    ...RULES,
  },
  {
    says: 'The search finds no entry by the words of its quotations.',
    file: 'src/features/search/build/words.ts',
    find: "read('quotation', entry.quotations);",
    put: '',
    where: /^(?:search|pagefind)\//,
    seen: 'held/search.test.ts',
  },
  {
    says: 'The search finds no entry by its name.',
    file: 'src/features/search/build/words.ts',
    find: "read('title', [entry.title]);",
    put: '',
    where: /^(?:search|pagefind)\//,
    seen: 'held/search.test.ts',
  },
];
