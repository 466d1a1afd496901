/** What a sentence tells of the voice that was chosen: whether it is who denies, and whether it says that it was there. */
import type { Entry } from '../../../src/record/entries.ts';
import type { Dialogue } from '../context.ts';
import { exactlyNamed } from './named.ts';
import { BEFORE_VERB, escaped, NO_SUBJECT, unquotedText } from './speaker.ts';
import { allSpeakers, isDescribed } from './told-speaker.ts';

/** What is said of a thing that is not so. */
const UNTRUE = String.raw`(?:(?:not|never|far from) true|untrue|false|wrong|baseless|unfounded|fabricated|(?:an? )?(?:[\p{L}-]+ )?lies?|propaganda|nonsense)`;
/** Words by which an article has somebody deny what another asserts. */
const DENIES = new RegExp(
  String.raw`\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|contradict(?:s|ed)?|refut(?:e|es|ed)|(?:call|term|brand)(?:s|ed) (?:[\p{L}\p{N}’'-]+ ){1,6}?${UNTRUE}|(?:was|were|is|are) ${UNTRUE})(?![\p{L}])`,
  'giu',
);

/** That a thing is not so, as somebody says it. */
const IS_UNTRUE = new RegExp(String.raw`(?:\b(?:was|were|is|are)|[’']s) ${UNTRUE}(?![\p{L}])`, 'iu');

/** A denial of what stood before it, and of nothing that it names: "denied it", "called that a lie". */
const DENIES_THAT = new RegExp(
  String.raw`\b(?:(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|contradict(?:s|ed)|refut(?:es|ed)) (?:it|this|that|them|these|those|both|all)(?: (?:reports?|claims?|accounts?))?|(?:call|term|brand)(?:s|ed) (?:it|this|that|them|these|those|both)(?: (?:reports?|claims?|accounts?))? ${UNTRUE})(?=\s*(?:$|[.,;:"“”]|(?:and|but|in|on|at|as|when|to)(?![\p{L}])))`,
  'iu',
);

/** The words by which a sentence denies what stood before it, and not what it names itself. */
export function wordsOfDenial(words: string): string | undefined {
  return DENIES_THAT.exec(unquotedText(words))?.[0];
}

/** Whether a sentence has anybody deny anything, in the author's words or in the speaker's. */
export function deniesSomething(words: string): boolean {
  return unquotedText(words).search(DENIES) !== -1 || IS_UNTRUE.test(quotedText(words));
}
const PRONOUNS = /(?<![\p{L}’'-])(?:he|she|they|it)(?![\p{L}’'-])/giu;

/** What the sentence says within quotation marks. */
function quotedText(words: string): string {
  return (words.match(/[“"][^”"]*/gu) ?? []).join(' ');
}

/**
 * Whether a voice is the subject of a denial of the sentence: whoever stands last before the verb as one who speaks.
 * @param actor whoever was chosen, as the record will have them
 */
export function isDenial(context: Dialogue, words: string, actor: Entry<'actors'>, outlet: string): boolean {
  const text = unquotedText(words);
  const { named, told } = allSpeakers(words, known(context, actor));
  const isOf = new Map<number, boolean>();
  for (const { index } of text.matchAll(namesOfOutlet(context, outlet)))
    if (!NO_SUBJECT.test(text.slice(0, index))) isOf.set(index, actor.slug === outlet);
  let isSpeaker = named.some(({ slugs }) => slugs.includes(actor.slug));
  for (const each of told) {
    const isIt = exactlyNamed(each.name, [actor]) !== undefined || isDescribed(actor, each);
    isSpeaker ||= isIt;
    // "The Echo" is told like a description; who was put under another name is the only one who speaks.
    const isOnlyOne = isOf.get(each.span[0]) ?? (told.length === 1 && named.length === 0 && actor.slug !== outlet);
    isOf.set(each.span[0], isIt || isOnlyOne);
  }
  for (const { slugs, at } of named) isOf.set(at, slugs.includes(actor.slug));
  const isPronoun = actor.slug !== outlet && (!isSpeaker || named.length + told.length === 1);
  for (const { index, 0: pronoun } of text.matchAll(PRONOUNS))
    if (new RegExp(String.raw`^\s+${BEFORE_VERB}${DENIES.source}`, 'iu').test(text.slice(index + pronoun.length)))
      isOf.set(index, isPronoun);
  if (IS_UNTRUE.test(quotedText(words)) && named.length + told.length <= 1 && isPronoun) return true;
  return [...text.matchAll(DENIES)].some(({ index }) => {
    const last = [...isOf].filter(([at]) => at < index).toSorted(([a], [b]) => b - a)[0];
    return last === undefined ? actor.slug !== outlet : last[1];
  });
}

