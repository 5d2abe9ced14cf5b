import type { Advisory } from '#schema/advisory.ts';
import { levels, type Level } from '#schema/vocabulary.ts';
import type { Catalogue } from '#library/catalogue.ts';
import { concordanceOf, type GovernmentCell, type Row } from '#library/concordance.ts';

/** Columns of `/data/v1/concordance.csv`. Of `government` and `document` exactly one is filled. */
export const columns = ['kind', 'id', 'stage', 'government', 'document', 'state', 'level'] as const;

/**
 * What `/data/v1/concordance.csv` holds: one line for each item and government, then one for each item and document.
 * `level` tells how the state is known: of a document how far it was read, of a government the best of its documents
 * that say it; it is empty where the state is not known for a government.
 */
export function concordanceCsv(catalogue: Catalogue): string {
  const lines = concordanceOf(catalogue).flatMap((row) => [
    ...row.governments.map((cell) => [...item(row), cell.country, '', cell.state, levelOf(cell)]),
    ...row.documents.map(({ document, state }) => [
      ...item(row),
      '',
      document.id,
      state,
      document.verified.level,
    ]),
  ]);
  return csv([columns, ...lines]);
}

/** Records as RFC 4180 has them: CRLF after each, quotes around what needs them, quotes inside doubled. */
export function csv(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function item({ kind, entry }: Row): string[] {
  return [kind, entry.id, entry.stage];
}

function levelOf({ state, says }: GovernmentCell): Level | '' {
  if (state === 'not-known') return '';
  return state === 'says' ? bestOf(says) : 'full-text';
}

function bestOf(documents: readonly Advisory[]): Level | '' {
  return levels.find((level) => documents.some(({ verified }) => verified.level === level)) ?? '';
}
