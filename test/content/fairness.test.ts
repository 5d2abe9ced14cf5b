import { describe, expect, test } from 'vitest';
import { readContent } from '#library/read.ts';
import { checkFairness, unfair } from '#library/rules/fairness.ts';
import type { Locale } from '#schema/locale.ts';
import { toldAfter } from '../library/broken.ts';

/** Sentences of the kind that circulates in hiring guides; none may stand in a sign, a check, a question or a step. */
const mustFail: Record<Locale, string[]> = {
  en: [
    'The person speaks with an accent that does not fit the claimed home town.',
    'The applicant writes poor English although the resume names an American university.',
    'The candidate looks Asian but uses a Western first name.',
    'Ask every finalist to insult the North Korean leader.',
    'The name does not sound like one from the stated country.',
    'During the call one hears Korean spoken in the background.',
    'Their English is too weak for the claimed education.',
    'Check foreign applicants twice.',
    'Ask whether the applicant is really Chinese.',
    'Ask where the applicant was born and what their home country is.',
    'The developer seems too young for the claimed career.',
    'Be careful with men in their twenties who apply alone.',
    'The face does not fit the American name on the resume.',
    'Flag surnames such as Kim, Pak or Ri.',
    'The person refuses to say anything negative about Kim Jong Un.',
    'Messages contain grammar mistakes that no native speaker would make.',
    'Give applicants from China an additional interview.',
    'Note the skin tone and the eye shape on the video.',
    'Never hire people with a Korean name for remote work.',
    'Do not judge by one sign, but note a foreign accent.',
    'Do not reject someone for an accent alone.',
    'Do you screen out candidates of certain nationalities?',
    'Refuse refugees and other immigrants as a precaution.',
    'The accent does not match the nationality in the passport.',
    'Unusually awkward phrasing in chat, as if written by a non-native speaker.',
    'Add a political question to the interview and watch the reaction.',
  ],
  ja: [
    '話すときに訛りがあり、履歴書の居住地と合いません。',
    '日本語が不自然で、敬語をうまく使えません。',
    '応募者の英語が拙く、学歴と釣り合いません。',
    '見た目がアジア人なのに、欧米の名前を名乗ります。',
    '最終候補者全員に、北朝鮮の指導者を批判してもらいます。',
    '名前が日本人らしくなく、響きに違和感があります。',
    '通話中、背後で朝鮮語の会話が聞こえます。',
    '外国人の応募者だけ、本人確認を二回行います。',
    '国籍を尋ね、答えに詰まるかどうかを見ます。',
    '出身地を聞き、方言が合うかを確かめます。',
    '経歴のわりに年齢が若すぎます。',
    '20代の男性が単独で応募してきた場合は注意します。',
    '顔立ちが、履歴書の名前と合いません。',
    '韓国系の名前の応募者は、面接の前に選り分けます。',
    '金正恩について冗談を言わせ、反応を見ます。',
    'チャットの文法に誤りが多く、母語話者とは思えません。',
    '機械翻訳のような不自然な文章を送ってきます。',
    '肌の色や目の形を画面で確かめます。',
    '在日の人からの応募は、慎重に扱います。',
    '訛りだけで判断せず、ほかの兆候と合わせて考えます。',
    '訛りは問いませんが、日本語が片言なら保留にします。',
    '中国人の開発者には、追加の面接をします。',
    '政治的な質問を一つ入れ、答え方を見ます。',
    '発音がネイティブではありません。',
    '旅券の国籍と話し方の訛りが合いません。',
  ],
  ko: [
    '말할 때 억양이 주장하는 거주지와 맞지 않습니다.',
    '영어가 서툴고 학력과 어울리지 않습니다.',
    '한국어가 어색하고 존댓말을 잘 쓰지 못합니다.',
    '동양인처럼 보이는데 서양식 이름을 씁니다.',
    '모든 최종 후보에게 북한 지도자를 욕해 보라고 합니다.',
    '이름이 미국 사람답지 않습니다.',
    '통화 중 뒤에서 중국어로 대화하는 소리가 들립니다.',
    '외국인 지원자만 신원을 두 번 확인합니다.',
    '국적을 물어보고 머뭇거리는지 봅니다.',
    '출신 지역을 묻고 사투리가 맞는지 확인합니다.',
    '경력에 비해 나이가 너무 어립니다.',
    '혼자 지원하는 20대 남성은 주의합니다.',
    '얼굴 생김새가 이력서의 이름과 맞지 않습니다.',
    '조선족으로 보이는 지원자는 따로 살핍니다.',
    '김정은에 대해 어떻게 생각하는지 묻습니다.',
    '채팅에서 원어민이라면 하지 않을 문법 실수가 잦습니다.',
    '번역투 문장으로 답을 보냅니다.',
    '피부색과 눈매를 화면으로 확인합니다.',
    '탈북민이 지원하면 더 조심합니다.',
    '억양만으로 판단하지 않고 다른 징후와 함께 봅니다.',
    '억양은 따지지 않지만, 영어가 서투르면 보류합니다.',
    '중국인 개발자에게는 면접을 한 번 더 봅니다.',
    '정치적 질문을 하나 넣고 반응을 살핍니다.',
    '발음이 원어민이 아닙니다.',
    '여권의 국적과 말투가 서로 맞지 않습니다.',
  ],
};

