import { locales, type Locale, type Localized } from '#schema/locale.ts';
import type { Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

/** How a law is named in running text, and words that look alike but name none. */
const names: Record<Locale, { named: RegExp; general: RegExp }> = {
  en: {
    named:
      /\b(?!(?:The|In|Under|And|But|If|See) )(?:[A-Z][\w-]+ (?:(?:of|and|on|for|in) )?)+(?:Act|Regulation|Directive|Law|Code)\b|\bAct on (?:the )?(?:[A-Z]\w+(?: of)? ?)+|\bTitle [IVX]+\b|\b\d+ (?:U\.S\.C\.|CFR|ILCS) [\w./]+|\b(?:GDPR|FCRA|APPI|PIPA|BIPA|CCPA|HIPAA|ITAR|EAR)\b/g,
    general: /^(?:This|That|A|An|Your|Local|Labou?r|Employment|Data) (?:Act|Regulation|Law|Code)$/,
  },
  ja: {
    named: /[\p{Script=Han}ァ-ヶー]*[\p{Script=Han}ァ-ヶー](?:法|条例|施行令)(?![律令的人務定廷学])/gu,
    general:
      /(?:方法|違法|適法|合法|司法|手法|不法|無法|用法|作法|文法|(?:労働|雇用|国内|現地|外国|関係|制裁|個人情報)法)$/,
  },
  ko: {
    named: /[가-힣]+(?:법|법률|시행령|조례)(?=[은는이가을를에의과와도로]|[\s,.·)’”]|$)/g,
    general: /(?:방법|불법|위법|적법|합법|사법|편법|문법|확인법|(?:노동|고용|국내|현지|외국|관련|제재)법)$/,
  },
};

/** Names of laws in a text; what only says that something is lawful names none. */
export function lawsIn(text: string, locale: Locale): string[] {
  const { named, general } = names[locale];
  return [...text.matchAll(named)].map(([name]) => name.trim()).filter((name) => !general.test(name));
}

/** A ready text may name only laws that an entry on lawful use holds, because only those were looked up. */
export function checkLaws(content: Content): Problem[] {
  return locales.flatMap((locale) => {
    const held = content.lawfulUse
      .flatMap(({ rule, must_not, may, verified }) => [rule, ...must_not, ...may, verified.note])
      .map((text) => text[locale])
      .join('\n');
    return content.readyTexts.flatMap(({ id, parts, law }) => {
      const texts: [string, Localized][] = [
        ['law', law],
        ...parts.flatMap(({ heading, text, items }, at): [string, Localized][] => [
          ...(heading ? [[`parts[${at}].heading`, heading] as [string, Localized]] : []),
          ...(text ? [[`parts[${at}].text`, text] as [string, Localized]] : []),
          ...(items ?? []).map((item, place): [string, Localized] => [`parts[${at}].items[${place}]`, item]),
        ]),
      ];
      return texts.flatMap(([field, text]) =>
        lawsIn(text[locale], locale)
          .filter((name) => !held.includes(name))
          .map((name) => ({
            file: fileOf('readyTexts', id),
            field: `${field}.${locale}`,
            message: `It names "${name}", which no entry in content/lawful-use/ holds. Say "ask counsel", or add an entry with its source first.`,
          })),
      );
    });
  });
}
