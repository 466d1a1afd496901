/** Builds the site under `/panjshir/`, for the tests. */
import { buildSite } from '../../scripts/build/site.ts';
import { FOLDERS } from './bases.ts';

await buildSite({
  root: process.cwd(),
  outDir: FOLDERS['/panjshir/'],
  base: '/panjshir/',
  logLevel: 'warn',
});
