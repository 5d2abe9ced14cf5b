import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  allThreeSay,
  byAgreement,
  concordanceOf,
  governmentsOf,
  jointState,
  listsSigns,
  newIn,
  officialDocuments,
  onlyOneSays,
  readingOf,
  saidAfter,
  type Compared,
  type Row,
} from '#library/concordance.ts';
import { loadCatalogue } from '#library/load.ts';
import type { Advisory, Issuer } from '#schema/advisory.ts';
import type { RedFlag } from '#schema/red-flag.ts';
import type { Safeguard } from '#schema/safeguard.ts';
import type { Country, DocumentKind, Level } from '#schema/vocabulary.ts';

/** A made-up document: what the concordance looks at, and nothing else. */
interface Made {
  id: string;
  by: string;
  read?: Level;
  kind?: DocumentKind;
  date?: string;
  precision?: Advisory['date_precision'];
  updates?: string[];
}

/** A catalogue of made-up documents and of signs, each given as the documents that name it (`~` for background). */
function made(documents: readonly Made[], signs: Record<string, string> = {}): Compared {
  const advisories = documents.map(({ id, by, read, kind, date, precision, updates }) => ({
    id,
    issuers: by.split(' '),
    kind: kind ?? 'advisory',
    date: date ?? '2024-01-01',
    date_precision: precision ?? 'day',
    updates: updates ?? [],
    verified: { level: read ?? 'full-text' },
  })) as unknown as Advisory[];
  const redFlags = Object.entries(signs).map(([id, cited]) => ({
    id,
    stage: 'sourcing',
    sources: cited
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => ({
        document: name.replace('~', ''),
        ...(name.startsWith('~') ? { background: true } : {}),
      })),
  })) as unknown as RedFlag[];
  const issuersOf = (entry: Advisory) =>
    entry.issuers.map((id) => ({ id, country: id, government: id !== 'PP' })) as unknown as Issuer[];
  return { advisories, redFlags, safeguards: [] as Safeguard[], issuersOf };
}

/** Answers of Japan, the United States and the Republic of Korea, then of others, to the one sign of a catalogue. */
function answers(catalogue: Compared): Record<string, string> {
  const [row] = concordanceOf(catalogue);
  return Object.fromEntries(row?.governments.map(({ country, state }) => [country, state]) ?? []);
}

const ids = (rows: readonly Row[]) => rows.map(({ entry }) => entry.id);

describe('a document', () => {
  test.each<[read: Level, cited: string, state: string]>([
    ['full-text', 'a', 'says'],
    ['excerpt', 'a', 'says'],
    ['secondary', 'a', 'says'],
    ['full-text', '', 'not-in-text'],
    ['excerpt', '', 'not-known'],
    ['secondary', '', 'not-known'],
    ['full-text', '~a', 'not-in-text'],
    ['secondary', '~a', 'not-known'],
  ])('read as %s and cited as "%s": %s', (read, cited, state) => {
    const [row] = concordanceOf(made([{ id: 'a', by: 'JP', read }], { sign: cited }));
    expect(row?.documents.map((cell) => cell.state)).toEqual([state]);
  });

  test('of research is not compared', () => {
    const catalogue = made([{ id: 'a', by: 'PP', kind: 'research' }], { sign: 'a' });
    expect(concordanceOf(catalogue)[0]?.documents).toEqual([]);
  });
});

describe('a government', () => {
  test.each<[what: string, documents: Made[], cited: string, state: string]>([
    ['says what one document says', [{ id: 'a', by: 'JP', read: 'secondary' }], 'a', 'says'],
    [
      'says what one of two says',
      [
        { id: 'a', by: 'JP' },
        { id: 'b', by: 'JP' },
      ],
      'b',
      'says',
    ],
    ['says what a joint document says', [{ id: 'a', by: 'US JP' }], 'a', 'says'],
    ['says what only a court paper says', [{ id: 'a', by: 'JP', kind: 'legal-action' }], 'a', 'says'],
    ['is silent where all was read', [{ id: 'a', by: 'JP' }], '', 'not-in-text'],
    ['is silent where it is only background', [{ id: 'a', by: 'JP' }], '~a', 'not-in-text'],
    [
      'is not known where one of two was not read',
      [
        { id: 'a', by: 'JP' },
        { id: 'b', by: 'JP', read: 'excerpt' },
      ],
      '',
      'not-known',
    ],
    [
      'is silent whatever court papers hold',
      [
        { id: 'a', by: 'JP' },
        { id: 'b', by: 'JP', read: 'secondary', kind: 'legal-action' },
      ],
      '',
      'not-in-text',
    ],
    [
      'is not known where it only has court papers',
      [{ id: 'a', by: 'JP', kind: 'legal-action' }],
      '',
      'not-known',
    ],
    ['is not known where it has no document', [], '', 'not-known'],
    ['does not say what research says', [{ id: 'a', by: 'PP', kind: 'research' }], 'a', 'not-known'],
    ['does not say what a body of states says', [{ id: 'a', by: 'UN' }], 'a', 'not-known'],
  ])('%s', (_, documents, cited, state) => {
    expect(answers(made(documents, { sign: cited })).JP).toBe(state);
  });

  test('stands in the fixed order, the three always there, bodies of states never', () => {
    const catalogue = made([
      { id: 'a', by: 'CA UN' },
      { id: 'b', by: 'KR GB INT' },
    ]);
    expect(governmentsOf(catalogue)).toEqual(['JP', 'US', 'KR', 'GB', 'CA']);
  });

  test('is read as far as its lists of signs were read', () => {
    const catalogue = made([
      { id: 'a', by: 'JP' },
      { id: 'b', by: 'JP US', read: 'excerpt' },
      { id: 'c', by: 'JP', kind: 'designation' },
    ]);
    expect(readingOf(catalogue, 'JP')).toMatchObject({ all: [{ id: 'a' }, { id: 'b' }], full: 1 });
  });
});

