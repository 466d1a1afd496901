/** One claim by itself, while somebody writes it: nothing of what the other claims say is read. */
import type { VFileMessage } from 'vfile-message';
import type { JudgedClaim } from '../claims.ts';
import { readParts } from '../read.ts';
import type { ContentFiles } from '../reading/files.ts';

export interface ClaimAlone {
  /** As it is judged; `undefined` where it cannot be. */
  claim: JudgedClaim | undefined;
  /** What is wrong in its own file. */
  problems: VFileMessage[];
}

/** Reads one claim, proves its quotations and judges it. @param files the content, with the claim as it would be written */
export function claimAlone(files: ContentFiles, slug: string): ClaimAlone {
  const own = files.entries.find((entry) => entry.kind === 'claims' && entry.slug === slug);
  const entries = files.entries.map((entry) =>
    entry.kind === 'claims' && entry.slug !== slug ? { ...entry, text: undefined } : entry,
  );
  const problems: VFileMessage[] = [];
  const parts = readParts({ ...files, entries, pages: [], versions: [] }, (problem) => {
    if (problem.file === own?.path) problems.push(problem);
  });
  return { claim: parts.claims.find((claim) => claim.slug === slug), problems };
}
