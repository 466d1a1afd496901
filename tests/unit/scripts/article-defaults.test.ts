/** What a dialogue offers, so that Enter is enough. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Content } from '../../fixtures/content.ts';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const SOURCE: readonly Answer[] = [...OF_THE_ECHO];

describe('words in quotation marks', () => {
  const SHORT = 'The Valley Echo, 6 May 2010\n\nDov Arlin said: “We hold the bridge, and it is ours.”\n';
  const upTo: readonly Answer[] = [
    ...SOURCE,
    ['for', 'f'],
    ['for', 'c'],
    ['whose', 'Arlin'],
    ['Is it', 'y'],
    ['the same as', '1'],
    ['claim', 'SV-001'],
  ];
  const bridge = (content: Content): string => readFileSync(content.path('claims/bridge-taken.md'), 'utf8');

  const LONG = `${SHORT}\nWrite to the Echo about the snow, the road and the mill.\n`;

  test('are the quotation that is offered, without a question where the site may quote so many', async () => {
    const content = openSound();
    const terminal = answering([...upTo, ['for', 'f']]);
    await dialogue(content.folder, LONG, terminal);
    const at = terminal.shown.indexOf('quote (some of the words; Enter: We hold the bridge, and it is ours; - none): ');
    expect(terminal.shown[at - 1]).toBe(
      '  The site may quote 11 of the 29 words of this article; it quotes 0, and 11 are left; 1 sentence of 12 words is still to come.',
    );
    expect(terminal.shown.join('\n')).not.toContain('Quote them all the same');
    expect(bridge(content)).toContain('        exact: We hold the bridge, and it is ours\n');
  });

  test('are not offered where they are more than may still be quoted: Enter tells them in our words', async () => {
    const content = openSound();
    const terminal = answering(upTo);
    await dialogue(content.folder, SHORT, terminal);
    const at = terminal.shown.indexOf('quote (some of the words; Enter: none, tell it all in our words): ');
    expect(terminal.shown.slice(at - 2, at)).toEqual([
      '  The site may quote 6 of the 17 words of this article; it quotes 0, and 6 are left; this sentence is the last.',
      '  Those in quotation marks are more than that: quote some of them, or none.',
    ]);
    expect(bridge(content)).toContain(
      '    passages:\n      - { source: the-valley-echo-2010-05-06, words: [6, 17] }\n',
    );
  });

  test('that are typed and too many are asked for once more after no, and how many they are is said', async () => {
    const content = openSound();
    const answers: Answer[] = [
      ['quote', 'we hold the bridge and it is'],
      ['Quote them', 'n'],
      ['quote', 'we hold the bridge'],
    ];
    const terminal = answering([...upTo, ...answers]);
    await dialogue(content.folder, SHORT, terminal);
    expect(terminal.left()).toEqual([]);
    expect(terminal.shown).toContain(
      '  With these the site quotes 7 of the 17 words of this article, 41.2%, and it may quote 6 (40.0%).',
    );
    expect(bridge(content)).toContain('        exact: We hold the bridge\n');
  });

  test('are told in our words where somebody says so', async () => {
    const content = openSound();
    const terminal = answering([...upTo, ['quote', '-'], ['for', 'f']]);
    await dialogue(content.folder, LONG, terminal);
    expect(bridge(content)).toContain(
      '    passages:\n      - { source: the-valley-echo-2010-05-06, words: [6, 17] }\n',
    );
    expect(terminal.shown.join('\n')).not.toContain('With these the site quotes');
  });
});

describe('what the program cannot know', () => {
  test('is not offered: what the copy is, and that a name which is only like another is the same', async () => {
    const ask = dialogue(openSound().folder, 'The Valley Echo, 6 May 2010\n', answering(SOURCE.slice(0, 1)));
    await expect(ask).rejects.toThrow('nothing answers "copy: "');
    const near = answering([...SOURCE, ['for', 'c'], ['whose', 'Arlin']]);
    await expect(dialogue(openSound().folder, 'The Valley Echo, 6 May 2010\n', near)).rejects.toThrow(
      'nothing answers "Is it Dov Arlin (dov-arlin)? (y or n): "',
    );
  });

  test('is no line of a menu for a headline, and of an owner left out it is said what that means', async () => {
    const text =
      'Home | Sarvand | World\nLog in\n18:01 GMT 06 May 2010 Thursday\nLatest news in numbers:\nThe road is closed.\n\nSnow on the upper road\n';
    const terminal = answering([
      ['outlet', 'The Valley Echo'],
      ['issued', '2010-05-06'],
      ['copy', 'A repost.'],
      ['for', 'q'],
    ]);
    await dialogue(openSound().folder, text, terminal);
    expect(terminal.shown).toContain('title (Enter: Snow on the upper road): ');
    expect(terminal.shown).toContain(
      'owner (Enter: none, you do not know yet: the check asks for it before anything is published): ',
    );
  });
});

describe('an article that appeared behind the day as of which a claim is judged', () => {
  const LATE = 'The Valley Echo, 6 June 2010\n\nDov Arlin said: “We hold the bridge, and it is ours.”\n';
  const upTo: readonly Answer[] = [
    ...SOURCE,
    ['for', 'f'],
    ['for', 'c'],
    ['whose', 'Arlin'],
    ['Is it', 'y'],
    ['the same as', '1'],
    ['claim', 'SV-001'],
    ['quote', '-'],
  ];
  const bridge = (content: Content): string => readFileSync(content.path('claims/bridge-taken.md'), 'utf8');

  test('raises that day by one key, and says what becomes of the verdict before', async () => {
    const content = openSound();
    const terminal = answering([...upTo, ['Judge it as of 2010-06-06?', 'y']]);
    await dialogue(content.folder, LATE, terminal);
    expect(terminal.left()).toEqual([]);
    expect(terminal.shown.join('\n')).toMatch(/ {2}As of 2010-06-06 its verdict (?:stays|becomes) "[a-z-]+"\./);
    expect(bridge(content)).toMatch(/^asOf: ["']?2010-06-06["']?$/m);
  });

  test('leaves both as they are after no', async () => {
    const content = openSound();
    const line = /^asOf: .*$/m.exec(bridge(content))?.[0] ?? '';
    await dialogue(content.folder, LATE, answering([...upTo, ['Judge it as of', 'n']]));
    expect(bridge(content)).toContain(`\n${line}\n`);
  });
});

describe('a word that hurts its speaker', () => {
  test('is no concession where it can serve the speaker too: the claim no longer hurts it', async () => {
    const content = openSound();
    const text = 'The Valley Echo, 6 May 2010\n\nDov Arlin said that his brothers were killed.\n';
    const side = /^side: (\S+)$/m.exec(readFileSync(content.path('actors/dov-arlin.yaml'), 'utf8'))?.[1] ?? '';
    const answers: Answer[] = [
      ...SOURCE,
      ['for', 'f'],
      ['for', 'c'],
      ['whose', 'Arlin'],
      ['Is it', 'y'],
      ['says', 'says that his brothers were killed'],
      ['claim', 'Brothers of Arlin were killed'],
      ['hurts', side],
      ['concession', '?'],
      ['concession', '-'],
      ['verdict that', '7'],
    ];
    const terminal = answering(answers);
    await dialogue(content.folder, text, terminal);
    expect(terminal.left()).toEqual([]);
    expect(readFileSync(content.path('claims/brothers-of-arlin-killed.md'), 'utf8')).toMatch(/^hurts: \[\]$/m);
  });
});

describe('the figure of a new claim', () => {
  const text = 'The Valley Echo, 6 May 2010\n\nSome 37 mules died on the upper road.\n';
  const upTo = (title: string): Answer[] => [
    ...SOURCE,
    ['for', 'f'],
    ['for', 'c'],
    ['says', 'reports from the road'],
    ['claim', title],
  ];

  test('is the number of its title with what stands behind it, and how it was stated is one key', async () => {
    const content = openSound();
    const title = 'By 6 May 2010 the road had killed 37 mules';
    const terminal = answering([...upTo(title), ['stated', 'a'], ['verdict that', '7']]);
    await dialogue(content.folder, text, terminal);
    expect(terminal.left()).toEqual([]);
    expect(terminal.shown).toContainEqual(expect.stringMatching(/^figure \(Enter: 37 mules; - for none\)/));
    const files = readdirSync(content.path('claims')).map((name) =>
      readFileSync(content.path(`claims/${name}`), 'utf8'),
    );
    expect(files.find((file) => file.includes(title))).toMatch(
      /^figure: \{ low: 37, high: 37, unit: mules, stated: about \}$/m,
    );
  });

  test('is not asked for where the only number is that of a day', async () => {
    const terminal = answering([...upTo('Mules died on 6 May 2010'), ['verdict that', '7']]);
    await dialogue(openSound().folder, text, terminal);
    expect(terminal.shown.filter((line) => line.startsWith('figure'))).toEqual([]);
  });

  test('may be a span, or none, and is refused where it says of nothing', async () => {
    const content = openSound();
    const title = '37 mules died on the upper road';
    const terminal = answering([...upTo(title), ['figure', '40'], ['figure', '40 to 50 mules'], ['verdict that', '7']]);
    await dialogue(content.folder, text, terminal);
    expect(terminal.shown).toContain(
      'figure is "40", expected a number and of what, as "40 tonnes" or "40 to 50 tonnes": write it so, or - for none.',
    );
    expect(readFileSync(content.path('claims/37-mules-died-on-upper-road.md'), 'utf8')).toMatch(
      /^figure: \{ low: 40, high: 50, unit: mules, stated: about \}$/m,
    );
    const none = answering([...upTo(title), ['figure', '-'], ['verdict that', '7']]);
    await dialogue(openSound().folder, text, none);
    expect(none.left()).toEqual([]);
  });
});

describe('whose words are offered', () => {
  test('are those of the voice that the sentence names, and not of the one before it', async () => {
    const text =
      'The Valley Echo, 6 May 2010\n\nDov Arlin said: “We hold the bridge.” Mira Tolen said: “They do not.” Arlin said: “It is ours.”\n';
    const answers: Answer[] = [...SOURCE, ['for', 'f']];
    for (const name of ['dov-arlin', 'mira-tolen'])
      answers.push(['for', 'c'], ['whose', name], ['the same as', '1'], ['claim', 'SV-001'], ['quote', '-']);
    const terminal = answering([...answers, ['for', 'c']]);
    await dialogue(openSound().folder, text, terminal).catch(() => undefined);
    const asked = terminal.shown.filter((line) => line.startsWith('whose '));
    const menu = terminal.shown.slice(0, terminal.shown.lastIndexOf(asked.at(-1) ?? ''));
    const of = menu.findLast((line) => /^ {2}\d {2}Dov Arlin,/.test(line))?.trim()[0] ?? 'none';
    expect(asked.at(-1)).toContain(`Enter alone: ${of})`);
  });
});

test('a claim that the article has just brought is offered for a sentence that shares no word with it', async () => {
  const text = 'The Valley Echo, 6 May 2010\n\nSnow closed the upper road. Nobody doubts that.\n';
  const answers: Answer[] = [
    ...SOURCE,
    ['for', 'f'],
    ['for', 'c'],
    ['says', 'reports from the road'],
    ['claim', 'Snow closed the upper road on 6 May 2010'],
    ['verdict that', '7'],
    ['for', 'c'],
  ];
  const terminal = answering(answers);
  await dialogue(openSound().folder, text, terminal).catch(() => undefined);
  const last = terminal.shown.findLastIndex((line) => line.startsWith('claim ('));
  expect(terminal.shown.slice(0, last).findLast((line) => / {2}SV-/.test(line))).toMatch(
    /^ {2}\d {2}SV-006 {2}Snow closed the upper road on 6 May 2010$/,
  );
});

test('of somebody new it is asked for whom it speaks, and only an organisation of the record will do', async () => {
  const content = openSound();
  const text = 'The Valley Echo, 6 May 2010\n\nNils Varg said that snow closed the road.\n';
  const organisation = 'actors/road-office.yaml';
  writeFileSync(
    content.path(organisation),
    "name: The road office\nkind: organisation\nside: third-party\nreviewed: '2010-07-01'\n",
  );
  const whose: Answer[] = [...SOURCE, ['for', 'f'], ['for', 'c'], ['whose', 'Nils Varg'], ['side', 'third-party']];
  const terminal = answering([
    ...whose,
    ['member-of', 'road'],
    ['member-of', 'road-office'],
    ['says', 'says that snow closed the road'],
    ['claim', 'Snow closed the road on 6 May 2010'],
    ['verdict that', '7'],
  ]);
  await dialogue(content.folder, text, terminal);
  expect(terminal.shown.join('\n')).toContain('member-of is "road", expected an organisation of the record');
  expect(readFileSync(content.path('actors/nils-varg.yaml'), 'utf8')).toContain('memberOf: road-office\n');
});

test('a day that stands below the head of an article is not offered as its own', async () => {
  const text = `The Valley Echo\n${'\nWrite to the Echo.'.repeat(9)}\n\nThe road was closed on 6 May 2010.\n`;
  await expect(dialogue(openSound().folder, text, answering(SOURCE))).rejects.toThrow('nothing answers "issued: "');
});
