/** `node tests/bench/prepare.ts <folder> <claims>`: a synthetic content, and the minimal site of the same claims. */
import { join, resolve } from 'node:path';
import { readRecord } from '../../src/record/read.ts';
import { lineOf } from '../fixtures/told.ts';
import { recordClaims } from '../fixtures/recorded.ts';
import { writeMinimalSite } from './minimal.ts';
import { writeSyntheticContent } from './synthetic.ts';

const [, , folder, claims] = process.argv;
if (folder === undefined || claims === undefined) throw new Error('Expected a folder and a number of claims.');
const content = join(folder, 'content');
writeSyntheticContent(content, Number(claims));
await recordClaims(content);
const { record, problems, unrecorded, unaccounted } = await readRecord(content);
const [problem] = [...problems, ...unrecorded, ...unaccounted];
if (record === undefined || problem !== undefined)
  throw new Error(`The synthetic content has problems: ${problem === undefined ? '' : lineOf(problem)}`);
writeMinimalSite(join(folder, 'minimal'), resolve(import.meta.dirname, '../..'), record);
