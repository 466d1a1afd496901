/**
 * The words of an address, to be searched for: those of its longest part, which is the name of what was asked for; the
 * others are folders. An entry's number stays one word.
 */
export function wordsOfAddress(path: string): string {
  const [name = ''] = path.split('/').toSorted((a, b) => b.length - a.length);
  const longest = readable(name.replace(/\.[a-z]+$/iu, ''));
  return /^\p{L}+-\d+$/u.test(longest) ? longest : longest.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** An address may have been cut in the middle of a letter. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replaceAll(/%[\da-f]{0,2}/giu, ' ');
  }
}
