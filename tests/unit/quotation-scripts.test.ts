import { describe, expect, it, vi } from 'vitest';
import { makeFingerprint } from '../../src/domain/fingerprint.ts';
import { proveQuotation, quotationFinding } from '../../src/domain/quotation.ts';
import { normalise, wordsOf } from '../../src/domain/words.ts';
import { selectPassage } from '../../scripts/find/selector.ts';
import { changesOf, mostByChance } from './changes.ts';

// Thousands of proofs: a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 });

/** Invented news of an invented ferry. */
const TEXTS = {
  Persian:
    'کشتی‌ران سالخورده گفت: «ما این راه را نبستیم.» به گفتهٔ او، در روز ۱۲ مهر ۱۳۹۸ نزدیک به ۲٬۴۰۰ نفر از رودخانه گذشتند و ۴٫۵ درصد آنان به روستای بالا رفتند. شهردار این سخن را رد کرد؛ او می‌گوید که طناب کهنه بود و کسی به ساحل نرسید. آیا فردا هم کشتی می‌آید؟ هیچ‌کس نمی‌داند.',
  Pashto:
    'د بېړۍ زوړ چلوونکي وویل: «موږ دا لاره نه ده تړلې.» هغه زیاته کړه چې په ۱۲مه نېټه شاوخوا ۲،۴۰۰ کسان له سینده واوښتل، او یوازې درې تنه بېرته راغلل. ښاروال دا خبره رد کړه؛ هغه وایي چې رسۍ زړه وه او هېڅوک غاړې ته ونه رسېدل. ایا سبا به بیا بېړۍ راځي؟',
  Arabic:
    'قالَ صاحِبُ العَبّارة: «لم نُغلِق المَعبَر.» وأضاف أنّ نحو ٢٬٤٠٠ شخصٍ عبروا النهر يوم الخميس، وأنّ ثلاثةً منهم فقط عادوا. ونفى رئيس البلدية ذلك؛ فهو يقول إنّ الحبل كان باليًا وإنّ أحدًا لم يصل إلى الضفة. هل تأتي العبّارة غدًا؟ لا أحد يعلم.',
  Hindi:
    'बूढ़े नाविक ने कहा: “हमने यह रास्ता बंद नहीं किया।” उसने बताया कि गुरुवार को लगभग २,४०० लोग नदी पार कर गए, और उनमें से केवल तीन लौटे। मुखिया ने इससे इनकार किया; वह कहता है कि रस्सी पुरानी थी और कोई किनारे तक नहीं पहुँचा। क्या कल फिर नाव आएगी? किसी को पता नहीं।',
  Thai: 'คนแจวเรือเฒ่ากล่าวว่า “พวกเราไม่ได้ปิดท่าเรือ” เขาเล่าว่าเมื่อวันพฤหัสบดีมีคนราว 2,400 คนข้ามแม่น้ำ และมีเพียงสามคนที่กลับมา ผู้ใหญ่บ้านปฏิเสธเรื่องนี้ เขาบอกว่าเชือกเก่าแล้วและไม่มีใครไปถึงฝั่ง พรุ่งนี้เรือจะมาอีกไหม ไม่มีใครรู้',
  Chinese:
    '老船夫说：“我们没有关闭渡口。”他说，星期四大约有2,400人过了河，其中只有三个人回来。村长否认了这件事；他说绳子已经很旧，没有人到达对岸。明天船还会来吗？谁也不知道。Tamrin的居民等了一〇五天。',
};

describe.each(Object.entries(TEXTS))('a text in %s', (language, text) => {
  const id = `ferry-in-${language.toLowerCase()}`;
  const fingerprint = makeFingerprint(id, text);
  const words = wordsOf(text).map((word) => word.text);
  const length = 18;
  const selectors = Array.from({ length: Math.ceil((words.length - length) / 4) }, (_, i) => {
    const selected = selectPassage([i * 4, i * 4 + length], text, fingerprint);
    if ('failure' in selected) throw new Error(selected.failure);
    return selected.selector;
  });

  it('is proved wherever it is quoted, at its words', () => {
    for (const [i, selector] of selectors.entries())
      expect(proveQuotation(selector, fingerprint)).toEqual({ ok: true, words: [[i * 4, i * 4 + length]] });
  });

  it('is proved in a copy with marks of direction, soft hyphens and letters in pieces', () => {
    for (const selector of selectors) {
      const exact = `\u2067${[...selector.exact.normalize('NFD')].join('\u00AD')}\u2069`;
      expect(proveQuotation({ ...selector, exact }, fingerprint).ok, selector.exact).toBe(true);
    }
  });

  it('is not proved with any letter, mark, digit or sign changed, but by the chance of the bytes', () => {
    const passed = { word: 0, sign: 0 };
    const tried = { word: 0, sign: 0 };
    for (const selector of selectors) {
      for (const { text: exact, what } of changesOf(selector.exact, 2)) {
        tried[what] += 1;
        if (proveQuotation({ ...selector, exact }, fingerprint).ok) passed[what] += 1;
      }
    }
    expect(tried.word).toBeGreaterThan(300);
    expect(tried.sign).toBeGreaterThan(20);
    // A word of context on each side: two bytes cover the outermost letter. One covers a sign.
    expect(passed.word).toBeLessThanOrEqual(mostByChance(tried.word, 2));
    expect(passed.sign).toBeLessThanOrEqual(mostByChance(tried.sign, 1));
  });
});

