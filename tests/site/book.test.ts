/** The record as a book, read back by programs that know nothing of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wholeFiles } from '../../src/exports/whole/files.ts';
import { directionOf } from '../../src/core/languages.ts';
import { VERDICTS } from '../../src/core/verdict/verdicts.ts';
import { checkedByEpubcheck, isInstalled, outputOf } from '../fixtures/programs/installed.ts';
import { FOLDER, LOOKED_UP, MANIFEST, RECORD } from './this-site.ts';

const path = join(FOLDER, 'data', wholeFiles(MANIFEST).book.file);
const bytes = readFileSync(path);
const files = unzipSync(bytes);
const document = (name: string) => load(Buffer.from(files[`book/${name}`] ?? []).toString('utf8'), { xml: true });
const standing = RECORD.claims.filter(({ withdrawn }) => withdrawn === undefined);
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the book', () => {
  test('begins as a program looks for: with what it is, uncompressed', () => {
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  test('has a chapter for each claim that stands, with its verdict, and the contents lead to it', () => {
    const contents = document('contents.xhtml');
    const leads = contents('a').toArray().map(({ attribs }) => attribs.href); // prettier-ignore
    for (const { slug, title, judgement } of standing) {
      const $ = document(`claim-${slug}.xhtml`);
      expect($('h1').text(), slug).toBe(title);
      expect($('.verdict').text(), slug).toBe(VERDICTS[judgement.verdict].label);
      expect(leads).toContain(`claim-${slug}.xhtml`);
    }
    expect(Object.keys(files).filter((name) => name.includes('claim-')).length).toBe(standing.length);
  });

  test('has each voice and each quotation, with its translation, in its language and direction', () => {
    for (const { slug, evidence } of standing) {
      const $ = document(`claim-${slug}.xhtml`);
      expect($('.testimony').length, slug).toBe(evidence.length);
      const quotes = evidence.flatMap((piece) => piece.quotes);
      const shown = $('figure').toArray().map((figure) => $(figure)); // prettier-ignore
      for (const { exact, source, translation } of quotes) {
        const figure = shown.find((each) => each.find('blockquote').text() === `“${exact}”`);
        expect(figure, `${slug}: ${exact}`).toBeDefined();
        const { language } = LOOKED_UP.source(source);
        const other = language !== MANIFEST.language;
        expect(figure?.find('blockquote').attr('lang')).toBe(other ? language : undefined);
        expect(figure?.find('blockquote').attr('dir')).toBe(other ? directionOf(language) : undefined);
        if (translation !== undefined) expect(figure?.text()).toContain(`Our translation: ${translation}`);
      }
    }
    expect(standing.flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes)).length).toBeGreaterThan(20);
  });

  test('has each article, to which the claims lead', () => {
    const articles = document('articles.xhtml');
    const sources = RECORD.sources.filter(({ withdrawn }) => withdrawn === undefined);
    for (const { slug, label } of sources) expect(articles(`#${slug} h2`).text()).toBe(label);
  });
});

describe.skipIf(!isInstalled('epubcheck'))('epubcheck, which has to be installed', () => {
  test('finds nothing wrong', () => {
    expect(checkedByEpubcheck(path)).toMatch(/0 fatals \/ 0 errors \/ 0 warnings/);
  });
});

describe.skipIf(!isInstalled('pandoc'))('pandoc, which has to be installed', () => {
  test('reads every claim with its account', () => {
    const read = oneLine(outputOf('pandoc', ['-f', 'epub', '-t', 'plain', '--wrap=none', path], ''));
    for (const { slug, title, text } of standing) {
      expect(read, slug).toContain(oneLine(title));
      expect(read, slug).toContain(oneLine(text).slice(0, 60));
    }
  });
});