describe('agreement', () => {
  const read: Made[] = ['JP', 'US', 'KR', 'CA'].map((by) => ({ id: by.toLowerCase(), by }));
  const unread = read.map((document) => ({ ...document, read: 'excerpt' as const }));

  test.each<[documents: Made[], cited: string, agreement: object]>([
    [read, '', { three: 0, all: 0, settled: true }],
    [unread, '', { three: 0, all: 0, settled: false }],
    [read, 'jp ca', { three: 1, all: 2, settled: true }],
    [unread, 'jp ca', { three: 1, all: 2, settled: false }],
    [unread, 'jp us kr', { three: 3, all: 3, settled: true }],
  ])('is counted, and settled only where nothing is open', (documents, cited, agreement) => {
    expect(concordanceOf(made(documents, { sign: cited })).map(agreementOf)).toEqual([agreement]);
  });

  test('orders by the three, then by all, and keeps the order otherwise', () => {
    const rows = concordanceOf(
      made(read, { none: '', one: 'ca', two: 'jp us', more: 'us kr ca', same: 'us jp' }),
    );
    expect(ids(byAgreement(rows))).toEqual(['more', 'two', 'same', 'one', 'none']);
  });

  test('of all three needs each of them', () => {
    const rows = concordanceOf(made(read, { no: 'jp us ca', yes: 'kr us jp' }));
    expect(ids(allThreeSay(rows))).toEqual(['yes']);
  });

  test('of several governments taken together', () => {
    const [says, silent] = concordanceOf(made([...read, { id: 'gb', by: 'GB' }], { a: 'gb', b: '' }));
    const open = concordanceOf(
      made([...read, ...unread.map((one) => ({ ...one, id: `${one.id}2` }))], { c: '' }),
    );
    expect(jointState(says?.governments ?? [])).toBe('says');
    expect(jointState(silent?.governments ?? [])).toBe('not-in-text');
    expect(jointState(open[0]?.governments ?? [])).toBe('not-known');
    expect(jointState([])).toBe('not-known');
  });

  test.each<[documents: Made[], cited: string, found: [Country, boolean][]]>([
    [read, 'us', [['US', true]]],
    [read, 'ca', [['CA', true]]],
    [read, 'us ca', []],
    [read, '', []],
    [unread, 'us', [['US', false]]],
    [[...read, { id: 'gb', by: 'GB', read: 'secondary' }], 'us', [['US', false]]],
    [[...read, { id: 'us2', by: 'US', read: 'secondary' }], 'us', [['US', true]]],
  ])('“only one says it” is certain only where all others were read', (documents, cited, found) => {
    const rows = concordanceOf(made(documents, { sign: cited }));
    expect(onlyOneSays(rows).map(({ country, certain }) => [country, certain])).toEqual(found);
  });
});

describe('what came after a day', () => {
  const day = '2025-08-27';
  const old: Made = { id: 'old', by: 'JP', date: '2024-03-26' };
  const fresh: Made = { id: 'fresh', by: 'JP', date: '2025-08-28' };

  test.each<[what: string, documents: Made[], cited: string, certain: boolean[]]>([
    ['later, and the earlier one was read', [old, fresh], 'fresh', [true]],
    ['later, and the earlier one was not read', [{ ...old, read: 'excerpt' }, fresh], 'fresh', [false]],
    [
      'later, and only a court paper was not read',
      [{ ...old, read: 'excerpt', kind: 'legal-action' }, fresh],
      'fresh',
      [true],
    ],
    ['in both', [old, fresh], 'old fresh', []],
    ['of that very day', [{ ...fresh, date: day }], 'fresh', []],
    ['of that month, no day known', [{ ...fresh, date: '2025-08-01', precision: 'month' }], 'fresh', []],
    ['of the next month', [{ ...fresh, date: '2025-09-01', precision: 'month' }], 'fresh', [true]],
    ['of that year, no month known', [{ ...fresh, date: '2025-01-01', precision: 'year' }], 'fresh', []],
    ['of the next year', [{ ...fresh, date: '2026-01-01', precision: 'year' }], 'fresh', [true]],
    ['said by nobody', [old, fresh], '', []],
  ])('%s', (_, documents, cited, certain) => {
    const rows = concordanceOf(made(documents, { sign: cited }));
    expect(saidAfter(rows, day).map((finding) => finding.certain)).toEqual(certain);
  });
});

