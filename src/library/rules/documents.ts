import type { Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

/** A document's id, kind and issuers must tell the same story. */
export function checkDocuments(content: Content): Problem[] {
  const issuers = new Map(content.issuers.map((issuer) => [issuer.id, issuer]));
  return content.advisories.flatMap((entry) => {
    const file = fileOf('advisories', entry.id);
    const named = entry.issuers.flatMap((id) => issuers.get(id) ?? []);
    if (named.length < entry.issuers.length) return [];
    const problems: Problem[] = [];
    const prefix = entry.id.slice(0, entry.id.indexOf('-'));
    const countries = new Set(named.map((issuer) => issuer.country));
    if ((prefix === 'joint') !== countries.size > 1) {
      problems.push({
        file,
        field: 'issuers',
        message: `The issuers are of ${countries.size === 1 ? 'one country' : `${countries.size} countries`}; ids of several countries start with "joint-", others do not. Correct the issuers or the id.`,
      });
    }
    if ((entry.kind === 'research') !== named.every((issuer) => !issuer.government)) {
      problems.push({
        file,
        field: 'kind',
        message:
          'Documents of private publishers, and only those, are of the kind "research". Correct the kind or the issuers.',
      });
    }
    if (entry.updates.includes(entry.id))
      problems.push({ file, field: 'updates', message: 'A document cannot update itself. Remove the id.' });
    return problems;
  });
}
