/** The worked examples of the page on the data, made from the record as it is. */
import { claimsFile } from '../claims-file.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { stillPublished } from '../../record/published.ts';

/** The claim that the examples are about: the first that stands. */
export function exampleClaim({ claims }: Pick<SiteRecord, 'claims'>): ClaimEntry | undefined {
  return stillPublished(claims)[0];
}

/**
 * The claim as `data/claims.json` has it, with the first piece of its evidence alone.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function claimAsJson(claim: ClaimEntry, record: SiteRecord, start?: string): string {
  const evidence = claim.evidence.slice(0, 1);
  const [exported] = claimsFile({ ...record, claims: [{ ...claim, evidence }] }, start).claims;
  // A list without lists or objects in it is read on one line.
  return JSON.stringify(exported, null, 2).replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s*\n\s*/g, ' '));
}

/**
 * Lines of Python that print who says what about a claim.
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function pythonLines({ id }: Pick<ClaimEntry, 'id'>, root: string): string {
  return `import csv, urllib.request

data = "${root}data/"

def table(name):
    with urllib.request.urlopen(f"{data}{name}.csv") as file:
        return list(csv.DictReader(line.decode() for line in file))

names = {actor["slug"]: actor["name"] for actor in table("actors")}
for piece in table("evidence"):
    if piece["claim"] == "${id}":
        print(piece["made"], names[piece["actor"]], piece["stance"])`;
}

/** What {@link pythonLines} prints. */
export function printedByPython({ evidence }: ClaimEntry, record: Pick<SiteRecord, 'actor'>): string {
  return evidence.map(({ made, actor, stance }) => `${made} ${record.actor(actor).name} ${stance}`).join('\n');
}

/** A line for the shell that lists the claims with the verdict of this one. */
export function shellLine({ judgement }: Pick<ClaimEntry, 'judgement'>, root: string): string {
  return `curl -s ${root}data/claims.json | jq -r '.claims[] | select(.verdict == "${judgement.verdict}") | "\\(.id) \\(.title)"'`;
}
