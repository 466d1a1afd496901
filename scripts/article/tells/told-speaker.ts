/** Who speaks in a sentence whom the record does not have: in the sentence's own words. */
import type { Entry } from '../../../src/record/entries.ts';
import { BEFORE_VERB, NO_SUBJECT, SPEAKS, speakersIn, unquotedText, WORD_AFTER, type SpeakerIn } from './speaker.ts';

/** Somebody whom a sentence has speak. */
export interface ToldSpeaker {
  /** As the sentence has it, with a capital. */
  name: string;
  kind: 'person' | 'organisation' | 'unnamed';
  /** Whether it is somebody of whom the article spoke before: "the driver". */
  isKnown: boolean;
  /** From where to where the sentence, without its quotations, tells it: the verb is the last or the first of it. */
  span: readonly [from: number, to: number];
}

/** A speaker as a name or a description alone tells. */
type Told = Omit<ToldSpeaker, 'span'>;

const WORD = String.raw`[\p{L}\p{M}\p{N}’'-]+`;
const BEGINS = String.raw`(?<![\p{L}\p{M}\p{N}’'-])`;
/** Behind whoever speaks: what it is said to be, and the verb. */
const SPOKE = String.raw`(?=(?<spoke>(?:,|,[^,;"]{1,80},)?\s+${BEFORE_VERB}${SPEAKS}${WORD_AFTER}))`;
const PARTICLE = '(?:al|bin|ul|ur|de|van|von|da|di)';
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:\.(?= ))?`;

const NAMED = new RegExp(
  String.raw`${BEGINS}(?<article>(?:[Tt]he )?)(?<who>${CAPITAL}(?: (?:${PARTICLE} )?${CAPITAL}){1,4})${SPOKE}`,
  'gu',
);
/** Words that begin a sentence, and no name. */
const NO_NAME =
  /^(?:(?:The|On|In|At|And|But|Yet|Then|Still|Also|Meanwhile|However|Later|Earlier|Yesterday|Today|\p{Lu}\p{Ll}+day)\s+)+/u;

const COUNTED = String.raw`an?|one|two|three|four|five|six|seven|eight|nine|ten|dozens of|a few|some|several|many|other|another|\d+`;
const DESCRIBED = new RegExp(
  String.raw`${BEGINS}(?<article>${COUNTED}|the|this|these) (?<who>(?:${WORD} ){0,7}?${WORD})${SPOKE}`,
  'giu',
);
/** Several of a kind, with no article before them: "aid workers", "residents of the valley". */
const BARE = new RegExp(
  String.raw`(?:^|[,;:"] ?|\b(?:that|and|but|as) )(?<who>(?:${WORD} ){0,2}?(?:\p{L}+[^\W_s]s|\p{L}*(?:men|women)|people|police|staff)(?: (?:in|from|of|at) (?:the )?(?:${WORD} ?){1,3}?)?)${SPOKE}`,
  'giu',
);
/** Before whoever speaks: "said the guard", "according to the guard of the mill". */
const LED_UP = String.raw`(?:[,"] ?(?:said|says|added|wrote|tweeted)|${BEGINS}according to) `;
/** Where whoever stands behind the verb ends. */
const ENDED = String.raw`(?=\s*(?:[.,;"]|$)|\s+(?:who|on)\s)`;
const NAMED_BEHIND = new RegExp(
  String.raw`${LED_UP}(?:[\p{Ll}’'-]+,? ){0,6}?(?<article>(?:the )?)(?<who>${CAPITAL}(?: (?:${PARTICLE} )?${CAPITAL}){1,4})${ENDED}`,
  'gu',
);
const DESCRIBED_BEHIND = new RegExp(
  String.raw`${LED_UP}(?:(?<article>${COUNTED}|the) (?=${WORD})|(?=(?:${WORD} ){0,2}?(?:[^\W_]+s|people|police|staff)${ENDED}))(?<who>(?:${WORD} ){0,5}?${WORD})${ENDED}`,
  'giu',
);

const NO_KIND =
  /\b(?:both|others|his|this|was|has|is|its|reports?|news|rumou?rs?|media|pictures?|photos?|images|videos?|clips?|tweets?|statements?|he|she|they|it|we|you|who|which|there|said|says|the)\b/iu;
const WITHIN = / (?:of|in|from|at|for|with) the /gu;
/** What is told of whom a description means, and what it does before it speaks, is no part of it. */
const TOLD_OF =
  /,? (?:who|which|that|whose|also|had|has|have|previously|dismissed|rejected|in an? (?:tweet|post|message|statement|video|interview))\b.*$/u;
/** What leads up to whoever speaks, and what is not whole. */
const LEADS = /^(?:but|and|while|as) /iu;
const NO_WHOLE = /^(?:with|to|in|on|at|of|by|for|from|after|before|since) |['’]s$| (?:an?|and|or)(?: |$)/iu;

/**
 * Those whom a sentence has speak by a name of several words or by a description, "two residents", "the driver": of each
 * verb one, whatever else it is said to be, and by the name where it has one.
 */
export function toldSpeakers(words: string): ToldSpeaker[] {
  const text = unquotedText(words);
  const found = [
    ...[...text.matchAll(NAMED)].flatMap((match) => told(text, match, named)),
    ...[...text.matchAll(NAMED_BEHIND)].flatMap((match) => told(text, match, named)),
    ...[...text.matchAll(DESCRIBED_BEHIND)].flatMap((match) => told(text, match, described)),
    ...[...text.matchAll(DESCRIBED), ...text.matchAll(BARE)]
      .toSorted((a, b) => a.index - b.index)
      .flatMap((match) => told(text, match, described)),
  ];
  const byVerb = new Map(found.toReversed().map((each) => [each.verb, each.speaker]));
  return [...byVerb].toSorted(([a], [b]) => a - b).map(([, speaker]) => speaker);
}

/** All whom a sentence has speak: those of some actors by their names, and who is described besides. */
export function allSpeakers(
  words: string,
  actors: readonly Entry<'actors'>[],
  isOfArticle?: (slug: string) => boolean,
): { named: SpeakerIn[]; told: ToldSpeaker[] } {
  const named = speakersIn(words, actors, isOfArticle);
  const isNamed = ({ span: [from, to] }: ToldSpeaker): boolean => named.some(({ at }) => from <= at && at < to);
  return { named, told: toldSpeakers(words).filter((each) => !isNamed(each)) };
}

/** Whether a description may be of an unnamed voice: "the driver", of "A driver at the ford". */
export function isDescribed(actor: Entry<'actors'> | undefined, { name, isKnown }: ToldSpeaker): boolean {
  if (actor?.data.kind !== 'unnamed') return false;
  const own = actor.data.name.toLowerCase();
  return own === name.toLowerCase() || (isKnown && kindOf(own) === kindOf(name.toLowerCase()));
}

/** What is described, without how many there are: `driver` of "the driver at the ford". */
function kindOf(description: string): string {
  const [kind = ''] = description.split(/ (?:of|in|from|at|for|with) /);
  return kind.split(' ').at(-1) ?? '';
}

/** Whom a match is of, and where the verb ends; none, where it is not the subject. */
function told(
  text: string,
  match: RegExpExecArray,
  read: (article: string, found: string) => Told | undefined,
): { speaker: ToldSpeaker; verb: number }[] {
  const { 0: whole, index, groups: { article = '', who = '', spoke } = {} } = match;
  const speaker = NO_SUBJECT.test(text.slice(0, index)) ? undefined : read(article, who);
  if (speaker === undefined) return [];
  const to = index + whole.length + (spoke?.length ?? 0);
  return [{ speaker: { ...speaker, span: [index, to] }, verb: spoke === undefined ? index : to }];
}

function named(article: string, found: string): Told | undefined {
  const name = found.replace(NO_NAME, '');
  if (!name.includes(' ')) return undefined;
  const isOfThe = article !== '' || found.startsWith('The ');
  return { name: isOfThe ? `The ${name}` : name, kind: isOfThe ? 'organisation' : 'person', isKnown: false };
}

function described(article: string, found: string): Told | undefined {
  const of = found.replace(LEADS, '').replace(TOLD_OF, '');
  if (NO_WHOLE.test(of) || NO_KIND.test(of.replace(WITHIN, ' '))) return undefined;
  const name = `${article} ${of}`.trim();
  const isKnown = /^(?:the|this|these)$/i.test(article);
  return { name: name.charAt(0).toUpperCase() + name.slice(1), kind: 'unnamed', isKnown };
}

/** A description without how many there are: "carter who came by the ford", "mill hand in Sarvand". */
const PLAIN_OF = /^\p{L}[\p{L}\p{M}’'-]*(?: \p{Ll}[\p{L}\p{M}’'-]*)*? (?:who|in|at|from|near|of|on|with|for) /u;
/** What begins like one, and is a body with a name. */
const BODY_OF =
  /^(?:ministry|department|office|bank|bureau|board|council|university|college|institute|embassy|house|union|league|party|front|army|agency|centre|center|court|chamber) (?:of|for) /iu;

/** Of what kind somebody is whose name is typed: a description begins with how many there are, or goes on in small words. */
export function kindNamed(name: string): ToldSpeaker['kind'] {
  if (new RegExp(String.raw`^(?:${COUNTED}) `, 'iu').test(name)) return 'unnamed';
  if (BODY_OF.test(name)) return 'organisation';
  if (!/^the /i.test(name) && PLAIN_OF.test(name)) return 'unnamed';
  const isPlain = !/ \p{Lu}/u.test(name);
  if (/^the /i.test(name)) return isPlain ? 'unnamed' : 'organisation';
  return isPlain && name.endsWith('s') ? 'unnamed' : 'person';
}
