/** Proves, checks and judges one claim. */
import { calculate } from '../core/calculation.ts';
import type { CalculationResult } from '../core/calculation/result.ts';
import { checkEvidence } from '../core/evidence.ts';
import type { Finding } from '../core/finding.ts';
import { verdictDiffers } from '../core/rules/index.ts';
import { originsOf } from '../core/origins.ts';
import type { Calculation } from '../core/schema/calculation.ts';
import type { Evidence } from '../core/schema/claim.ts';
import { judge } from '../core/verdict/judge.ts';
import type { Judgement } from '../core/verdict/types.ts';
import type { Body } from './body/body.ts';
import { lengthFault } from './body-length.ts';
import type { Entries, Entry } from './entries.ts';
import { type Report, messageAt } from './message.ts';
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
  for (const finding of findings) report(entry.located.message(finding));
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

/** A finding about a part of the claim, at its place. */
function tellOfClaim(entry: Entry<'claims'>, base: Path, finding: Finding, report: Report): void {
  report(entry.located.message({ ...finding, path: [...base, ...finding.path] }));
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
    if (read.wrong === undefined) {
      const { confirmed: _confirmed, ...shown } = quote;
      return [{ ...shown, wordRanges: read.value }];
    }
    for (const finding of read.wrong) tellOfClaim(entry, [...path, 'quotes', i], finding, report);
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
  for (const message of body.messages) tools.report(entry.file.fromUnist(message));
  const fault = body.readable && entry.data.withdrawn === undefined ? lengthFault(body.text) : undefined;
  if (fault !== undefined) tools.report(messageAt(entry.path, { line: bodyLine(entry.body), column: 1 }, fault));
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
  if (calculated.wrong === undefined) return { given, result: calculated.value };
  for (const finding of calculated.wrong) tellOfClaim(entry, ['calculation'], finding, report);
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
  // What is wrong with the evidence has been told, and that nobody asserts the claim: another verdict is its consequence.
  if (judgement === undefined || inDoubt || judgement.verdict === verdict) return judgement;
  const { verdict: computed, ruleNumber: row } = judgement;
  report(entry.located.message(verdictDiffers.tell(['verdict'], verdict, computed, row, whyInFile(judgement))));
  return judgement;
}

/** The row's rule, and what made it hold: each question with yes, and how many there are with no. */
function whyInFile({ rule, inputs }: Judgement): string {
  const held = inputs.filter(({ holds }) => holds);
  const others = inputs.length - held.length;
  const yes = held.map(({ question: words, statements }) =>
    statements.length === 0 ? words : `${words} (${statements.join(', ')})`,
  );
  if (held.length === 0) return `${rule} No to all of its ${String(others)} questions`;
  return `${rule} Yes: ${yes.join('; ')}${others === 0 ? '' : `; no to ${String(others)} others`}`;
}
