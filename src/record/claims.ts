/** Proves, checks and judges one claim. */
import { calculate, type CalculationResult } from '../core/calculation.ts';
import { checkEvidence } from '../core/evidence.ts';
import type { Finding } from '../core/finding.ts';
import { originsOf } from '../core/origins.ts';
import type { Calculation } from '../core/schema/calculation.ts';
import type { Evidence } from '../core/schema/claim.ts';
import { judge } from '../core/verdict/judge.ts';
import type { Judgement } from '../core/verdict/types.ts';
import type { Body } from './body/body.ts';
import { lengthFault } from './body-length.ts';
import { problemAt, type Entries, type Entry, type Report } from './entries.ts';
import type { Facts } from './facts.ts';
import type { ManifestTerms } from './manifest.ts';
import type { QuoteReader } from './quotes.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from './types.ts';
import type { Path } from './reading/yaml.ts';

export interface ClaimTools {
  terms: ManifestTerms;
  entries: Entries;
  facts: Facts;
  readQuote: QuoteReader;
  readBody: (markdown: string) => Body;
  report: Report;
}

/** A claim, but for what other claims say of it. */
export type JudgedClaim = Omit<ClaimEntry, 'opposes' | 'tension' | 'related'>;

/**
 * Proves the claim's quotations, checks its evidence, works its calculation out and judges it.
 * @returns `undefined` where something that it needs is not sound; what is wrong in the claim itself is reported
 */
export function readClaim(entry: Entry<'claims'>, tools: ClaimTools): JudgedClaim | undefined {
  const { facts, report } = tools;
  const { opposes: _opposes, tension: _tension, related: _related, absences: _absences, ...own } = entry.data;
  const { calculation: _calculation, evidence: _evidence, ...data } = own;
  const evidence = entry.data.evidence.map((piece, i) => readEvidence(piece, ['evidence', i], entry, tools));
  const body = readBody(entry, tools);
  const calculation = entry.data.calculation && work(entry.data.calculation, entry, tools);
  const arithmetic = calculation?.result?.outcome;
  const findings = checkEvidence(entry.data, { statements: facts.voices, arithmetic });
  for (const finding of findings) tell(entry, [], finding, report);
  // A verdict on part of the evidence would report differences that there are not.
  if (!evidence.every((piece) => piece !== undefined)) return undefined;
  if (calculation !== undefined && calculation.result === undefined) return undefined;
  const judgement = judgeClaim(entry, evidence, arithmetic, tools, findings.some(bearsOnVerdict));
  if (judgement === undefined) return undefined;
  return {
    ...data,
    slug: entry.slug,
    evidence,
    ...(calculation?.result && { calculation: { ...calculation.given, result: calculation.result } }),
    html: body.html,
    text: body.text,
    bodyQuotes: body.quotes,
    judgement,
    origins: originsOf(
      evidence.map((piece) => ({ ...piece, carriers: facts.voices.get(piece.statement)?.carriers ?? [] })),
    ),
    version: data.revisions.at(-1)?.version ?? 1,
  };
}

function tell(entry: Entry<'claims'>, base: Path, { path, rule, message }: Finding, report: Report): void {
  report(problemAt(entry, [...base, ...path], rule, message));
}

/** One piece of evidence with what its statement says of itself; `undefined` where the statement is not sound. */
function readEvidence(
  piece: Evidence,
  path: Path,
  entry: Entry<'claims'>,
  tools: ClaimTools,
): EvidenceEntry | undefined {
  const { facts, readQuote, report } = tools;
  const quotes = piece.quotes.flatMap((quote, i): ProvedQuote[] => {
    const read = readQuote(quote);
    if (read === undefined) return [];
    if ('words' in read) {
      const { confirmed: _confirmed, ...shown } = quote;
      return [{ ...shown, words: read.words }];
    }
    for (const finding of read.findings) tell(entry, [...path, 'quotes', i], finding, report);
    return [];
  });
  const voice = facts.voices.get(piece.statement);
  if (voice === undefined) return undefined;
  const { actor, side, made, follows, published, sources } = voice;
  const { argued: _argued, ...told } = piece;
  return { ...told, actor, side, made, follows, published, sources: [...sources], quotes };
}

function readBody(entry: Entry<'claims'>, tools: ClaimTools): Body {
  const body = tools.readBody(entry.body);
  for (const { line, column, message, rule } of body.messages) {
    tools.report({ path: entry.path, ...entry.positions.fromUnist({ line, column }), message, rule });
  }
  const fault = body.readable && entry.data.withdrawn === undefined ? lengthFault(body.text) : undefined;
  if (fault !== undefined) {
    const path = { path: entry.path, line: bodyLine(entry.body), column: 1 };
    tools.report({ ...path, message: fault, rule: 'body-length' });
  }
  return body;
}

/** The first line of a body; the last of the file, where it is empty. */
function bodyLine(body: string): number {
  const start = body.search(/\S/);
  return (start === -1 ? body.replace(/\n$/, '') : body.slice(0, start)).split('\n').length;
}

/** The calculation's result, where the places that it needs are sound and it can be worked out. */
function work(
  given: Calculation,
  entry: Entry<'claims'>,
  { entries, facts, report }: ClaimTools,
): { given: Calculation; result?: CalculationResult } {
  const named = given.type === 'great-circle' ? [given.from, given.to] : [];
  if (!named.every((slug) => entries.sound.places.has(slug))) return { given };
  const calculated = calculate(given, facts.places);
  if (calculated.ok) return { given, result: calculated.result };
  tell(entry, ['calculation'], calculated.finding, report);
  return { given };
}

/** Whether the verdict rests on what a finding is about. */
function bearsOnVerdict({ path: [field] }: Finding): boolean {
  return ['asOf', 'calculation', 'evidence', 'favours', 'hurts', 'kind'].includes(String(field));
}

/** The verdict, after comparing it with the editor's. `undefined` where nobody asserts the claim, or nothing says who the sides are. */
function judgeClaim(
  entry: Entry<'claims'>,
  evidence: readonly EvidenceEntry[],
  arithmetic: CalculationResult['outcome'] | undefined,
  { terms: { sides, allies }, facts, report }: ClaimTools,
  inDoubt: boolean,
): Judgement | undefined {
  if (sides === undefined || allies === undefined) return undefined;
  const { favours, hurts, asOf, verdict } = entry.data;
  const testimony = evidence.map((piece) => ({ ...piece, named: facts.voices.get(piece.statement)?.named ?? false }));
  const judgement = judge({
    sides: { sides, allies },
    favours,
    hurts,
    testimony,
    asOf,
    ...(arithmetic && { arithmetic }),
  });
  // What is wrong with the evidence has been told; that it leads to another verdict is its consequence.
  if (inDoubt) return judgement;
  if (judgement === undefined) {
    const message = `nobody asserts the claim by ${asOf}, expected an assertion or a calculation: add one, or take the claim out`;
    report(problemAt(entry, ['evidence'], 'nothing-asserted', message));
  } else if (judgement.verdict !== verdict) {
    report(problemAt(entry, ['verdict'], 'verdict-differs', explainVerdict(verdict, judgement)));
  }
  return judgement;
}

function explainVerdict(written: string, { verdict, row, rule, inputs }: Judgement): string {
  const seen = inputs.map(({ words, holds, statements }) => {
    const by = statements.length === 0 ? '' : ` (${statements.join(', ')})`;
    return `${words}: ${holds ? 'yes' : 'no'}${by}`;
  });
  return `verdict is "${written}", expected "${verdict}" by row ${String(row)} (${rule} ${seen.join('; ')}): read the evidence again, or write "${verdict}"`;
}
