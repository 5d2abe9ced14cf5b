import type { Locale } from '#schema/locale.ts';

/** What nobody may be judged by. */
export type Protected =
  'accent' | 'language level' | 'origin' | 'looks' | 'name type' | 'age' | 'political test';

/** One way of making a protected attribute into a sign or a check. */
export interface Use {
  attribute: Protected;
  pattern: RegExp;
  /** The clause is about something else when this fits: a job that needs the language, an account’s age. */
  unless?: RegExp;
}

/** How one language speaks of protected attributes, and how it says that they do not count. */
export interface Language {
  /** Where a sentence turns: what is excluded before it says nothing of what comes after it. */
  turn: RegExp;
  uses: Use[];
  /** Excludes what comes after it: “do not judge by …”. */
  before?: RegExp;
  /** Excludes what comes before it: “… proves nothing”. */
  after: RegExp;
  /** A clause that takes the one before it back: “…, but that proves nothing”. */
  takesBack: RegExp;
  /** Undoes an exclusion: “not by accent alone” lets it count together with others. */
  alone: RegExp;
  /** Says that honest people are like that; not heeded beside a word of suspicion. */
  harmless: RegExp;
  suspicion: RegExp;
  /** Two statements that do not fit together … */
  differs: RegExp;
  /** … both of which stand in a document, a place or a payment … */
  record: RegExp;
  /** … and not in a face, a voice or the ring of a name. */
  impression: RegExp;
}

const nation =
  '(?:(?:north |south )?korean|chinese|asian|japanese|american|western|russian|vietnamese|indian|filipino|african|european|arab(?:ic)?|slavic|ukrainian|oriental|middle[- ]eastern|foreign|ethnic)';
const tongue =
  '(?:english|japanese|korean|chinese|mandarin|russian|vietnamese|(?:an? |some |another )?(?:asian |foreign |other )?language)';
const person =
  '(?:applicants?|candidates?|persons?|people|workers?|developers?|freelancers?|contractors?|contributors?|staff|employees?|engineers?|interviewees?|colleagues?|hires?|finalists?|programmers?|coders?|payees?|m[ae]n|wom[ae]n|nationals?|they|he|she|someone|anyone|everyone|somebody|anybody)';
const ofSame =
  /\b(chang\w+|from one call|between (?:the )?calls|same person|another person|earlier|previous)\b/i;
const job = /\bjob\b|\b(?:work|role|post|task)s? (?:really |truly )?(?:needs?|requires?)\b/i;

