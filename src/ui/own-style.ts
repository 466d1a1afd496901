import { createHash } from 'node:crypto';
import { META_POLICY, metaPolicyWith } from './policy.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * A built page with its style inside it, so that the first answer of the server is all that a reader waits for: on a slow
 * line each further question takes as long as half the page. The page's policy allows that style by its hash.
 * @param read the text of a style sheet, by its address
 * @throws Error where the page has no style sheet, or another policy than the layout's
 */
export function withOwnStyle(html: string, read: (address: string) => string): string {
  const sheets = Array.from(html.matchAll(SHEET), ([, address = '']) => address);
  const policy = `content="${META_POLICY}"`;
  if (sheets.length === 0 || !html.includes(policy)) {
    throw new Error('A page to be read first has no style sheet, or not the policy of the layout.');
  }
  const style = sheets.map(read).join('').trim();
  const hash = createHash('sha256').update(style).digest('base64');
  let isPlaced = false;
  const place = () => {
    const element = isPlaced ? '' : `<style>${style}</style>`;
    isPlaced = true;
    return element;
  };
  return html.replace(policy, () => `content="${metaPolicyWith(hash)}"`).replaceAll(SHEET, place);
}
