import type { Content } from './read.ts';
import type { Problem } from './problem.ts';
import { checkCorrections } from './rules/corrections.ts';
import { checkDates } from './rules/dates.ts';
import { checkDocuments } from './rules/documents.ts';
import { checkFairness } from './rules/fairness.ts';
import { checkHosts } from './rules/hosts.ts';
import { checkLaws } from './rules/laws.ts';
import { overlappingSummaries } from './rules/overlaps.ts';
import { checkGlossary } from './rules/glossary.ts';
import { checkProfiles } from './rules/profiles.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkReferences } from './rules/references.ts';
import { repeatedSentences } from './rules/repeats.ts';
import { checkSafeguards } from './rules/safeguards.ts';
import { checkStatement } from './rules/statement.ts';
import { checkTranslations } from './rules/translations.ts';

/**
 * Rules over all of `content/` that no single file can show: links between entries, dates, the model's order.
 *
 * @param content what `readContent` returned
 * @param today `yyyy-mm-dd`; dates after it are refused
 */
export function checkContent(content: Content, today: string): Problem[] {
  return [
    ...checkReferences(content),
    ...checkDates(content, today),
    ...checkDocuments(content),
    ...checkSafeguards(content),
    ...checkQuestions(content),
    ...checkProfiles(content),
    ...checkStatement(content),
    ...checkGlossary(content),
    ...checkCorrections(content, today),
    ...checkTranslations(content),
    ...checkFairness(content),
    ...checkHosts(content),
    ...checkLaws(content),
    ...repeatedSentences(content),
    ...overlappingSummaries(content),
  ];
}
