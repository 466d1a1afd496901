/** An invented claim with its evidence, and what is told of it. */
import { checkEvidence, type Context } from '../../../src/core/evidence.ts';
import type { Claim, Evidence } from '../../../src/core/schema/claim.ts';
import type { Figure } from '../../../src/core/schema/figure.ts';

export const FACTS = {
  actor: 'mayor',
  side: 'highland',
  made: '2021-09-04',
  published: '2021-09-04',
  sources: ['courier'],
};

const spokesman = { ...FACTS, actor: 'lowland-spokesman', side: 'lowland' };

export const CONTEXT: Context = {
  statements: new Map([
    ['lowland-post', spokesman],
    ['lowland-retreat', { ...spokesman, made: '2021-09-05', published: '2021-09-05' }],
    ['mayor-remark', { ...FACTS, sources: ['courier', 'herald'] }],
    ['outlet-report', { ...FACTS, actor: 'courier-desk', side: 'outlet', made: '2021-09-05', published: '2021-09-05' }],
  ]),
};

export const samplePiece = (changes: Partial<Evidence>): Evidence => ({
  statement: 'lowland-post',
  stance: 'asserts',
  basis: 'own-word',
  speaksOf: '2021-09-04',
  quotes: [],
  ...changes,
});

export const sampleClaim = (changes: Partial<Claim>): Claim => ({
  id: 'SV-900',
  title: 'The crossing is under Lowland control',
  topic: 'control',
  kind: 'event',
  favours: ['lowland'],
  hurts: ['highland'],
  places: [],
  when: '2021-09-03/2021-09-04',
  evidence: [samplePiece({})],
  asOf: '2021-09-06',
  verdict: 'claimed-only',
  unknowns: [],
  revisions: [{ version: 1, on: '2026-01-01', what: 'First published.' }],
  reviewed: '2026-01-01',
  ...changes,
});

export const neutral = { favours: [], hurts: [] } as const satisfies Partial<Claim>;
export const men = (value: number, stated: Figure['stated'] = 'exactly'): Figure => ({
  low: value,
  high: value,
  unit: 'men',
  stated,
});
export const weekday = { type: 'weekday', date: '2021-09-04', stated: 'Saturday' } as const;

/** `path: message (rule)`, one for each finding. */
export const findingsTold = (changes: Partial<Claim>, arithmetic?: Context['arithmetic']) =>
  checkEvidence(sampleClaim(changes), { ...CONTEXT, arithmetic }).map(
    ({ path, message, rule }) => `${path.join('.')}: ${message} (${rule})`,
  );
