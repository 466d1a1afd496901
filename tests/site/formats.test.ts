import { describe, expect, test } from 'vitest';
import { stillPublished } from '../../src/record/published.ts';
import { textsIn } from './formats/built-file.ts';
import { curled, type ClaimFields } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { fieldsOf } from './formats/truth.ts';
import { expectSome, LOOKED_UP as site } from './this-site.ts';

const claims = stillPublished(site.claims).map((claim) => ({ claim, fields: fieldsOf(claim, site) }));

/** A text so long that it does not stand in a file by chance. */
const LONG = 25;

test('there are claims to walk through', () => {
  expectSome(claims.length, 20);
});

test.each(FORMATS.filter(({ spelling }) => spelling === curled))(
  '$name sets the apostrophes of titles as print does',
  ({ read, about = () => true }) => {
    const titles = claims.filter(({ fields }) => about(fields)).map(({ claim }) => read(claim).fields.title ?? '');
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => title.includes("'"))).toEqual([]);
  },
);

describe.each(FORMATS)('$name', ({ read, cannot, spelling = (title) => title, about = () => true }) => {
  const told = claims.filter(({ fields }) => about(fields));
  const lacks: ReadonlySet<string> = new Set(cannot);

  test.each(told)('says of $claim.id what the record says, in every field that it can carry', ({ claim, fields }) => {
    const carried = Object.fromEntries(Object.entries(fields).filter(([name]) => !lacks.has(name)));
    const said = read(claim).fields;
    expect({ ...said, title: spelling(said.title ?? '') }).toEqual({ ...carried, title: spelling(fields.title) });
  });

  test('says the verdict of every claim: none leaves the site without it', () => {
    expect(cannot).not.toContain('verdict');
  });

  test('does not hold what it is said to lack', () => {
    const held = told.flatMap(({ claim, fields }) => {
      const { raw, fields: carried } = read(claim);
      const known = textsIn(carried);
      const missing = cannot.flatMap((name: keyof ClaimFields) => textsIn(fields[name]));
      return missing
        .filter((text) => text.length >= LONG && !known.some((other) => other.includes(text)))
        .filter((text) => raw.includes(text))
        .map((text) => `${claim.id}: ${text}`);
    });
    expect(held).toEqual([]);
  });
});
