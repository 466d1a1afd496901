import { selectPassage } from '../../../scripts/find/selector.ts';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import type { Selector } from '../../../src/core/quotation.ts';
import type { Fingerprint } from '../../../src/core/schema/fingerprint.ts';
import { tokensOf } from '../../../src/core/words.ts';

/** Invented news of an invented ferry. */
export const TEXTS = {
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

/** How many words a passage has. */
const LENGTH = 18;

/** A text's fingerprint, and its passages of so many words, one from every fourth word on. */
export function cutUp(
  language: string,
  text: string,
): { fingerprint: Fingerprint; passages: { selector: Selector; words: [number, number] }[] } {
  const fingerprint = makeFingerprint(`ferry-in-${language.toLowerCase()}`, text);
  const starts = Array.from({ length: Math.ceil((tokensOf(text).length - LENGTH) / 4) }, (_, i) => i * 4);
  const passages = starts.map((start) => {
    const words: [number, number] = [start, start + LENGTH];
    const selected = selectPassage(words, text, fingerprint);
    if ('failure' in selected) throw new Error(selected.failure);
    return { selector: selected.selector, words };
  });
  return { fingerprint, passages };
}
