/** The files of references, by how their names end, and as what each is served. */
export const MEDIA_TYPES = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const;

export type FileKind = keyof typeof MEDIA_TYPES;
