/**
 * The part of a file that a `Range` header asks for, told from the file's first byte: the server of files takes the
 * length of an end (`bytes=-10`) for a place. Undefined where the whole file is to be answered, as RFC 9110 allows:
 * for several parts, for what is no range, and for the first byte alone, which that server gives as all of them.
 * @param range the header
 * @param size of the file, in bytes
 */
export function rangeFromStart(range: string, size: number): string | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return `bytes=${String(size - length)}-`;
  }
  return last !== '' && (Number(last) === 0 || Number(last) < Number(first)) ? undefined : range;
}
