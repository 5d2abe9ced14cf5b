import { harms } from '#schema/vocabulary.ts';
import { unknownId, type Problem } from '../problem.ts';
import type { Content } from '../read.ts';
import { sentencesOf } from '../statement.ts';

const file = 'content/statement/statement.yaml';

/** What is tied to the statement must stand in it, name entries that exist, and leave no sentence out. */
export function checkStatement(content: Content): Problem[] {
  if (!('claims' in content.statement)) return [];
  return [...checkQuotes(content), ...checkOrder(content), ...checkTies(content), ...checkCover(content)];
}

function checkQuotes({ statement }: Content): Problem[] {
  const paragraphs = statement.paragraphs.en.slice(1);
  const parts = [
    ...statement.claims.map((claim, at) => ({ ...claim, field: `claims[${at}]` })),
    ...statement.harms.map((harm, at) => ({ ...harm, field: `harms[${at}]` })),
  ];
  return parts.flatMap(({ paragraph, quote, field }) => {
    const text = paragraphs[paragraph - 1];
    if (text === undefined)
      return [
        {
          file,
          field: `${field}.paragraph`,
          message: `The statement has ${paragraphs.length} paragraphs below its title. Write a number from 1 to ${paragraphs.length}.`,
        },
      ];
    if (text.includes(quote)) return [];
    const other = paragraphs.findIndex((one) => one.includes(quote)) + 1;
    return [
      {
        file,
        field: `${field}.quote`,
        message:
          other > 0
            ? `"${quote}" stands in paragraph ${other}, not in paragraph ${paragraph}. Correct the number.`
            : `"${quote}" does not stand in paragraph ${paragraph} of en.md. Copy the words exactly.`,
      },
    ];
  });
}

/** Claims come in the order of the words, each id once; each harm is named once. */
function checkOrder({ statement }: Content): Problem[] {
  const problems: Problem[] = [];
  const place = (claim: { paragraph: number; quote: string }) =>
    claim.paragraph * 1e6 + (statement.paragraphs.en[claim.paragraph] ?? '').indexOf(claim.quote);
  const seen = new Set<string>();
  statement.claims.forEach((claim, at) => {
    const before = statement.claims[at - 1];
    if (seen.has(claim.id))
      problems.push({
        file,
        field: `claims[${at}].id`,
        message: `"${claim.id}" stands twice. Give each claim its own id.`,
      });
    seen.add(claim.id);
    if (before && place(before) > place(claim))
      problems.push({
        file,
        field: `claims[${at}]`,
        message: `The words of "${claim.id}" stand before those of "${before.id}". List the claims in the order of the statement.`,
      });
  });
  for (const harm of harms.filter((one) => !statement.harms.some((named) => named.harm === one)))
    problems.push({
      file,
      field: 'harms',
      message: `"${harm}" is missing. Name each of the five harms once.`,
    });
  return problems;
}

function checkTies(content: Content): Problem[] {
  const known = {
    red_flags: ['content/red-flags/', new Set(content.redFlags.map(({ id }) => id))],
    safeguards: ['content/safeguards/', new Set(content.safeguards.map(({ id }) => id))],
    documents: ['content/advisories/', new Set(content.advisories.map(({ id }) => id))],
  } as const;
  return content.statement.claims.flatMap((claim, at) => {
    const field = `claims[${at}]`;
    const wrong = (['red_flags', 'safeguards', 'documents'] as const).flatMap((key) => {
      const [where, ids] = known[key];
      return claim[key].flatMap((id, place) =>
        ids.has(id) ? [] : [{ file, field: `${field}.${key}[${place}]`, message: unknownId(id, ids, where) }],
      );
    });
    const tied = claim.red_flags.length + claim.safeguards.length + claim.documents.length > 0;
    return tied
      ? wrong
      : [{ file, field, message: 'It leads nowhere. Name a red flag, a safeguard or a document.' }];
  });
}

/** Every sentence below the title is quoted by a claim. */
function checkCover({ statement }: Content): Problem[] {
  return statement.paragraphs.en.slice(1).flatMap((paragraph, at) =>
    sentencesOf(paragraph)
      .filter(
        (sentence) =>
          !statement.claims.some((claim) => claim.paragraph === at + 1 && sentence.includes(claim.quote)),
      )
      .map((sentence) => ({
        file,
        field: 'claims',
        message: `No claim quotes the sentence "${sentence.slice(0, 60)}…" of paragraph ${at + 1}. Add one.`,
      })),
  );
}