/** The actors, the one that was chosen among them though it is new. */
function known({ entries }: Dialogue, actor: Entry<'actors'>): Entry<'actors'>[] {
  const others = [...entries.sound.actors.values()].filter(
    ({ slug, data }) =>
      slug !== actor.slug && data.kind !== 'outlet' && data.kind !== 'unnamed' && data.withdrawn === undefined,
  );
  return actor.data.kind === 'outlet' ? others : [actor, ...others];
}

/** An outlet as its own text calls it: "The Valley Echo", "the Echo". */
function namesOfOutlet({ entries }: Dialogue, outlet: string): RegExp {
  const data = entries.sound.actors.get(outlet)?.data;
  const names = data === undefined ? [] : [data.name, ...(data.spellings ?? []).map(({ text }) => text)];
  const all = names.flatMap((name) => [name.replace(/^the /i, ''), name.split(/\s+/).at(-1) ?? name]);
  return new RegExp(
    String.raw`(?<![\p{L}’'-])(?:the )?(?:${[...all.map(escaped), 'we'].join('|')})(?![\p{L}’'-])`,
    'giu',
  );
}

/** What an outlet does itself, or could not do. */
const OWN_WORK =
  /^\s+(?:(?:has|have|had|also|itself|independently)\s+)*(?:saw|seen|heard|watched|counted|visited|asked|contacted|spoke (?:to|with)|(?:could|can|did)(?: not)?|cannot|was (?:not |un)able to|(?:not )?been (?:un)?able to)(?![\p{L}])/iu;

/** Whether a sentence tells what its outlet did, saw or could not find out itself. */
export function doesOwnWork(context: Dialogue, outlet: string, words: string): boolean {
  const text = unquotedText(words);
  return [...text.matchAll(namesOfOutlet(context, outlet))].some(({ index, 0: name }) =>
    OWN_WORK.test(text.slice(index + name.length)),
  );
}

/** What somebody saw or heard is not what they have from others. */
const WITNESSED = String.raw`\s+(?:(?:ha(?:s|ve|d)|also|both|all|himself|herself|themselves|myself|ourselves|personally)\s+)*(?:(?:saw|seen|watched|witnessed|counted)(?!\s+(?:[\p{L}’'-]+\s+){0,3}?(?:reports?|pictures?|photos?|photographs?|images?|videos?|footage|posts?|tweets?|messages?|news))|heard(?!\s+(?:that|of|about|from|it\s+said|(?:[\p{L}’'-]+\s+)?(?:rumou?rs?|reports?|news|people\s+say)))|(?:was|were|been)\s+(?:there|present))(?![\p{L}])`;
const I_WITNESSED = new RegExp(String.raw`(?<![\p{L}’'-])(?:I|we)${WITNESSED}`, 'iu');
const WHO_WITNESSED = new RegExp(String.raw`(?<![\p{L}’'-])(?:he|she|they|who)${WITNESSED}`, 'iu');

/** Whether a sentence says that the only one who speaks in it saw or heard it, or was there. */
export function isWitness(context: Dialogue, words: string, actor: Entry<'actors'>): boolean {
  const { named, told } = allSpeakers(words, known(context, actor));
  if (named.length + told.length > 1) return false;
  return WHO_WITNESSED.test(unquotedText(words)) || I_WITNESSED.test(words);
}
