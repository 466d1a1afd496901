import { referenceFile } from '../../exports/references/file.ts';
import { claimPaths } from '../../record/site.ts';

export const getStaticPaths = claimPaths;
export const GET = referenceFile('bib');