/** Sentences that forbid it, or that are about records, devices, places, payments and conduct. */
const mustPass: Record<Locale, string[]> = {
  en: [
    'Judge the answers, never the accent.',
    'The language heard in the background proves nothing.',
    'Do not ask for nationality or birthplace.',
    'Do not read faulty English as a sign of fraud.',
    'An accent is not a reason to ask further.',
    'Every finalist gets the same check, whatever their nationality.',
    'The nationality in the application differs from the one in the passport.',
    'The claimed nationality and the country of the bank account contradict each other, according to the documents.',
    'Never ask anyone to insult or praise a political leader.',
    'The name on the pay account is not the one on the identity document.',
    'Sign-ins come from China although the contract names Ohio.',
    'The face on the call does not match the photo on file.',
    'The voice and the appearance change from one call to the next.',
    'Check everyone in the role in the same way, regardless of origin, looks or age.',
    'The domain of the stated employer is only days old.',
    'The resume claims ten years of experience with a language that is four years old.',
    'Test a language skill only where the job requires it, and then with every candidate.',
    'Many people speak with an accent, which is perfectly normal.',
    'The team leader criticizes a missed deadline and the person stops answering.',
    'Two applicants use the same telephone number and different names.',
    'Score the content; how fluent the English is plays no part.',
    'The advisory also names looks and accents; leave those out.',
    'The laptop was sent to Texas and connects from a foreign network.',
    'Answers come after long pauses and sound read out.',
    'North Korean IT workers have been paid through accounts of other people.',
    'Refusing someone over a Korean name is unlawful.',
  ],
  ja: [
    '訛りで判断してはいけません。',
    '聞こえた言語は何の証明にもなりません。',
    '国籍や出身地は尋ねません。',
    '英語の誤りを不正の兆候とみなさないでください。',
    '国籍を問わず、最終候補者全員に同じ確認をします。',
    '申込書の国籍が、旅券の国籍と違います。',
    '見た目ではなく、書類と事実を確かめます。',
    '指導者を批判させるような試し方はしません。政治的な意見は尋ねません。',
    '口座の名義が、身分証明書の名前と違います。',
    '契約書には東京とあるのに、中国からサインインしています。',
    '通話の顔が、登録された写真と一致しません。',
    '声や外見が、前回の通話と変わっています。',
    '出身、容姿、年齢にかかわらず、同じ職種の全員に同じ手順で確認します。',
    '勤務先とされる会社のドメインは、数日前に登録されたものです。',
    '公開から4年の言語について、10年の経験があると書いています。',
    '訛りのある話し方は珍しくありません。',
    '二人の応募者が、同じ電話番号を別の名前で使っています。',
    '評価するのは答えの中身で、発音ではありません。',
    '日本語が流暢かどうかは採点の対象にしません。',
    '長い沈黙の後に、読み上げるように答えます。',
    '名前の響きを理由に確認を増やしてはなりません。',
    '本籍は黒塗りにしてもらいます。',
    '募集要項に書いた語学力は、仕事に必要な範囲で全員に同じ方法で試します。',
    '北朝鮮IT労働者は、他人名義の口座で報酬を受け取ることがあります。',
    '外国人であることは、確認を断る理由にも増やす理由にもなりません。',
  ],
  ko: [
    '억양으로 판단하지 않습니다.',
    '들린 언어는 판단 근거가 되지 않습니다.',
    '국적이나 출신 지역을 묻지 않습니다.',
    '영어가 서툴다고 사기의 징후로 보지 않습니다.',
    '국적과 상관없이 모든 최종 후보에게 같은 확인을 합니다.',
    '지원서의 국적이 여권의 국적과 다릅니다.',
    '외모가 아니라 서류와 사실을 확인합니다.',
    '누구에게도 지도자를 욕하라고 요구하지 않습니다.',
    '계좌 명의가 신분증의 이름과 다릅니다.',
    '계약서에는 서울이라고 적혀 있는데 중국에서 로그인합니다.',
    '통화에 나온 얼굴이 보관된 사진과 일치하지 않습니다.',
    '목소리와 외모가 지난번 통화와 달라졌습니다.',
    '출신, 외모, 나이를 불문하고 같은 직무의 모두를 같은 절차로 확인합니다.',
    '근무처라는 회사의 도메인은 며칠 전에 등록되었습니다.',
    '나온 지 4년 된 언어를 10년 썼다고 적었습니다.',
    '억양이 있는 것은 흔한 일입니다.',
    '두 지원자가 같은 전화번호를 서로 다른 이름으로 씁니다.',
    '평가하는 것은 답의 내용이며 발음은 채점하지 않습니다.',
    '이름의 어감을 이유로 확인을 늘려서는 안 됩니다.',
    '한참 뜸을 들이다가 읽듯이 답합니다.',
    '본적은 가리고 받습니다.',
    '공고에 적은 언어 능력은 업무에 필요한 만큼 모두에게 같은 방법으로 시험합니다.',
    '북한 IT 인력은 다른 사람 명의의 계좌로 대금을 받기도 합니다.',
    '노트북 20대가 한 주소로 배송되었습니다.',
    '기본적으로 몇 시간 안에 만료되게 합니다.',
  ],
};

