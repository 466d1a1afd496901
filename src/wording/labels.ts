/** The record's fixed words, as readers read them. */
import type { Basis, Claim, Stance } from '../core/schema/claim.ts';
import type { Place } from '../core/schema/place.ts';
import type { Source } from '../core/schema/source.ts';
import type { Statement } from '../core/schema/statement.ts';

export const CLAIM_KINDS: Record<Claim['kind'], string> = {
  event: 'That something happened or was so',
  background: 'Background',
  saying: 'That something was said',
  arithmetic: 'A sum that can be checked',
};

/** What somebody did to a claim, to follow a name: "… denied it". In the past tense one and several are alike. */
export const STANCES: Record<Stance, string> = {
  asserts: 'asserted it',
  denies: 'denied it',
  withdraws: 'took it back',
  withholds: 'left it open',
};

/** Before the names of those who take a stance. */
export const TAKEN_BY: Record<Stance, string> = {
  asserts: 'said by',
  denies: 'denied by',
  withdraws: 'taken back by',
  withholds: 'left open by',
};

/** What a statement does to a claim, before the claim's title. */
export const BEARINGS: Record<Stance, string> = {
  asserts: 'Asserts',
  denies: 'Denies',
  withdraws: 'Takes back',
  withholds: 'Leaves open',
};

/** How the speaker knows, by the sources. */
export const BASES: Record<Basis, string> = {
  'first-hand': 'First-hand: saw it, did it, or has the text, record or credited picture to hand',
  'own-word': 'Own word: does not show how they know',
  'second-hand': 'Second-hand: passes on what others say',
};

export const CHANNELS: Record<Statement['channel'], string> = {
  tweet: 'Tweet',
  'social-post': 'Post on social media',
  video: 'Video',
  interview: 'Interview',
  remark: 'Remark to a reporter',
  'news-conference': 'News conference',
  'written-statement': 'Written statement',
  message: 'Message (form not given)',
  'op-ed': 'Opinion article',
  report: 'Report',
  pictures: 'Pictures',
};

export const PLACE_KINDS: Record<Place['kind'], string> = {
  country: 'Country',
  province: 'Province',
  district: 'District',
  region: 'Region',
  city: 'City',
  town: 'Town',
  village: 'Village',
  locality: 'Locality',
  pass: 'Mountain pass',
  gorge: 'Gorge',
  valley: 'Valley',
  mountain: 'Mountain',
  island: 'Island',
  river: 'River',
  lake: 'Lake',
  sea: 'Sea',
  harbour: 'Harbour',
  airport: 'Airport',
  street: 'Street',
  building: 'Building',
};

export const ACTOR_KINDS = {
  person: 'Person',
  organisation: 'Organisation',
  outlet: 'News outlet',
  unnamed: 'Unnamed voice',
} as const;

/** A source's fields, as its page names them. */
export const SOURCE_FIELDS: Record<Source['inferred'][number]['field'], string> = {
  title: 'Title',
  author: 'Author',
  publisher: 'Publisher',
  issued: 'Day of publication',
  URL: 'Address',
  outlet: 'Outlet',
};
