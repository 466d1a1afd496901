/** The most telling of many words, where there is room for few. */
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../../record/types.ts';
import { byTime } from '../../wording/accounts.ts';

/** One voice's word. */
export interface VoiceWord {
  piece: EvidenceEntry;
  /** The words that show it; none where the voice is only named. */
  quote?: ProvedQuote;
  /** Whether it has a vote. */
  counted: boolean;
}

export interface Telling {
  /** At most two voices, one quotation of each. */
  quoted: VoiceWord[];
  /** The other voices, each once. */
  named: VoiceWord[];
}

/** Voices whose words are shown. */
const SHOWN = 2;

/**
 * Each voice once, the most telling word of it: counted before not counted, the speaker's own words before a report of
 * them, what more sources carry before what fewer do, then the earliest.
 */
export function mostTelling(
  evidence: readonly EvidenceEntry[],
  { judgement }: Pick<ClaimEntry, 'judgement'>,
): VoiceWord[] {
  const uncounted = new Set(judgement.uncounted.map(({ statement }) => statement));
  const words = evidence.map((piece) => voiceWord(piece, !uncounted.has(piece.statement))).toSorted(mostTellingFirst);
  return [...Map.groupBy(words, ({ piece }) => piece.actor).values()].flatMap(([first]) => first ?? []);
}

/** The voices of {@link mostTelling}: of the first few that have any, a quotation. */
export function telling(evidence: readonly EvidenceEntry[], claim: Pick<ClaimEntry, 'judgement'>): Telling {
  const voices = mostTelling(evidence, claim);
  const quoted = voices.filter(({ quote }) => quote !== undefined).slice(0, SHOWN);
  return { quoted, named: voices.filter((each) => !quoted.includes(each)) };
}

function voiceWord(piece: EvidenceEntry, counted: boolean): VoiceWord {
  const quote = firstQuote(piece);
  return { piece, counted, ...(quote && { quote }) };
}

/** The quotation that shows a word best: the speaker's own words, else the first. */
export function firstQuote({ quotes }: Pick<EvidenceEntry, 'quotes'>): ProvedQuote | undefined {
  return quotes.find(({ voice }) => voice === 'speaker') ?? quotes[0];
}

function mostTellingFirst(a: VoiceWord, b: VoiceWord): number {
  return (
    Number(b.counted) - Number(a.counted) ||
    directness(b) - directness(a) ||
    b.piece.sources.length - a.piece.sources.length ||
    byTime(a.piece, b.piece)
  );
}

function directness({ quote }: VoiceWord): number {
  return quote === undefined ? 0 : quote.voice === 'article' ? 1 : 2;
}