const english: Language = {
  turn: /[;:–—]|,? \b(?:but|however|yet|though|although|whereas|while|unless|except)\b|, (?:and|then|so) (?=(?:note|watch|listen|flag|reject|refuse|prefer|give|screen|treat|test|verify|check|ask|look|mark)\b)/i,
  uses: [
    {
      attribute: 'accent',
      pattern: /\baccent(?:s|ed)?\b|\bdialects?\b|\bpronunciation\b|\bpronounces?\b|\bintonation\b/i,
      unless: job,
    },
    {
      attribute: 'accent',
      pattern: new RegExp(
        `\\b(?:sound|speak|talk)(?:s|ing)?\\b(?: \\w+){0,2}? (?:like (?:an? )?)?(?:${nation}|native)\\b(?! (?:language|company|firm|bank|phone))`,
        'i',
      ),
    },
    {
      attribute: 'language level',
      pattern: new RegExp(
        `\\b(?:poor|bad|weak|broken|limited|imperfect|faulty|clumsy|stilted|halting|rough|unnatural|awkward|odd|strange|ungrammatical|basic|non-?native|shaky|flawed|hesitant|insufficient|fluent|perfect|flawless|good|excellent)(?: (?!in|for|on|of|to)[\\w’'-]+){0,2} (?:english|japanese|korean|language|grammar)\\b`,
        'i',
      ),
      unless: job,
    },
    {
      attribute: 'language level',
      pattern:
        /\b(?:unnatural|awkward|stilted|non-?native|clumsy|ungrammatical|broken)(?:ly)? (?:wording|worded|phrasing|phrased|sentences?|speech|expressions?|written|writing|messages?)\b/i,
    },
    {
      attribute: 'language level',
      pattern:
        /\b(?:english|japanese|korean|(?<!programming )language)\b(?: [\w’'-]+){0,4}? (?:is|are|was|seems?|sounds?|looks?|feels?|reads?)(?: \w+){0,2}? (?:poor|bad|weak|broken|unnatural|awkward|clumsy|stilted|limited|odd|strange|off|faulty|good|fluent|native|worse|below|lacking|basic|perfect)\b/i,
      unless: job,
    },
    {
      attribute: 'language level',
      pattern:
        /\b(?:level|command|knowledge|fluency|proficiency|mastery|standard|quality|use) (?:of|in) (?:the |their |his |her )?(?:english|japanese|korean|(?:spoken |written |local )?language)\b|\b(?:english|japanese|korean|(?<!programming )language|linguistic)[- ](?:level|skills?|ability|abilities|proficiency|fluency|mistakes|errors|test|exam)\b/i,
      unless: job,
    },
    {
      attribute: 'language level',
      pattern: new RegExp(
        `(?:\\bnot|n['’]t|\\bcannot|\\bbarely|\\bhardly|\\bunable to|\\bstruggles? to|\\b(?:trouble|difficulty))(?: \\w+){0,3}? (?:speak|write|understand|spell|converse|express)\\w*(?: \\w+){0,3}? (?:english|japanese|korean|the language|fluent\\w*|native\\w*)\\b`,
        'i',
      ),
      unless: job,
    },
    {
      attribute: 'language level',
      pattern:
        /\b(?:speaks?|writes?|talks?|speaking|writing)\b(?: \w+){0,2} (?:english|japanese|korean|the language) (?:poorly|badly|haltingly|awkwardly|with (?:errors|mistakes|difficulty))\b|\bgrammar\b|\bgrammatical\w*\b|\bspelling (?:mistakes|errors) in (?:their |the )?(?:chat|messages?|e?-?mails?|english|japanese|korean|writing)\b|\bnative[- ](?:speakers?|speaking|level|sounding)\b|\bnon-native\b/i,
      unless: job,
    },
    {
      attribute: 'language level',
      pattern: new RegExp(
        `\\b(?:speak|speaks|speaking|spoken|hear|hears|heard|talk|talks|talking|whisper\\w*|voices?|conversation)\\b(?: (?!to|with|at|for|about|by|of)\\w+){0,4}? (?:in )?${tongue}\\b|\\b(?:korean|chinese|japanese|russian|foreign)-speaking\\b|\\blanguage (?:that is |that was |being )?(?:heard|spoken)\\b|\\blanguage was (?:heard|spoken)\\b`,
        'i',
      ),
      unless: job,
    },
    {
      attribute: 'origin',
      pattern:
        /\bnationalit(?:y|ies)\b|\bcitizens?(?:hip)?\b|\bethnic(?:ity|ities|ally)?\b|\brace\b(?! condition)|\bracial\w*|\bancest\w+|\b(?:of|by) \w* ?descent\b|\bbirthplace\b|\b(?:place|country) of (?:birth|origin)\b|\bnational origin\b|\bimmigrants?\b|\bimmigration (?:status|background)\b|\bmigrants?\b|\brefugees?\b|\bdefectors?\b|\bforeign-born\b|\bforeigners?\b|\bborn (?:in|abroad|outside)\b|\bhome country\b|\bwhere (?:they|he|she|someone|a person|the person) (?:comes?|came|is|are) from\b/i,
    },
    {
      attribute: 'origin',
      pattern: new RegExp(
        `\\b(?:(?<!north )korean|chinese|asian|russian|vietnamese|indian|foreign|non-(?:american|japanese|korean|us|western)) ${person}\\b|\\b${nation} (?:heritage|background|origins?|roots|family|parents)\\b`,
        'i',
      ),
    },
    {
      attribute: 'origin',
      pattern: new RegExp(
        `\\b(?:is|are|be|being|seems?|appears?|sounds?)\\b(?: (?:really|actually|secretly|probably|likely|visibly|not|to be|in fact|an?|of|from))* (?:(?:north |south )?korean|chinese|asian|russian|vietnamese|indian|foreign)\\b(?! (?:bank|number|address|account|company|firm|ip|phone|passport|document|law|government|server|network|holiday|time|exchange|platform|it))`,
        'i',
      ),
    },
    {
      attribute: 'origin',
      pattern: new RegExp(
        `\\b(?:${person}|who|is|are)(?: (?:who|that|really|originally|actually|comes?|came|coming|hails?|hailing|is|are|was))*? from (?:north korea|south korea|korea|china|asia|russia|africa|vietnam|india|eastern europe|(?:certain|some|high-risk|risky|particular|suspicious) (?:countries|regions|places))\\b`,
        'i',
      ),
      unless:
        /\b(?:sign-?ins?|log-?ins?|connections?|connects?|traffic|ip|addresses|payments?|transfers?|vpn|signs? in|logs? in)\b/i,
    },
    {
      attribute: 'looks',
      pattern: new RegExp(
        `\\blook(?:s|ed|ing)?(?: (?:not|more|rather|very|distinctly|like(?: an?)?|as if (?:they|he|she) (?:were|are|is)|to be))* (?:${nation})\\b|\\b${nation}[- ](?:look\\w*|features?|appearance|faces?|eyes|complexion)\\b|\\b(?:skin (?:colou?r|tone)|colou?r of (?:the|their) skin|complexion)\\b|\\b(?:eye shape|shape of the eyes|physical appearance|ethnic appearance|racial features)\\b`,
        'i',
      ),
    },
    {
      attribute: 'looks',
      pattern: new RegExp(
        `\\b(?:face|looks|appearance|features)\\b[^.;]{0,30}\\b(?:match|fit|suit|go with|belong to|typical (?:of|for)|suggests?|points? to)(?:es|s)? (?:the |their |an? |such an? |this |that )?(?:\\w+ )?(?:name|surname|nationality|country|origin|${nation})\\b`,
        'i',
      ),
    },
    {
      attribute: 'looks',
      pattern:
        /\b(?:by|on|because of|for|judg\w+|note|compare|check|assess) (?:(?:the|their|his|her|physical|outward|foreign|general|(?:a|the|each) \w+['’]s|applicants['’]) )*(?:looks|appearance)\b(?! (?:for|at|of the (?:document|site|page)))|\b(?:applicant|candidate|person|worker|someone)['’]s (?:looks|appearance)\b|\b(?:their|his|her) (?:looks|appearance)\b/i,
      unless: ofSame,
    },
    {
      attribute: 'name type',
      pattern: new RegExp(
        `\\b(?:${nation}|unusual|uncommon|exotic|strange)[- ](?:sounding )?(?:sur|(?:given |first |last |family |full ))?names?\\b`,
        'i',
      ),
      unless: /\bnames? of (?:the )?(?:company|firm|bank|file|host)/i,
    },
    {
      attribute: 'name type',
      pattern: new RegExp(
        `\\b(?:sur|first |last |family )?names?\\b(?! of (?:the |a )?(?:company|firm|bank|file|host))[^.;]{0,30}?\\b(?:sounds?|seems?|looks?|is|are)\\b(?: [\\w]+){0,3}? (?:${nation}|unusual|uncommon|exotic|typical (?:of|for))\\b|\\bnames?\\b[^.;]{0,25}?\\b(?:(?:does|do|did)(?: not|n['’]t)|hardly|never) (?:sound|ring)\\b|\\bnames?\\b[^.;]{0,25}?\\b(?:(?:does|do|did)(?: not|n['’]t)|hardly) (?:fit|suit|match|go (?:with|together))(?:es|s)? (?:the |their |his |her )?(?:\\w+ )?(?:face|looks|accent|appearance|nationality|origin|ethnicity|voice|speech|way)\\b|\\bnames?\\b[^.;]{0,20}?\\b(?:sounds?|sounding)\\b|\\b(?:name and (?:the )?face|face and (?:the )?name) (?:do not|don['’]t) (?:go|fit|belong) together\\b|\\b(?:kind|type|origin|sound) of (?:their |the )?(?:sur|family )?name\\b|\\b(?:surnames?|last names?|family names?) (?:like|such as)\\b`,
        'i',
      ),
    },
    {
      attribute: 'age',
      pattern: new RegExp(
        `\\b${person}\\b[^.;,]{0,25}?\\b(?:is|are|looks?|seems?|appears?|sounds?)\\b(?: (?:too|very|rather|much|surprisingly|unusually|suspiciously|so))* (?:young|old|younger|older)\\b|\\b(?:young|younger|older|elderly|middle-aged) (?:fe)?(?:male )?${person}\\b|\\b${person} (?:under|over|below|above|younger than|older than|between|aged)(?: the age of)? (?:\\d\\d|twenty|thirty|forty|fifty)\\b|\\b(?:their|his|her|${person}['’]s?) (?:\\w+ )?age\\b|\\bage (?:of (?:the |an? |every |each )?${person}|group|bracket|range|limit)\\b|\\bin (?:their|his|her) (?:early |late |mid-?)?(?:twenties|thirties|forties|fifties|20s|30s|40s|50s)\\b|\\bby (?:\\w+, )*age\\b|\\b(?:youth|old age)\\b|\\b(?:too|very|rather) young\\b`,
        'i',
      ),
    },
    {
      attribute: 'political test',
      pattern:
        /\b(?:insult|criticis|criticiz|curs(?:e|ing)|mock|ridicul|badmouth|denounc|condemn|prais|jok(?:e|ing) about|speak\w* ill of|(?:rude|bad|negative|critical|nasty|unkind|offensive) (?:\w+ )?(?:about|of)|swear\w* at|disparag|offend|mak\w+ fun of|slander)\w*(?: [\w’'-]+){0,5}? (?:(?<!team )(?<!project )(?<!tech )leaders?|leadership of|kim|regime|dictator|head of state|ruler|north korea\w*|dprk|pyongyang|government|ruling party|communist party|president)\b/i,
    },
    {
      attribute: 'political test',
      pattern:
        /\b(?:political|ideological|loyalty)[- ](?:tests?|opinions?|views?|questions?|stance|attitudes?|statements?|phrases?|beliefs?|topics?|slogans?)\b|\bpolitics\b|\bkim jong\b|\b(?:think|thinks|feel|feels|opinion|views?|say|says|said|talk)\b(?: \w+){0,4}? (?:of|on|about) (?:north korea|the (?:north korean )?(?:leader|regime)|kim)\b|\bcall(?:s|ing)? (?:the (?:\w+ )?leader|kim)\b/i,
    },
  ],
  before:
    /\b(?:(?:do|does|must|may|should|shall|can|will|need)(?: not|n['’]t)|cannot|never|nobody|no one|avoid(?:ing)?|refrain(?:ing)? from|without|forbidden to|(?:un|il)lawful to|illegal to|not allowed to)\b(?: (?!who\b|with\b)[\w’'-]+){0,3}? (?:judg|us(?:e|ing)|count|treat|scor|mark|grad|not(?:e|ing)|record|ask|reject|refus|turn|conclud|infer|draw|select|choos|decid|rank|compar|weigh|rel(?:y|ied)|bas(?:e|ing)|mak|look(?:ing)? (?:at|for)|assum|screen|rat(?:e|ing)|comment|mention|consider|suspect|question|hold|guess|sort|filter|exclud|deny|singl|includ|list|flag|penali[sz]|go by|going by|demand|requir|request|collect|stor|read|tak(?:e|ing)|matter|play|enter|influenc|affect|depend|regard|test|check|let|giv(?:e|ing)|search|pay|limit|differ|listen|infer|dwell|touch|write|publish)\w*\b|\b(?:regardless|irrespective|independent(?:ly)?) of\b|\b(?:no matter|whatever|without regard to|instead of|rather than|not by|not on|not over|not from|not because of|never by|never on|never over|never for|never about|never because of|nothing about|nothing to do with|blind to|(?<!not |n['’]t |never )ignor(?:e|es|ing)|keep clear of|neither|nor|not the|never the|no questions? (?:about|on)|excluded? are)\b|(?:, (?:but )?not|\bnever)(?: (?:a|an|the|their|with|by|for|on|of|in)?(?: ?[\w’'-]+(?:,| or| nor| and))*){0,3} ?$|\b(?:forbids?|prohibits?|bans?|rules? out|leave out|leaves out|leaving out|cover(?:ed)?|hide|mask)\b/i,
  after:
    /\b(?:proves?|tells?|says?|means?|shows?)(?: you| us| anyone)? (?:nothing|little)\b|\b(?:(?:is|are|was|were)(?: not|n['’]t)|never|no|not)(?: be)?(?: an?| any)? (?:signs?|reasons?|criteri(?:on|a)|grounds?|proof|evidence|red flags?|warnings?|indicators?|basis|clues?|hints?|part of|matter|allowed|recorded|asked|scored|noted|counted|used|considered|weighed|relevant)\b|\b(?:do|does|must|may|should|can|will)(?: not|n['’]t) (?:be (?:an? )?(?:sign|reason|criterion|ground|used|asked|noted|recorded|scored|counted|weighed|considered|held)|count|matter|prove|tell|say|mean|show|indicate|play|enter|decide|influence|affect|change|make)\b|\b(?:plays?|has|have) no (?:part|role|place|bearing|weight)\b|\b(?:irrelevant|beside the point|unlawful|illegal|forbidden|prohibited|discrimination|banned|left out|left aside|out of bounds|does it matter|leads? to claims|(?:leave|strike|ignore|drop|disregard) (?:it|that|them|those|these)|may stay covered|covered\b|stays? (?:out|hidden)|(?:be|is|are) (?:hidden|masked))\b/i,
  takesBack:
    /^[\s,]*(?:(?:leave|strike|ignore|drop|disregard) (?:it|that|them|those|these)|(?:but |and |yet |though |however,? )?(?:that|this|it|which|neither|none of (?:it|this|that|these)))\b/i,
  alone: /^[^,;.]{0,12}\b(?:alone|by itself|on its own|by themselves|only)\b/i,
  harmless:
    /\b(?:honest|innocent|harmless|normal|common|ordinary|nothing unusual|many (?:\w+ )?(?:people|applicants|developers|workers))\b/i,
  suspicion: /\b(?:fraud\w*|fake|suspicio\w*|suspect\w*|warning|red flag|reject\w*|refus\w*|scheme|sign)\b/i,
  differs:
    /\b(?:differs?|different|mismatch\w*|contradict\w*|another|other than|disagree\w*|conflict\w*|unlike|(?:does|do|did)(?: not|n['’]t) (?:match|agree|fit))\b/i,
  record:
    /\b(?:passports?|documents?|papers?|cards?|permits?|visas?|licen[cs]es?|applications?|forms?|address\w*|sign-?ins?|log-?ins?|ip|accounts?|bank|phone|records?|certificates?|registers?|resumes?|cvs?|contracts?)\b/i,
  impression: /\b(?:faces?|looks?|accents?|appearance|voices?|speech|sounds?)\b/i,
};

const japanese: Language = {
  turn: /(?<=[すんたるいだ]が|けれど|けれども|ものの)、|。|(?:ただし|しかし|一方で?)、?|ですが/,
  uses: [
    {
      attribute: 'accent',
      pattern:
        /訛|なまり|アクセント|発音|イントネーション|抑揚|方言|(?:話し方|しゃべり方|口調).{0,12}(?:外国|日本人|韓国|朝鮮|中国|アジア|ネイティブ|不自然)/,
      unless: /(?:職務|業務|仕事).{0,6}必要/,
    },
    {
      attribute: 'language level',
      pattern:
        /(?:日本語|英語|韓国語|朝鮮語|中国語|言葉|(?<!プログラミング)言語|語学|文法|敬語|言葉遣い|言い回し|てにをは).{0,12}?(?:不自然|自然さ|拙|つたな|下手|へた|苦手|片言|おかし|ぎこちな|怪し|あやし|間違|誤り|乱れ|たどたどし|流[暢ちょう]+[^、。]{0,3}な|流[暢ちょう]+[^、。]{0,4}ありません|堪能|うまくな|うまくあり|できな|できません|話せな|話せません|書けな|書けません|通じな|通じません|不得意|低|弱|レベル|水準|能力|(?:上手|得意|流[暢ちょう]+)(?:ではあり|ではな|でな)?|ぎこちなさ|流暢|流ちょう)/,
      unless: /(?:職務|業務|仕事|募集要項|求人).{0,14}(?:必要|求め|書|定め)/,
    },
    {
      attribute: 'language level',
      pattern:
        /(?:不自然な|拙い|つたない|下手な|片言の|たどたどしい|ぎこちない|怪しい|おかしな|変な|機械翻訳のような)(?:日本語|英語|韓国語|敬語|言葉|文法|言い回し|文章|表現|話し方)|語学力|会話力|日本語力|英語力|国語力|(?:ネイティブ|母語話者)(?:ではあり|ではな|でな)?/,
      unless: /(?:職務|業務|仕事|募集要項|求人).{0,14}(?:必要|求め|書|定め)/,
    },
    {
      attribute: 'language level',
      pattern:
        /(?:中国語|朝鮮語|韓国語|ハングル|外国語|ロシア語|日本語以外|英語以外|アジアの言葉|外国の言葉|何語|どの言語).{0,14}?(?:話|聞こえ|しゃべ|会話|声|やり取り|ささや)|(?:聞こえ|話され).{0,6}(?:言語|言葉)/,
    },
    {
      attribute: 'origin',
      pattern:
        /国籍|民族|人種|出身(?!校|大学|企業|会社|者名簿)|出自|生まれ(?:た国|の国|た場所|育ち|の人)|帰化|在日|移民|難民|脱北|外国人|(?:中国|韓国|朝鮮|アジア|ロシア|ベトナム|インド|東洋|日本)人(?:ではあり|ではな|でな|じゃな)?|(?:中国|韓国|朝鮮|アジア)系(?!企業)|ルーツ|血筋|本籍|祖先|門地|国の人(?:だけ|に限)/,
    },
    {
      attribute: 'looks',
      pattern:
        /見た目|外見|容姿|容貌|風貌|顔立ち|顔つき|人相|肌の色|目の形|(?:アジア|日本|外国|韓国|中国|東洋|欧米)人?(?:風|らし|っぽ|離れ|に見え)/,
      unless: /(?:書類|サイト|画面|証明書|ロゴ|メール)の見た目|前回|以前|別人|変わ|同一人物|同じ人/,
    },
    {
      attribute: 'name type',
      pattern:
        /(?:名前|氏名|名字|苗字|姓)(?:が|は|の|も|から|を|で|に)?.{0,15}?(?:らしくな|らしくあり|っぽ|響き|聞こえ|珍し|外国|日本人|韓国|朝鮮|中国|アジア|西洋|欧米|似合わ|似合い|そぐわ|不釣り合い|種類|和風|洋風|(?:顔|見た目|発音|話し方)(?:と|に|とは|には)?(?:合わ|合って|似合|そぐ|釣り合|つり合))|(?:韓国|朝鮮|中国|アジア|外国|欧米|西洋|日本|珍しい|変わった)(?:系|風|式|人)?(?:の|らしい|っぽい|的な|に多い|によくある)?(?:名前|氏名|姓|名字|苗字)/,
    },
    {
      attribute: 'age',
      pattern:
        /年齢|若(?:い|く|す|さ|者|年)|年配|高齢|中高年|[2-6２-６][0０]代|[二三四五六]十代|[0-9０-９十]歳|年恰好|年格好/,
      unless: /ドメイン|アカウントの年齢/,
    },
    {
      attribute: 'political test',
      pattern:
        /(?:指導者|首領|金正恩|総書記|体制|政権|国家元首|北朝鮮).{0,20}?(?:侮辱|批判|悪口|罵|ののし|けな|非難|褒め|ほめ|賛美|称賛|悪く言|中傷|ばかに|馬鹿に|嘲|からか|どう思)|金正恩|政治(?:的|観|信条|思想|の話|に関す|への)|思想|信条|踏み絵|忠誠/,
    },
  ],
  after:
    /(?:判断|評価|理由|根拠|材料|兆候|手掛かり|手がかり|基準|条件|証拠|目安|減点|加点|採点|考慮|区別|差別|選別|選考|結論|疑[いわっ]|推測|推し量|決め|見分け|扱[いわっ]|記録|尋ね|聞[いきか]|問[いわう]|求め|書か|書き留め|比べ|加え|含め|拒|断[らりわ]|落と|不採用|不利|重視|参考|意味|示[しさす]|証明|関係|注目|みな[しさ]|見な[しさ]|左右|使[わいっ]|用い|頼[らり]|当て|触れ|絞[らり]|挙げ|集め|見[ずて]|調べ|話題|何も分か|選[ばびん]|採否|変え|対象|確認|監視|探[さし]|採[らっ]|設け|審査|増や|結び付|記載|調査|許).{0,12}?(?:ない(?!と)|ません|せず|わず|らず|かず|ねず|めず|えず|れず|きず|さず|ばず|いけ|てはなら|てはなり|無)(?!ければ)|ず(?:に)?同じ|を問わ|関係な|関わりな|かかわりな|(?:に|とは|は)(?:かかわら|関わら|拘ら)ず|によら[ずな]|どうであ|何であ|何人であ|どこであ|(?:で|だ)あっても|無関係|^[^、。]{0,4}(?:ではなく|でなく|より)|以外の|除外|除き|除い|外し|対象外|禁じ|禁止|違法|法律に反|差別に(?:なり|あた|当た)|避け|見ずに|聞かず|隠[しすさ]|伏せ|黒塗り|覆[いっ]|^[^。がは]{0,25}ではありません|(?:方|こと|よう|質問|試験|話)(?:は|も|を)?(?:しません|しない)|削[っる]|戒め|繰り返しません|載せません|載せていません/,
  takesBack:
    /^[、\s]*(?:それ|これ|そのこと|このこと|いずれ|どれ|採らない|採りません|削って|使わない|使いません|載せません)/,
  alone: /^[^、。]{0,3}(?:だけ|のみ)(?:で|を根拠|を理由|に頼)/,
  harmless: /普通(?:のこと|です|だ)|珍しく(?:ありません|ない)|よくある|よくあり|当たり前|正直な人|誠実な人/,
  suspicion: /不正|詐欺|偽|疑わし|疑い|怪し|不審|警戒|兆候です|断り|不採用/,
  differs: /違[いうっ]|異な|食い違|一致し(?:ない|ません)|合わな|合いません|矛盾|別の/,
  record:
    /旅券|パスポート|書類|証明書|申告|申込|住所|口座|接続|サインイン|ログイン|履歴書|登録|在留カード|許可証|ビザ|電話番号|契約書|免許証/,
  impression: /顔|見た目|外見|訛|なまり|発音|話し方|声|響き/,
};

const korean: Language = {
  turn: /(?<=지만|으나|는데|은데|ㄴ데|인데),? |\. |(?:다만|그러나|하지만|반면),? /,
  uses: [
    {
      attribute: 'accent',
      pattern: /억양|발음|사투리|악센트|말씨|어투|말투/,
      unless: /(?:직무|업무)에.{0,8}필요|(?:말투|어투).{0,10}(?:바뀌|달라|변하)/,
    },
    {
      attribute: 'language level',
      pattern:
        /(?:영어|한국어|한국말|우리말|일본어|중국어|(?<!프로그래밍 )언어|문법|맞춤법|어휘|존댓말|띄어쓰기|문장 표현)(?:이|가|을|를|은|는|도|의|에|로)?.{0,10}?(?:서툴|서투|서툰|어색|부자연|미숙|부족|못(?:하|합|해|한)|틀리|틀린|틀렸|엉망|어눌|유창|능숙|자연스럽|떨어지|떨어진|낮|약하|약한|수준|실력|능력|구사|원어민|잘하|자주 틀)/,
      unless: /(?:직무|업무|일|공고).{0,14}(?:필요|요구|적은|명시)/,
    },
    {
      attribute: 'language level',
      pattern:
        /(?:서툰|서투른|어색한|어눌한|부자연스러운|엉터리|미숙한|번역투)(?: \S+)? ?(?:영어|한국어|일본어|우리말|한국말|문장|문법|표현|말)|원어민(?:이 아니|이 아닙|이 아닌)?|번역투|어학 ?실력|회화 ?실력|모국어 화자/,
      unless: /(?:직무|업무|일|공고).{0,14}(?:필요|요구|적은|명시)/,
    },
    {
      attribute: 'language level',
      pattern:
        /(?:중국어|조선말|북한 ?말|북한 ?말씨|한국어|외국어|일본어|러시아어|아시아 언어|다른 나라 말|어떤 언어).{0,14}?(?:들리|들렸|들린|말하|말소리|대화|이야기|속삭|목소리|통화)/,
    },
    {
      attribute: 'origin',
      pattern:
        /국적|민족|인종|출신(?! ?(?:학교|대학|회사))|혈통|조선족|재일|교포|이민자|이주민|난민|탈북|새터민|외국인|귀화|태생|(?<![기근])본적|출생지|태어난 (?:곳|나라)|고향|(?:중국|한국|북한|조선|아시아|동양|러시아|베트남|인도|일본)(?:인(?!터넷|민|증)(?:이 아니|이 아닙|이 아닌)?|계(?=[ 가-힣]{0,2}(?:로|이|인|지원|사람|직원|개발))| ?사람(?:이 아니|이 아닙|이 아닌)?)/,
    },
    {
      attribute: 'looks',
      pattern:
        /외모|생김새|얼굴 ?생김|피부 ?색|피부색|이목구비|겉모습|용모|눈매|얼굴형|(?:동양|아시아|서양|한국|외국|중국|북한|일본|미국)(?:(?:인|계|적| 사람)?.{0,4}(?:처럼|같이|같아|하게)|(?:인|계| 사람)으로) ?(?:생[겼긴기]|보이|보인|보여|보임)/,
      unless: /(?:서류|신분증|사이트|화면)의 겉모습|지난번|이전 면접|바뀌|달라지|달라졌|같은 사람/,
    },
    {
      attribute: 'name type',
      pattern:
        /(?:이름|(?<!공동)성명|성씨|성이|성과 이름)(?:이|은|가|는|도|을|의|으로)?.{0,15}?(?:답지|같지 않|스럽지|어울리|들리|들린|외국|한국|중국|북한|서양|미국|영어식|일본|아시아|동양|드문|특이|낯설|어감|느낌|종류|얼굴과|외모와|억양과)|(?:한국|중국|외국|서양|미국|일본|동양|아시아|북한|조선|낯선|특이한|드문)(?:식|인|계|풍)? ?(?:같은 |느낌의 |사람 |사람의 |의 )?(?:이름|성명|성씨|성을|성이)/,
      unless: /회사의? 이름|회사 이름|기관의? 이름/,
    },
    {
      attribute: 'age',
      pattern:
        /나이|연령|젊|어려 보|어린|노인|고령|중장년|[2-6]0대 ?(?:남|여|초|중|후|지원|청년|개발|로|인|의? ?사람)|[이삼사오]십 ?대|[0-9] ?세 (?:이상|이하|미만|초과)/,
      unless: /도메인|계정의 나이/,
    },
    {
      attribute: 'political test',
      pattern:
        /(?:지도자|수령|김정은|정권|체제|국가 ?원수|북한).{0,20}?(?:모욕|비판|비난|욕|조롱|험담|찬양|칭찬|깎아내|나쁘게 말|비하|흉보|놀리|어떻게 생각)|김정은|정치(?:적|관|색|성향| 성향| 이야기| 견해| 질문|에 대)|사상(?:을|이|검증| 검증|적|이나|과|,|·)|이념|충성/,
    },
  ],
  after:
    /(?:판단|평가|이유|근거|기준|징후|단서|증거|조건|감점|가점|점수|채점|고려|구별|구분|차별|선별|결론|의심|추측|추정|짐작|기록|묻|물어|요구|비교|거절|탈락|불이익|참고|뜻|의미|증명|말해|알려|알 수|관계|상관|삼[지아]|보[지아]|쓰[지면]|써서|따지|따져|적[지어]|가리지|다루|탓|문제|반영|거르|걸러|고르|골라|반려|살피|조사|선발|뽑|대상|좁히|좌우|영향|받지|모으|수집|언급|질문|들먹|달리|두지|들지|찾지|허용|심사|물을|고를|넣지|해당|달라지).{0,14}?(?:않|아닙|아니|아닌|안 됩|안 되|안 된|말아|마십|말고|맙|없)|상관없|관계없|무관|막론|불문|구애|묻지|^(?:이|가) 아[닙니닌]|(?:이|가) 아니라|(?:이|가) 아닌 |대신|보다는|금지|위법|불법|차별(?:입니다|이 됩|에 해당)|제외|빼고|빼 |뺍|뺐|뺀다|지웁|지운|삭제|^이 없는|피합|피하|가립|가리고|가리게|가려|가린|무엇이든|어디든|누구든|어떻든|되풀이하지|싣지/,
  takesBack: /^[,\s]*(?:쓰지 않|지웁|뺍|싣지 않|그것|그건|그 점|이것|이는|이 점|그런 것|어느 것)/,
  alone: /^(?:이나 \S+|등)?만(?:으로|을|을로| )/,
  harmless: /흔합니다|흔한 일|흔히 있|자연스러운 일|보통입니다|당연|드물지 않|정직한/,
  suspicion: /사기|가짜|의심|수상|불법|경계|징후입|거절/,
  differs: /다르|다릅|다른|어긋|일치하지|맞지|불일치|모순/,
  record:
    /여권|서류|신분증|지원서|주소|계좌|접속|로그인|이력서|등록|체류|비자|허가|전화번호|계약서|면허증|신고/,
  impression: /얼굴|외모|생김새|억양|발음|말투|목소리|어감/,
};

export const languages: Record<Locale, Language> = { en: english, ja: japanese, ko: korean };
