/** What is read of recorded versions, each part on its own. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import { checkRecordedHtml } from '../../../src/record/versions/check-html.ts';
import { checkRecordedQuotes } from '../../../src/record/versions/check-quotes.ts';
import { readVersionFiles, type VersionFile } from '../../../src/record/versions/files.ts';
import { readVersions, type Recorded } from '../../../src/record/versions/read.ts';
import type { VFileMessage } from 'vfile-message';
import { lineOf } from '../../fixtures/told.ts';
import { forged, history } from '../core/version/history.ts';

const [first, second] = history(2) as [Version, Version];
const FOLDER = 'versions/SV-001';

function recorded(...versions: Version[]): Recorded {
  return { sound: new Map([['SV-001', versions]]), folders: new Map([['SV-001', FOLDER]]) };
}

describe('the account of a version', () => {
  function faultOf(html: string, ...quoted: string[]): string | undefined {
    const version = forged(second, (claim) => {
      const [quote] = claim.evidence.flatMap(({ quotes }) => quotes);
      if (quote === undefined) throw new Error('the version has no quotation');
      claim.html = html;
      claim.bodyQuotes = quoted.map((exact) => ({ ...quote, exact }));
    });
    const problems: VFileMessage[] = [];
    checkRecordedHtml(recorded(first, version), (problem) => problems.push(problem));
    expect(problems.length).toBeLessThan(2);
    return problems[0] && lineOf(problems[0]);
  }
  const told = (fault: string): string =>
    `versions/SV-001/2.json:1:1  the account of this version ${fault}, expected it as "npm run claim:revise" wrote it: take the file back from the repository's history  (version-edited)`;

  test.each([
    [
      'words and marks',
      '<h3>A</h3><p>One <em>two</em> <strong>three</strong><br></p><ol start="2"><li>a</li></ol><ul><li>b</li></ul>',
    ],
    [
      'links of the site and of the web',
      '<p><a href="/claims/x/#y">x</a> <a href="https://example.org/?a=b" title="t">y</a> <a href="http://example.org/">z</a></p>',
    ],
    ['signs that are written as references', '<p>5 &#x3C; 6 &#x26; more</p>'],
    ['no words', ''],
  ])('holds %s', (_what, html) => {
    expect(faultOf(html)).toBeUndefined();
  });

  test('holds its quotations, in a line and on their own', () => {
    const line =
      '<p>He said <q cite="/sources/courier/" data-voice="speaker" lang="fa" dir="rtl">we\n  <em>won</em> &#x26; left</q> (<cite><a href="/sources/courier/">Courier</a></cite>).</p>';
    const own =
      '<figure class="quotation"><blockquote cite="/sources/courier/" data-voice="article">\n<p>nine “carts”</p>\n</blockquote><figcaption><cite>Courier</cite></figcaption></figure>';
    expect(faultOf(line + own, 'we won & left', 'nine “carts”')).toBeUndefined();
    expect(faultOf(line + own, 'we won & left')).toBe(told('quotes "nine “carts”", which is not among its quotations'));
    expect(faultOf(line, 'we won')).toBe(told('quotes "we won & left", which is not among its quotations'));
  });

  test.each([
    ['<script>x()</script>', '<script>'],
    ['<p onclick="x()">a</p>', '<p onclick="x()">'],
    ['<p style="a">a</p>', '<p style="a">'],
    ['<a href="javascript:x">a</a>', '<a href="javascript:x">'],
    ['<a href="//example.org/">a</a>', '<a href="//example.org/">'],
    ['<a href="mailto:a@example.org">a</a>', '<a href="mailto:a@example.org">'],
    ['<q cite="https://example.org/">a</q>', '<q cite="https://example.org/">'],
    ['<h1>a</h1>', '<h1>'],
    ['<img src="/a.png">', '<img src="/a.png">'],
    ['<p>a</p><', '<'],
    ['<!-- a -->', '<!-- a -->'],
    ['<p  >a</p>', '<p  >'],
    ['<pre>a</pre>', '<pre>'],
    ['<a title="b" onclick="c">a</a>', '<a title="b" onclick="c">'],
    ['<p title="b"c">a</p>', '<p title="b"c">'],
    ['<p title="b"><img src="/c.png"></p>', '<img src="/c.png">'],
  ])('holds no %s', (html, tag) => {
    expect(faultOf(html)).toBe(told(`holds ${tag}, which no account can`));
  });

  test.each(['"', '“', '”', '„', '«', '»'])('holds no quotation mark %s but in a quotation', (mark) => {
    expect(faultOf(`<p>They ${mark}won.</p>`)).toBe(told(`holds the quotation mark ${mark} outside a quotation`));
    expect(faultOf(`<p>They &#x${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()};won.</p>`)).toBe(
      told(`holds the quotation mark ${mark} outside a quotation`),
    );
    expect(faultOf(`<p>They <q>say ${mark} so</q>.</p>`, `say ${mark} so`)).toBeUndefined();
  });
});

describe('the quotations of a version', () => {
  const provedBut = (words: string): string[] => {
    const problems: VFileMessage[] = [];
    const prove = ({ exact, source }: { exact: string; source: string }) => {
      if (source === 'lost') return undefined;
      const finding = { path: ['exact'], message: 'they are not there', rule: 'quote-not-found' };
      return exact === words ? { wrong: [finding] } : { value: [] };
    };
    const version = forged(second, (claim) => {
      const [quote] = claim.evidence.flatMap(({ quotes }) => quotes);
      if (quote === undefined) throw new Error('the version has no quotation');
      claim.bodyQuotes = [
        { ...quote, exact: 'in the body' },
        { ...quote, exact: 'in what is lost', source: 'lost' },
      ];
    });
    checkRecordedQuotes(recorded(first, version), prove, (problem) => problems.push(problem));
    return problems.map(lineOf);
  };

  test('are proved, in its evidence and in its account', () => {
    expect(provedBut('no such words')).toEqual([]);
    expect(provedBut('in what is lost')).toEqual([]);
    expect(provedBut('in the body')).toEqual([
      expect.stringMatching(
        /^versions\/SV-001\/2\.json:1:1 {2}this version quotes "in the body", expected what was published to stay proved: they are not there\. Where the fingerprint of \S+ was made anew, make it from the text that it was made from before {2}\(version-quotation\)$/u,
      ),
    ]);
    const exact = first.evidence.flatMap(({ quotes }) => quotes)[0]?.exact ?? '';
    expect(provedBut(exact)).toHaveLength(2);
  });
});

describe('the files of versions', () => {
  const file = (number: number, text: string | undefined, id = 'SV-001'): VersionFile => ({
    id,
    number,
    path: `versions/${id}/${String(number)}.json`,
    text,
  });
  const read = (...files: VersionFile[]) => {
    const problems: VFileMessage[] = [];
    const { sound, folders } = readVersions(files, (problem) => problems.push(problem));
    return {
      sound: Object.fromEntries(sound),
      folders: Object.fromEntries(folders),
      problems: problems.map(lineOf),
    };
  };
  const text = (version: Version): string => JSON.stringify(version);

  test('are read in the order of their numbers', () => {
    expect(read(file(2, text(second)), file(1, text(first)))).toEqual({
      sound: { 'SV-001': [first, second] },
      folders: { 'SV-001': FOLDER },
      problems: [],
    });
  });

  test('leave the claim out where one of them is not sound', () => {
    const { sound, folders, problems } = read(file(1, text(first)), file(2, undefined));
    expect([sound, folders, problems]).toEqual([{}, { 'SV-001': FOLDER }, []]);
    const gap = read(file(2, text(second)));
    expect(gap.sound).toEqual({});
    const third = forged(second, (version) => (version.version = 3));
    expect(read(file(1, text(first)), file(3, text(third))).problems).toContainEqual(
      expect.stringMatching(/^versions\/SV-001\/3\.json:1:1 /u),
    );
    expect(gap.problems).toEqual([
      expect.stringMatching(/^versions\/SV-001\/2\.json:1:1 {2}there is a version 2 and no version 1/u),
    ]);
  });

  test('may keep a source’s words together that run the other way, beside a backslash, too', () => {
    const version = forged(first, (claim) => {
      claim.text = 'He said “\u2068ما بردیم\u2069” \\u';
    });
    expect(read(file(1, text(version)))).toMatchObject({ sound: { 'SV-001': [version] }, problems: [] });
  });

  const AGAIN = (number: number): string =>
    `, expected version ${String(number)} of SV-001 as "npm run claim:revise" wrote it: take the file back from the repository's history  (version-edited)`;

  test.each([
    ['no JSON', '{\n  "a": 1 b }', '2:10  this is no JSON'],
    ['a list', '[]', '1:1  the file is not of the form of a version (expected fields, each on a line of its own)'],
    [
      'without a title',
      text(forged(first, (claim) => (claim.title = 1 as never))),
      '1:1  title is not of the form of a version (',
    ],
    ['of another form', text({ ...first, form: 9 } as never), '1:1  form is not of the form of a version ('],
    ['of another claim', text({ ...first, id: 'SV-002' }), '1:1  the file holds version 1 of SV-002'],
    ['of another number', text({ ...first, version: 2 }), '1:1  the file holds version 2 of SV-001'],
    [
      'with a hidden character',
      text(first).replace('The lower', String.raw`The \u202Elower`),
      '1:1  found a mark that turns the direction of the text (U+202E) in a text',
    ],
    [
      'with a separator of lines',
      text(first).replace('The lower', 'The \u2028lower'),
      '1:1  found a separator of lines that editors do not show (U+2028) in a text',
    ],
    [
      'with a lost character',
      text(first).replace('The lower', 'The \uFFFDlower'),
      '1:1  found the sign for a character that was lost (U+FFFD) in a text',
    ],
  ])('are told that are %s', (_what, changed, fault) => {
    const { sound, problems } = read(file(1, changed));
    expect(sound).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`versions/SV-001/1.json:${fault}`);
    expect(problems[0]).toContain(AGAIN(1));
  });

  const NO_FOLDER =
    'content/versions:1:1  "versions" is no folder, expected one with a folder for each claim: put the recorded versions there  (no-folder)';

  test('stand in folders named by claims, under their numbers', async () => {
    const root = mkdtempSync(join(tmpdir(), 'versions-'));
    const write = (path: string, text: string): void => {
      mkdirSync(join(root, 'versions', path, '..'), { recursive: true });
      writeFileSync(join(root, 'versions', path), text);
    };
    const problems: VFileMessage[] = [];
    const found = async (): Promise<string[]> => {
      problems.length = 0;
      const files = await readVersionFiles(root, 'content', (problem) => problems.push(problem));
      return files.map(({ id, number, path, text }) => `${id} ${String(number)} ${path} ${text ?? '-'}`);
    };
    try {
      expect(await found()).toEqual([]);
      expect(problems.map(lineOf)).toEqual([NO_FOLDER]);
      mkdirSync(join(root, 'versions'));
      expect(await found()).toEqual([]);
      expect(problems).toEqual([]);
      write('SV-001/1.json', '“\u2068one\u2069”');
      write('SV-001/10.json', 'ten');
      for (let i = 2; i < 80; i += 1) write(`SV-${String(100 + i)}/1.json`, 'x');
      const files = await found();
      expect(files.slice(0, 2)).toEqual([
        'SV-001 1 content/versions/SV-001/1.json “\u2068one\u2069”',
        'SV-001 10 content/versions/SV-001/10.json ten',
      ]);
      expect(files).toHaveLength(80);
      expect(problems).toEqual([]);

      for (const name of ['0.json', '01.json', '1.json.bak', 'x1.json', '1234567.json', '2.JSON'])
        write(`SV-001/${name}`, '');
      write('README.md', 'No.');
      write('pj-001/1.json', 'no');
      symlinkSync('1.json', join(root, 'versions/SV-001/2.json'));
      expect(await found()).toContain('SV-001 2 content/versions/SV-001/2.json -');
      expect(problems.map(lineOf).toSorted()).toEqual(
        [
          ...['0.json', '01.json', '1.json.bak', '1234567.json', '2.JSON', 'x1.json'].map(
            (name) =>
              `content/versions/SV-001/${name}:1:1  "${name}" is no version, expected only files named by their numbers here, as 1.json: take it out  (unknown-file)`,
          ),
          'content/versions/SV-001/2.json:1:1  this is a symbolic link, expected the file itself: put the file here  (not-a-file)',
          ...['README.md', 'pj-001'].map(
            (name) =>
              `content/versions/${name}:1:1  "${name}" is no folder of versions, expected only folders named by the ids of claims here, as AB-012: take it out  (unknown-file)`,
          ),
        ].toSorted(),
      );
      rmSync(join(root, 'versions'), { recursive: true });
      writeFileSync(join(root, 'versions'), 'no folder');
      expect(await found()).toEqual([]);
      expect(problems.map(lineOf)).toEqual([NO_FOLDER]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
