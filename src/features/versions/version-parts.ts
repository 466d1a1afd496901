/** A recorded version as plain text, part by part, so that two can be compared. */
import { quotedInText } from '../../core/languages.ts';
import type { Manifest } from '../../core/schema/manifest.ts';
import type { Version } from '../../core/schema/version.ts';
import type { ShownClaim } from '../../record/types.ts';
import { VERDICTS } from '../../core/verdict/verdicts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { figureInWords } from '../../wording/figures.ts';
import { BASES, CHANNELS, CLAIM_KINDS, STANCES } from '../../wording/labels.ts';
import { nameInSentence, speakersOf, type Names } from '../../wording/names.ts';
import { partiesInWords } from '../../wording/parties.ts';
import { topicName } from '../../wording/topics.ts';
import { capital, listed } from '../../wording/words.ts';
import { shownClaim, versionNames, othersOf } from '../../wording/version.ts';

/** One part of a version. */
export interface VersionPart {
  /** Tells which parts of two versions are the same. */
  key: string;
  heading: string;
  /** Lines of text; empty where the version has no such part. */
  text: string;
}

/** The parts, in the order of the page. */
export function versionParts(version: Version, manifest: Manifest): VersionPart[] {
  const names = versionNames(version, manifest);
  const claim = shownClaim(version, version.slug);
  const { opposes, tension, related } = othersOf(version);
  const { judgement } = claim;
  const parties = (slugs: readonly string[]): string =>
    slugs.length === 0 ? 'Nobody in particular' : listed(slugs.map((slug) => capital(partiesInWords(slug, names))));
  const part = (heading: string, ...lines: readonly string[]): VersionPart => ({
    key: heading,
    heading,
    text: lines.filter((line) => line !== '').join('\n'),
  });
  return [
    part('Title', claim.title),
    part('Verdict', VERDICTS[judgement.verdict].label, `As of ${dateInWords(judgement.asOf)}`),
    part('Topic', topicName(manifest, claim.topic)),
    part('Kind of claim', CLAIM_KINDS[claim.kind]),
    part('About the time', capital(dateInWords(claim.when))),
    part('Figure', claim.figure === undefined ? '' : capital(figureInWords(claim.figure))),
    part('Places', listed(claim.places.map((slug) => names.place(slug).name))),
    part('Carries the account of', parties(claim.favours)),
    part('Goes against', parties(claim.hurts)),
    part('In short', claim.text),
    ...claim.evidence.map((piece) => testimony(piece, claim, names)),
    part('Where it comes from', ...claim.origins.relays.flatMap((relay) => carriers(relay, names))),
    part('Not told in these sources', ...claim.unknowns),
    part('How the verdict was reached', ...reached(claim, names)),
    part(
      'What would change it',
      ...judgement.wouldChange.map((each) => `${each.supposing}: ${VERDICTS[each.verdict].label}`),
    ),
    part('Cannot both be true', ...opposes.map(({ id, title }) => `${id} ${title}`)),
    part('In tension with this', ...tension.map(({ id, title, how }) => `${id} ${title}: ${how}`)),
    part('Read with this', ...related.map(({ id, title }) => `${id} ${title}`)),
    ...(claim.corrections ?? []).map(({ version: of, what, why }) =>
      part(`Correction of version ${String(of)}`, what, why),
    ),
  ];
}

function testimony(piece: ShownClaim['evidence'][number], { judgement }: ShownClaim, names: Names): VersionPart {
  const name = nameInSentence(names.actor(piece.actor), names.manifest);
  const uncounted = judgement.uncounted.find((each) => each.statement === piece.statement);
  const form = CHANNELS[names.statement(piece.statement).channel];
  const lines = [
    `${capital(name)} ${STANCES[piece.stance]}`,
    `${form}; made: ${dateInWords(piece.made)}; about the time: ${dateInWords(piece.speaksOf)}`,
    piece.figure === undefined ? '' : `Gives ${figureInWords(piece.figure)}`,
    ...piece.quotes.map(({ exact, source, translation }) => {
      const { label, language } = names.source(source);
      return `${quotedInText(exact, language, names.manifest.language, translation)} ${label}`;
    }),
    `Carried by ${listed(piece.sources.map((slug) => names.source(slug).label))}`,
    `${BASES[piece.basis]}.`,
    uncounted === undefined ? '' : `Not counted: ${uncounted.why}`,
    piece.concession ?? '',
    piece.note ?? '',
  ];
  return {
    key: `statement ${piece.statement}`,
    heading: `What ${name} says`,
    text: lines.filter((line) => line !== '').join('\n'),
  };
}

type ShownRelay = ShownClaim['origins']['relays'][number];

function carriers(relay: ShownRelay, names: Names): string[] {
  const name = capital(nameInSentence(names.actor(names.statement(relay.statement).actor), names.manifest));
  return relay.carriers.map(({ source, via, note }) => {
    const way = via === undefined ? '' : ` through ${nameInSentence(names.actor(via), names.manifest)}`;
    return `${name}, in ${names.source(source).label}${way}${note === undefined ? '' : `: ${note}`}`;
  });
}

function reached({ judgement, calculation }: ShownClaim, names: Names): string[] {
  const inputs = judgement.inputs.map(({ question: words, holds, statements }) => {
    const who = listed(speakersOf(statements, names).map(({ name }) => name));
    return `${holds ? 'Yes' : 'No'}: ${words}${who === '' ? '' : `: ${who}`}`;
  });
  return [judgement.rule, ...(calculation?.result.working ?? []), ...inputs];
}
