/** How large a file is, as people say it. */

/** "640 bytes", "12 kB", "3.4 MB", "120 MB": by thousands, as operating systems and telephone companies count. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`;
  if (bytes < 999_500) return `${String(Math.round(bytes / 1000))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : String(Math.round(megabytes))} MB`;
}
