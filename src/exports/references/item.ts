/** A reference in CSL-JSON (https://docs.citationstyles.org), as far as the record uses it. */
import type { Capture } from '../../core/schema/source.ts';
import type { Licence } from '../../wording/licence.ts';

export type CslName = { family: string; given: string } | { literal: string };

/** Year, month and day, as far as they are told. */
export type DateParts = [number] | [number, number] | [number, number, number];

export interface CslDate {
  /** One date, or the first and the last of a span. */
  'date-parts': DateParts[];
  /** Whether it is not sure. */
  circa?: true;
}

export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  author?: CslName[];
  /** The website or the paper. */
  'container-title'?: string;
  version?: string;
  number?: string;
  genre?: string;
  issued: CslDate;
  URL?: string;
  /** BCP 47. */
  language: string;
  note?: string;
  /** Who keeps a copy. */
  archive?: string;
  /** The address of that copy. */
  archive_location?: string;
  /** Where CSL-JSON keeps what it has no name for. */
  custom?: { licence: string };
}

/** What is cited, and what CSL-JSON does not say of it. */
export interface Cited {
  item: CslItem;
  /** When it appeared (EDTF): CSL-JSON has one mark for all that is not sure of it. */
  issued: string;
  /** A copy of it that anybody can read. */
  capture?: Omit<Capture, 'digest'> | undefined;
  /** Under which it may be used, where it is ours. */
  licence?: Licence;
}

/** The number and the version in words: "SV-001, version 1". Undefined where there is neither. */
export function numberAndVersion({ number, version }: CslItem): string | undefined {
  const told = [number, version && `version ${version}`].filter(Boolean);
  return told.length === 0 ? undefined : told.join(', ');
}

/** Whether who wrote it is the website itself: one name, twice. */
export function isByItsSite({ author, 'container-title': site }: CslItem): boolean {
  const [first] = author ?? [];
  return author?.length === 1 && first !== undefined && 'literal' in first && first.literal === site;
}
