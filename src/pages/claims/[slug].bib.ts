import { claimPaths, referenceFile } from '../../cite/file.ts';

export const getStaticPaths = claimPaths;
export const GET = referenceFile('bib');
