import { nearest, type Problem } from '../problem.ts';
import { fieldName } from '../parse.ts';
import { collections, fileOf, type Content } from '../read.ts';

/** Parts of a host that say nothing of whose it is. */
const generic = new Set(
  'www com org net edu gov govt mil int info io dev app site online services co go or ne ac jp kr us uk au ca de eu je'.split(
    ' ',
  ),
);

/** Every link leads to a host on the reviewed list, so that no repost and no look-alike is ever offered to a reader. */
export function checkHosts(content: Content): Problem[] {
  const known = Object.keys(content.hosts);
  return linksOf(content).flatMap(({ file, field, link }) => {
    const problem = problemWith(link, known);
    return problem === undefined ? [] : [{ file, field, message: problem }];
  });
}

function problemWith(link: string, known: readonly string[]): string | undefined {
  if (!URL.canParse(link)) return `"${link}" is not an address. Correct it, or remove the link.`;
  const { protocol, hostname, username } = new URL(link);
  if (protocol !== 'https:') return `"${link}" is not https. Write the https address, or remove the link.`;
  if (username !== '') return `"${link}" hides its host behind "@". Write the plain address.`;
  const host = hostname.replace(/^www\./, '');
  if (known.includes(host)) return undefined;
  const guess = nearestHost(host, known);
  return (
    `"${host}" is not on the list of reviewed hosts (content/hosts.yaml). ` +
    (guess ? `The nearest true one is "${guess}"; if that is meant, write it. ` : '') +
    'Otherwise remove the link and set the level to "secondary", so that the page says "reported by others"; or, where it is an issuer, a court, a company’s own site or established press, add the host with a reason.'
  );
}

/**
 * The listed host that a wrong one imitates or was meant to be: one that shares a telling part with it
 * (`cisa.services`, `cisa-gov.us`), or has one that is spelled nearly the same, or is as a whole nearly the same.
 */
export function nearestHost(wrong: string, known: readonly string[]): string | undefined {
  const parts = telling(wrong);
  const ending = wrong.slice(wrong.lastIndexOf('.'));
  const sharing = known
    .map((host) => ({
      host,
      shared: telling(host).filter((part) => parts.includes(part)).length,
      ends: host.endsWith(ending) ? 1 : 0,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.ends - a.ends || a.host.length - b.host.length);
  if (sharing[0]) return sharing[0].host;
  const byPart = new Map(known.flatMap((host) => telling(host).map((part) => [part, host] as const)));
  const containing = [...byPart].find(
    ([part]) => part.length >= 4 && parts.some((own) => own.includes(part)),
  )?.[1];
  const similar = parts.map((part) => nearest(part, byPart.keys())).find((part) => part !== undefined);
  return containing ?? nearest(wrong, known) ?? (similar === undefined ? undefined : byPart.get(similar));
}

/** Parts of a host that say whose it is. */
function telling(host: string): string[] {
  return host.split(/[.-]/).filter((part) => part.length > 1 && !generic.has(part));
}

/** Every address in the content, wherever it stands: in a field of its own or inside a text. */
function linksOf(content: Content): { file: string; field: string; link: string }[] {
  const found: { file: string; field: string; link: string }[] = [];
  const search = (value: unknown, file: string, path: PropertyKey[]): void => {
    if (typeof value === 'string') {
      for (const [link] of value.matchAll(/https?:\/\/[^\s"'<>）」]+/g))
        found.push({ file, field: fieldName(path), link });
    } else if (Array.isArray(value)) value.forEach((item, at) => search(item, file, [...path, at]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) search(part, file, [...path, key]);
  };
  for (const name of Object.keys(collections) as (keyof typeof collections)[])
    for (const entry of content[name]) search(entry, fileOf(name, entry.id), []);
  search(content.frameworks, 'content/frameworks.yaml', []);
  search(content.model, 'content/assessment/model.yaml', []);
  search(content.strings, 'content/strings/', []);
  return found;
}
