/** Words between two claims that say nothing of either: who speaks, and what joins them. In English. */

/** Verbs that say no more than that somebody speaks: who denies or promises does more than that. */
const SAYS_ONLY = String.raw`(?:sa(?:id|ys?)|wr(?:ote|ites)|tweet(?:ed|s)|posted|add(?:ed|s)|state[ds])`;
const JOIN = String.raw`(?:(?:and|but|or|nor|while|yet|so|as)(?: that)?|that)`;
const NAME = String.raw`(?:he|she|they|it|(?:[Tt]he |[Aa]n? |[Ii]ts |[Hh]is )?(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|of|al)){0,4}|(?:[Tt]he|[Aa]n?|[Ii]ts) \p{Ll}+(?: \p{Ll}+)?)`;
const LONE_ATTRIBUTION = new RegExp(
  String.raw`^(?:${JOIN},? )?(?:${NAME},? (?:also |then |later )?${SAYS_ONLY}|${SAYS_ONLY} ${NAME}|[Aa]ccording to ${NAME})(?: that)?$`,
  'u',
);
const LONE_JOIN = new RegExp(String.raw`^${JOIN}$`, 'iu');
/** A pronoun and what of its verb stands before a quotation that begins within it: "and that they had". */
const BEGUN = String.raw`(?: (?:he|she|they|it|we|there))?(?: (?:had|ha(?:s|ve)|was|were|is|are|would|will|could))?(?: been)?`;
/** What leads up to a thing that is named in a quotation: "and about", "but of the", "and at least". */
const LEADS_UP = String.raw`(?: (?:about|of|on|for|in|at|by|to|from|with|some|around|nearly|almost|over|least|more|than|the|an?|his|her|its|their|this|these)){0,3}`;
const JOIN_AT_END = new RegExp(String.raw`(?:^|\s)(${JOIN}${BEGUN}${LEADS_UP})$`, 'iu');
const BEGINS_SAYING = new RegExp(String.raw`^(?:${SAYS_ONLY}|told|announced|declared)(?![\p{L}\p{M}])`, 'u');

/** Whether some words only say who speaks, and neither when, nor how, nor to whom. */
export function isLoneAttribution(words: string): boolean {
  return LONE_ATTRIBUTION.test(bare(words).replace(/^(?:He|She|They|It)\b/u, (pronoun) => pronoun.toLowerCase()));
}

/** Whether they only join two things. */
export function isLoneJoin(words: string): boolean {
  return LONE_JOIN.test(bare(words));
}

/** How many words at the end only join what follows, or begin its sentence. */
export function joinAtEnd(words: string): number {
  return (JOIN_AT_END.exec(bare(words))?.[1] ?? '').split(' ').filter((word) => word !== '').length;
}

/** Whether they go on from who speaks, with how that one said it: "told the Echo on Monday". */
export function beginsSaying(words: string): boolean {
  return BEGINS_SAYING.test(bare(words));
}

/** Without the signs around them. */
function bare(words: string): string {
  return words.replace(/^[\s"“”,:;.–—-]+|[\s"“”,:;.–—-]+$/gu, '');
}