describe('what the proof once let through', () => {
  const proved = (article: string, exact: string): string => {
    const fingerprint = makeFingerprint('an-article', article);
    const proof = proveQuotation({ exact }, fingerprint);
    return proof.ok ? 'proved' : quotationFinding(proof.failure, 'an-article').message;
  };
  const AGAIN = 'copy the words again, and write […] where some are left out';
  const differs = (places: string, word: string, by: string): string =>
    `these words are not in an-article, expected them word for word: the nearest passage is words ${places}, and the first word that differs is ${word}${by}; ${AGAIN}`;

  it.each([
    [
      'killed for was killed',
      'قالوا إن القوم قُتِل القائد في المدينة يوم الخميس',
      'قالوا إن القوم قَتَل القائد في المدينة يوم',
      differs('1 to 8', '"قَتَل"', ''),
    ],
    [
      'a decimal point of another value',
      'به گفته او تنها ۴٫۵ درصد مردم به روستا رفتند',
      'به گفته او تنها ۴/۵ درصد مردم به روستا',
      differs('1 to 9', '"۴"', ''),
    ],
    [
      'goes for won',
      'बूढ़े ने कहा कि वह जीता और फिर घर गया',
      'कहा कि वह जाता और फिर घर गया',
      differs('3 to 10', '"जाता"', ''),
    ],
    [
      'an Arabic letter for a Persian one',
      'او گفت که کشتی دیروز از رود گذشت و رفت',
      'او گفت که كشتی دیروز از رود گذشت',
      differs('1 to 8', '"كشتی"', ', only by ك (U+0643) for ک (U+06A9)'),
    ],
    [
      'Arabic letters for Persian ones, all through',
      'کسی گفت که کشتی کهنه است و کسی نرسید',
      'كسی گفت كه كشتی كهنه است و كسی',
      'these words are not in an-article, expected them word for word: they differ only by ك (U+0643) for ک (U+06A9); copy the words again',
    ],
    [
      'a vowel mark that the article does not print',
      'قالوا إن القوم قتل القائد في المدينة يوم الخميس',
      'إن القوم قتَل القائد في المدينة يوم',
      differs('2 to 8', 'probably "قتَل"', ', only by ◌َ (U+064E) for nothing'),
    ],
    [
      'a clause of Chinese with another word',
      '老船夫说他们昨天赢了比赛然后回到了村里',
      '船夫说他们昨天输了比赛然后',
      differs('2 to 14', '"输"', ''),
    ],
  ])('%s', (_name, article, exact, told) => {
    expect(proved(article, exact)).toBe(told);
  });

  it('a copy of Thai, which was refused', () => {
    expect(proved(TEXTS.Thai, 'ไม่ได้ปิดท่าเรือ” เขาเล่าว่า')).toBe('proved');
  });
});

describe('lengths, in a script without blanks', () => {
  const plain = normalise(TEXTS.Chinese);
  const fingerprint = makeFingerprint('lengths', TEXTS.Chinese);
  const all = wordsOf(TEXTS.Chinese);
  const cut = (from: number, to: number) => plain.slice(all[from]?.start, all[to - 1]?.end);
  const prove = (exact: string): string => {
    const proof = proveQuotation({ exact }, fingerprint);
    return proof.ok ? 'proved' : quotationFinding(proof.failure, 'lengths').message;
  };

  it('are counted in letters, and a number or a Latin word among them is a word', () => {
    expect(prove(cut(0, 8))).toBe('proved');
    expect(prove(cut(0, 7))).toBe(
      'found 7 letters, expected at least 8 with its context: add the words right before to prefix or the words right after to suffix',
    );
    expect(prove(cut(0, 22))).toBe('proved');
    expect(prove('我'.repeat(76))).toBe('found 76 letters quoted, expected at most 75: quote less');
    expect(prove(`${'我'.repeat(50)}${' word'.repeat(16)}`)).toBe(
      'found 16 words and 50 letters quoted, expected at most 45 words, or 75 letters of a script without blanks, or a share of each: quote less',
    );
  });
});
