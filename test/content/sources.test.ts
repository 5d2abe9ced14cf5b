import { describe, expect, test } from 'vitest';
import { readContent } from '#library/read.ts';
import { levels } from '#schema/vocabulary.ts';
import { toldAfter } from '../library/broken.ts';

const { advisories, redFlags } = readContent('content').content;
const levelOf = new Map(advisories.map(({ id, verified }) => [id, verified.level]));

test.each(redFlags.map((flag) => [flag.id, flag] as const))(
  '%s rests on a document that was read',
  (_, flag) => {
    const seen = flag.sources.map(({ document }) => levelOf.get(document));
    expect(levels).toEqual(expect.arrayContaining(seen.filter((level) => level !== undefined)));
    expect(seen).not.toContain(undefined);
    expect(seen.length).toBeGreaterThan(0);
  },
);

describe('refused is', () => {
  const flag = 'red-flags/kvm-switch.yaml';

  test('a sign without a source', () => {
    const told = toldAfter({ [flag]: (text) => text.replace(/sources:[^]*?\n(?=\w)/, 'sources: []\n') });
    expect(told).toContain('sources: Name at least one source.');
  });

  test('a sign without a safeguard that answers it', () => {
    const told = toldAfter({ [flag]: (text) => text.replace(/safeguards: .*/, 'safeguards: []') });
    expect(told).toContain('safeguards: Name a safeguard that answers it.');
  });

  test('a source that is only remembered', () => {
    const told = toldAfter({
      'advisories/us-fbi-2025-01-23.yaml': (text) => text.replace(/level: .*/, 'level: memory'),
    });
    expect(told).toContain('Nothing read supports this, so it is not published.');
  });
});