describe('what is new in a document', () => {
  const first: Made = { id: 'first', by: 'US' };
  const second: Made = { id: 'second', by: 'US', date: '2025-01-01', updates: ['first'] };
  const third: Made = { id: 'third', by: 'US', date: '2026-01-01', updates: ['second'] };
  const signs = { a: 'first third', b: 'second third', c: 'third', d: 'first', e: '~second third' };
  const newInThird = (documents: Made[]) => {
    const catalogue = made(documents, signs);
    const found = newIn(catalogue, catalogue.advisories.find(({ id }) => id === 'third') as Advisory);
    return (
      found && { ids: ids(found.rows), earlier: found.earlier.map(({ id }) => id), certain: found.certain }
    );
  };

  test('is what no document says that it updates, directly or through another', () => {
    expect(newInThird([first, second, third])).toEqual({
      ids: ['c', 'e'],
      earlier: ['first', 'second'],
      certain: true,
    });
  });

  test.each([first, second, third])('is not certain where $id was not read in full', ({ id }) => {
    const documents = [first, second, third].map((one) =>
      one.id === id ? { ...one, read: 'excerpt' as const } : one,
    );
    expect(newInThird(documents)?.certain).toBe(false);
  });

  test('is nothing for a document that updates none, and for research', () => {
    expect(newInThird([{ ...third, updates: [] }])).toBeUndefined();
    expect(newInThird([first, second, { ...third, by: 'PP', kind: 'research' }])).toBeUndefined();
  });

  test('ends also where documents update each other', () => {
    expect(newInThird([{ ...first, updates: ['third'] }, second, third])?.earlier).toEqual([
      'first',
      'second',
    ]);
  });
});

describe('laws on the published catalogue', () => {
  const catalogue = loadCatalogue();
  const rows = concordanceOf(catalogue);
  const official = officialDocuments(catalogue);

  test('every red flag and safeguard has one row, with a cell for every document and government', () => {
    expect(ids(rows)).toEqual([...catalogue.redFlags, ...catalogue.safeguards].map(({ id }) => id));
    for (const row of rows) {
      expect(row.documents.map(({ document }) => document)).toEqual(official);
      expect(row.governments.map(({ country }) => country)).toEqual(governmentsOf(catalogue));
    }
  });

  test('no cell says "not in the text" of a document that was not read in full', () => {
    for (const { documents } of rows)
      for (const { document, state } of documents)
        if (state === 'not-in-text') expect(document.verified.level, document.id).toBe('full-text');
  });

  test('no government is said to be silent while one of its lists was not read in full', () => {
    for (const country of governmentsOf(catalogue)) {
      const { all, full } = readingOf(catalogue, country);
      const silent = rows.some(({ governments }) =>
        governments.some((cell) => cell.country === country && cell.state === 'not-in-text'),
      );
      if (silent) expect(full, country).toBe(all.length);
    }
  });

  test('a document says what its page names, and governments say what the three bars show', () => {
    for (const document of official) {
      const { redFlags, safeguards } = catalogue.namedIn(document.id);
      const said = rows.filter(({ documents }) =>
        documents.some((cell) => cell.document === document && cell.state === 'says'),
      );
      expect(ids(said).toSorted(), document.id).toEqual(
        [...redFlags, ...safeguards].map(({ id }) => id).toSorted(),
      );
    }
    for (const { entry, governments } of rows) {
      const saying = governments.filter(({ state }) => state === 'says').map(({ country }) => country);
      const counted = catalogue.governments(
        entry.sources.filter(({ document }) => official.includes(catalogue.document(document))),
      );
      expect(saying.toSorted(), entry.id).toEqual(counted.toSorted());
    }
  });

  test('what is found to be certain rests on texts that were read in full', () => {
    const earlier = official.filter(
      (document) => listsSigns(document) && (document.date ?? '') <= catalogue.statement.date,
    );
    const allRead = earlier.every(({ verified }) => verified.level === 'full-text');
    for (const { certain, row } of saidAfter(rows, catalogue.statement.date))
      if (certain) expect(allRead, row.entry.id).toBe(true);
    for (const { certain, row } of onlyOneSays(rows))
      if (certain) expect(row.governments.some(({ state }) => state === 'not-known')).toBe(false);
    for (const document of official) {
      const found = newIn(catalogue, document);
      if (found?.certain) for (const { verified } of found.earlier) expect(verified.level).toBe('full-text');
    }
  });
});
