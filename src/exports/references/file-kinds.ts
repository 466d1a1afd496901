/** The files of references, by how their names end: their form, and as what each is served. */
export const FILE_KINDS = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  ris: { label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
  'csl.json': { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const;

export type FileKind = keyof typeof FILE_KINDS;
