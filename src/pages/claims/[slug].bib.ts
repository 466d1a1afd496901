import { claimPaths, referenceFile } from '../../exports/references/file.ts';

export const getStaticPaths = claimPaths;
export const GET = referenceFile('bib');
