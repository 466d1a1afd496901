/** Every article against every claim, in rows by topic. */
import { cellOf, totalsOf, type Cell, type CellKind } from '../../core/matrix.ts';
import type { Stance } from '../../core/schema/claim.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { shortestLabel } from '../../wording/source-label.ts';
import { stillPublished } from '../../record/published.ts';
import { issuedFirst } from '../../wording/time-order.ts';
import { capital, counted, numberInWords } from '../../wording/words.ts';

/** An article at the head of a column. */
export interface MatrixColumn {
  slug: string;
  /** As short as it can be without meaning another article: "The Herald". */
  name: string;
  /** Its whole name, with its day. */
  label: string;
  totals: Record<CellKind, number>;
}

export interface MatrixRow {
  claim: ClaimEntry;
  /** One for each column. */
  cells: Cell[];
  /** How many articles print anything on it. */
  articles: number;
}

export interface Matrix {
  columns: MatrixColumn[];
  /** The topics that have a claim, in their fixed order. */
  topics: { topic: string; label: string; rows: MatrixRow[] }[];
}

/** The claims that stand, by topic, and what each article that stands prints on each; articles oldest first. */
export function matrixOf(record: Pick<SiteRecord, 'manifest' | 'claims' | 'sources'>): Matrix {
  const sources = stillPublished(record.sources).toSorted(issuedFirst);
  const rows = stillPublished(record.claims).map((claim): MatrixRow => {
    const cells = sources.map((source) => cellOf(claim.evidence, source));
    return { claim, cells, articles: cells.filter(({ kind }) => kind !== 'silent').length };
  });
  const columns = sources.map((source, i): MatrixColumn => {
    const totals = totalsOf(rows.flatMap(({ cells }) => cells[i] ?? []));
    return { slug: source.slug, name: shortestLabel(source, sources), label: source.label, totals };
  });
  const groups = record.manifest.topics.map(({ id, name }) => ({
    topic: id,
    label: name,
    rows: rows.filter(({ claim }) => claim.topic === id),
  }));
  return { columns, topics: groups.filter((group) => group.rows.length > 0) };
}

/** "180 of 234 claims are in one article alone": what the matrix comes to, in a line. */
export function aloneInWords({ topics, columns }: Pick<Matrix, 'topics' | 'columns'>): string {
  const rows = topics.flatMap((group) => group.rows);
  if (columns.length === 1) return `${capital(counted(rows.length, 'claim'))} in one article`;
  const alone = rows.filter(({ articles }) => articles === 1).length;
  const many = capital(alone === 0 ? 'none' : numberInWords(alone));
  return `${many} of ${counted(rows.length, 'claim')} ${alone > 1 ? 'are' : 'is'} in one article alone`;
}

const SIGNS: Readonly<Record<Stance, string>> = { asserts: '+', denies: '−', withdraws: '←', withholds: '?' };
const CARRIED_NOUNS: Readonly<Record<Stance, string>> = {
  asserts: 'carries an assertion',
  denies: 'carries a denial',
  withdraws: 'carries a withdrawal',
  withholds: 'left open',
};

/** "asserts", "denies at second hand; carries an assertion", "carries both; left open". */
export function cellInWords({ kind, secondHand, carried }: Cell): string {
  const own = kind === 'carries' ? [] : [secondHand ? `${kind} at second hand` : kind];
  const parts = [...own, ...carried.map((stance) => CARRIED_NOUNS[stance])].join('; ');
  return parts.replace(`${CARRIED_NOUNS.asserts}; ${CARRIED_NOUNS.denies}`, 'carries both');
}

/** The same in signs: "+", in square brackets at second hand; in round ones what it carries: "(±?)", "[−](+)"; a dot where it is silent. */
export function cellInSigns({ kind, secondHand, carried }: Cell): string {
  const sign = kind === 'asserts' || kind === 'denies' ? SIGNS[kind] : '';
  const own = secondHand ? `[${sign}]` : sign;
  const others = carried
    .map((stance) => SIGNS[stance])
    .join('')
    .replace('+−', '±');
  return kind === 'silent' ? '·' : own + (others === '' ? '' : `(${others})`);
}
