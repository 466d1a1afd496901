/** A text sentence by sentence. */

const segmenters = new Map<string, Intl.Segmenter>();

/** Short for something: the full stop behind it ends no sentence. */
const ABBREVIATION = /(?:^|\s)(?:[A-Z]|Gen|Dr|Mr|Mrs|Ms|St|No|Col|Lt|Sept?|Oct|Nov|Dec|Aug)\.\s*$/u;

/** The sentences of a text in a language, without the blanks round them. */
export function sentencesOf(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.replace(/\s+/gu, ' ').trim()).filter((sentence) => sentence !== '');
}
