/**
 * `npm run compress`: writes a gzip and a Brotli file beside each text file of `dist/`, for a server of one's own
 * (deploy/nginx.conf). Hosts that compress by themselves need none of them.
 */
import { existsSync } from 'node:fs';
import { compressSite } from './compress/compress.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run compress

Writes a gzip and a Brotli file beside each text file of dist/, for a server of one's own (deploy/nginx.conf).
`);

if (!existsSync('dist/index.html')) {
  console.error('dist: found no built site, expected one. Run "npm run build" first.');
  process.exit(1);
}
const { files, bytes } = await compressSite('dist');
const mb = (count: number): string => `${(count / 1_000_000).toFixed(1)} MB`;
console.log(`${String(files)} files: ${mb(bytes.plain)}, ${mb(bytes.gzip)} as gzip, ${mb(bytes.brotli)} as Brotli.`);
