import { describe, expect, test } from 'vitest';
import { concordanceOf } from '#library/concordance.ts';
import { loadCatalogue } from '#library/load.ts';
import { columns, concordanceCsv, csv } from '#products/concordance.ts';

/** Reads CSV as RFC 4180 has it, character by character, without the writer's knowledge of what it wrote. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (inQuotes) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[(at += 1)];
      else inQuotes = false;
    } else if (character === '"') inQuotes = true;
    else if (character === ',') {
      record.push(field);
      field = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      records.push([...record, field]);
      [record, field] = [[], ''];
      at += 1;
    } else field += character;
  }
  expect(field, 'the last record ends with a line break').toBe('');
  return records;
}

describe('csv', () => {
  test.each<[records: string[][], text: string]>([
    [[['a', 'b']], 'a,b\r\n'],
    [[['', '']], ',\r\n'],
    [[['a,b', 'c']], '"a,b",c\r\n'],
    [[['say "no"']], '"say ""no"""\r\n'],
    [[['two\r\nlines'], ['兆候']], '"two\r\nlines"\r\n兆候\r\n'],
  ])('of %j is quoted as RFC 4180 has it, and read back', (records, text) => {
    expect(csv(records)).toBe(text);
    expect(parse(text)).toEqual(records);
  });
});

describe('concordance.csv', () => {
  const catalogue = loadCatalogue();
  const rows = concordanceOf(catalogue);
  const [head, ...records] = parse(concordanceCsv(catalogue));
  const column = Object.fromEntries(columns.map((name, at) => [name, at])) as Record<
    (typeof columns)[number],
    number
  >;
  const stateOf = new Map(
    records.map((record) => [
      [column.kind, column.id, column.government, column.document].map((at) => record[at]).join(' '),
      record[column.state],
    ]),
  );

  test('names its columns, and every record has all of them', () => {
    expect(head).toEqual(['kind', 'id', 'stage', 'government', 'document', 'state', 'level']);
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([columns.length]));
  });

  test('holds every state of the library once, and no other', () => {
    const expected = rows.flatMap(({ kind, entry, governments, documents }) => [
      ...governments.map(({ country, state }) => [`${kind} ${entry.id} ${country} `, state] as const),
      ...documents.map(({ document, state }) => [`${kind} ${entry.id}  ${document.id}`, state] as const),
    ]);
    expect(records).toHaveLength(expected.length);
    expect(stateOf).toEqual(new Map(expected));
  });

  test('gives the level of each document, and none where a government is not known', () => {
    for (const record of records) {
      const [document, state, level] = [column.document, column.state, column.level].map((at) => record[at]);
      if (document) expect(level).toBe(catalogue.document(document).verified.level);
      else if (state === 'not-known') expect(level).toBe('');
      else expect(level).toMatch(/^(full-text|excerpt|secondary)$/);
      if (state === 'not-in-text') expect(level).toBe('full-text');
    }
  });
});
