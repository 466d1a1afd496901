/** What a claim’s page has to show, from its facts alone. */
import type { Shown, ShownTestimony } from './claim-page.ts';
import type { Facts, Piece } from './facts.ts';
import {
  bare,
  BASES,
  CHANNELS,
  figureTold,
  inWords,
  KINDS,
  PARTIES,
  plain,
  SIDES,
  STANCES,
  dateTold,
  VERDICTS,
} from './words.ts';

/** As {@link Shown}, computed from the data files; the order of voices is that of their first words. */
export function expectedOf(facts: Facts): Shown {
  const { id, title, verdict, asOf, weighed, evidence, row, working, inputs, wouldChange, unknowns } = facts;
  const { label, family } = VERDICTS[verdict];
  return {
    id,
    title: plain(title),
    panel: {
      badge: { label, family },
      family,
      neither: family === 'open',
      asOf: `As of ${dateTold(asOf)}, in ${weighed === 1 ? 'this one source' : `these ${inWords(weighed)} sources`}`,
    },
    voices: voicesOf(facts),
    testimonies: evidence.map((piece) => testimonyOf(piece, facts)),
    trace: {
      verdict: label,
      row: `rule ${String(row)}`,
      rule: true,
      working: working.map(plain),
      inputs: inputs.map(({ words, holds, statements }) => ({
        holds,
        answer: holds ? 'Yes' : 'No',
        words: plain(words),
        at: firstOfEach(statements, facts),
      })),
    },
    wouldChange: wouldChange.map((each) => ({ if: plain(each.if), badge: VERDICTS[each.verdict] })),
    unknowns: unknowns.map(plain),
    corrections: correctionsOf(facts),
    ledger: ledgerOf(facts),
  };
}

function nameOf(actor: string, { actors }: Facts): string {
  return actors.get(actor)?.name ?? actor;
}

/** Each voice once: the first of the statements that it made. */
function firstOfEach(statements: readonly string[], { evidence }: Facts): string[] {
  const actorOf = new Map(evidence.map(({ statement, actor }) => [statement, actor]));
  return [...Map.groupBy(statements, (statement) => actorOf.get(statement)).values()].flatMap(([first]) => first ?? []);
}

/** The earliest day that a date can mean; the open beginning comes first. */
export function firstDay(edtf: string): string {
  const [from = ''] = edtf.split('/');
  return from === '..' ? '' : from.padEnd(10, '-01');
}

function voicesOf(facts: Facts): Shown['voices'] {
  return (Object.keys(STANCES) as (keyof typeof STANCES)[]).flatMap((stance) => {
    const taking = facts.evidence.filter((piece) => piece.stance === stance);
    const actors = new Map(taking.map(({ actor, side }) => [actor, side]));
    const voices = [...actors].map(([actor, side]) => ({
      actor,
      name: bare(nameOf(actor, facts)),
      side,
      sideName: SIDES[side] ?? side,
    }));
    return voices.length === 0 ? [] : [{ by: STANCES[stance].by, voices }];
  });
}

function testimonyOf(piece: Piece, facts: Facts): ShownTestimony {
  const { statement, actor, side, stance, basis, when, quotes, sources, figure, concession = '', note = '' } = piece;
  const channel = CHANNELS[(facts.channels.get(statement) ?? '') as keyof typeof CHANNELS];
  const gives = figure === undefined ? '' : ` · gives ${figureTold(figure)}`;
  return {
    statement,
    under: side,
    actor,
    name: bare(nameOf(actor, facts)),
    did: STANCES[stance].did,
    made: `${statement}: ${channel}, ${dateTold(when)}${gives}`,
    quotes: quotes.map(({ exact, translation, voice, source, words }) => {
      const at = words.flatMap(([from, to]) => (to === from + 1 ? [to] : [from + 1, to]));
      const ours = translation ? `Our translation: ${plain(translation)}` : '';
      return [plain(`“${exact}”`), ours, voice, source, ...at].join(' ');
    }),
    carriers: [...new Set(sources)].sort(),
    basis: BASES[basis],
    uncounted: plain(facts.uncounted.get(statement) ?? ''),
    concession: plain(concession),
    note: plain(note),
  };
}

function correctionsOf({ corrections, verdict, slug }: Facts): Shown['corrections'] {
  const inOrder = corrections.toSorted((a, b) => a.version - b.version);
  return inOrder.map(({ version, verdictBefore, what, why }, i) => ({
    badges: [verdictBefore, inOrder[i + 1]?.verdictBefore ?? verdict].map((each) => VERDICTS[each].label),
    version: `/claims/${slug}/v/${String(version)}/`,
    words: plain(`${what} ${why}`),
  }));
}

function ledgerOf(facts: Facts): Shown['ledger'] {
  const { id, slug, kind, when, figure, places, favours, hurts, reviewed, revisions, version } = facts;
  const party = (name: string): string => PARTIES[name] ?? bare(nameOf(name, facts));
  const parties = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  const nobody = 'nobody in particular';
  return [
    ['Kind of claim', KINDS[kind], ''],
    ['About the time', dateTold(when), ''],
    ...(figure === undefined ? [] : [['Figure', figureTold(figure), ''] as [string, string, string]]),
    ...places.map(({ slug: place, name }): [string, string, string] => [
      places.length === 1 ? 'Place' : 'Places',
      name,
      `/places/${place}/`,
    ]),
    ['Carries the account of', favours.length === 0 ? nobody : parties.format(favours.map(party)), ''],
    ['Goes against', hurts.length === 0 ? nobody : parties.format(hurts.map(party)), ''],
    ['Last reviewed', dateTold(reviewed), ''],
    ...revisions
      .toReversed()
      .map((each): [string, string, string] => [
        `Version ${String(each.version)}`,
        plain(`${dateTold(each.on)}: ${each.what}`),
        `/claims/${slug}/v/${String(each.version)}/`,
      ]),
    ['Cite this', `${id}, version ${String(version)}`, '#cite'],
    ['Something wrong?', `Report an error in ${id}`, '/corrections/#report'],
  ];
}