describe.each(['en', 'ja', 'ko'] as const)('%s', (locale) => {
  test('there are at least twenty sentences of each kind', () => {
    expect(mustFail[locale].length).toBeGreaterThanOrEqual(20);
    expect(mustPass[locale].length).toBeGreaterThanOrEqual(20);
  });

  test.each(mustFail[locale])('refused: %s', (sentence) => {
    expect(unfair(sentence, locale)).toBeDefined();
  });

  test.each(mustPass[locale])('allowed: %s', (sentence) => {
    const parts = sentence.split(/(?<=。)/);
    expect(parts.map((part) => unfair(part, locale))).toEqual(parts.map(() => undefined));
  });
});

test('nothing in the catalogue is refused', () => {
  expect(checkFairness(readContent('content').content)).toEqual([]);
});

test.each([
  ['a sign', 'red-flags/kvm-switch.yaml', /(sign:\n {2}en: ).*/, 'sign.en'],
  ['a check', 'red-flags/kvm-switch.yaml', /(check:\n {2}en: ).*/, 'check.en'],
  ['an innocent explanation', 'red-flags/kvm-switch.yaml', /(innocent:\n {2}en: ).*/, 'innocent.en'],
  ['a question', 'assessment/questions/document-check.yaml', /(text:\n {2}en: ).*/, 'text.en'],
  ['an option', 'assessment/questions/document-check.yaml', /(text:\n {6}en: ).*/, 'options[0].text.en'],
  ['a step', 'safeguards/live-work-sample.yaml', /(steps_small:\n {2}- en: ).*/, 'steps_small[0].en'],
])('an unfair sentence is found in %s, and its author is told what to write', (_, file, place, field) => {
  const told = toldAfter({ [file]: (text) => text.replace(place, '$1The person has a foreign accent.') });
  expect(told).toBe(
    `content/${file}\n  ${field}: "The person has a foreign accent." makes a sign or a check of what a person is (accent: “accent”). Write what the person does, or which documents, devices, places or payments do not fit; or say plainly that it does not count; or leave the sentence out.`,
  );
});
