import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { advisory, issuer, type Advisory, type Issuer } from '#schema/advisory.ts';
import {
  frozenModel,
  model,
  profile,
  question,
  replay,
  type FrozenModel,
  type ModelContent,
  type Profile,
  type Question,
  type Replay,
} from '#schema/assessment.ts';
import { techniques, type Technique } from '#schema/attack.ts';
import { frameworks, type Framework } from '#schema/framework.ts';
import { hosts, type Hosts } from '#schema/host.ts';
import { locales, type Locale, type Localized } from '#schema/locale.ts';
import { readyText, type ReadyText } from '#schema/ready-text.ts';
import { redFlag, type RedFlag } from '#schema/red-flag.ts';
import {
  caseEntry,
  decision,
  event,
  falsePositive,
  lawfulUse,
  reportingDesk,
  responseStep,
  type CaseEntry,
  type Decision,
  type Event,
  type FalsePositive,
  type LawfulUse,
  type ReportingDesk,
  type ResponseStep,
} from '#schema/response.ts';
import { safeguard, type Safeguard } from '#schema/safeguard.ts';
import {
  correction,
  page,
  statement,
  strings,
  term,
  type Correction,
  type Statement,
  type Term,
} from '#schema/statement.ts';
import { parseYaml } from './parse.ts';
import { unknownId, type Problem } from './problem.ts';

/** Everything that `content/` holds, validated entry by entry; the links between entries are checked by `check.ts`. */
export interface Content {
  advisories: Advisory[];
  issuers: Issuer[];
  redFlags: RedFlag[];
  safeguards: Safeguard[];
  readyTexts: ReadyText[];
  questions: Question[];
  profiles: Profile[];
  replays: Replay[];
  response: ResponseStep[];
  decisions: Decision[];
  reporting: ReportingDesk[];
  lawfulUse: LawfulUse[];
  falsePositives: FalsePositive[];
  events: Event[];
  cases: CaseEntry[];
  attack: Technique[];
  frameworks: Framework[];
  model: ModelContent;
  /** Earlier versions of the model, the oldest first. */
  versions: FrozenModel[];
  statement: Statement & { paragraphs: Record<Locale, string[]>; fingerprint: string };
  glossary: Term[];
  /** Hosts to which entries may link. */
  hosts: Hosts;
  corrections: Correction[];
  strings: Record<string, Localized>;
  pages: Page[];
}

/** Front matter of one prose page in one language. */
export interface Page {
  id: string;
  lang: Locale;
  title: string;
  description: string;
  translated_from?: string | undefined;
  /** Fingerprint of this very file. */
  fingerprint: string;
}

/** Folders that hold one entry a file, and the schema of each. */
export const collections = {
  advisories: { folder: 'advisories', schema: advisory },
  issuers: { folder: 'issuers', schema: issuer },
  redFlags: { folder: 'red-flags', schema: redFlag },
  safeguards: { folder: 'safeguards', schema: safeguard },
  readyTexts: { folder: 'ready-texts', schema: readyText },
  questions: { folder: 'assessment/questions', schema: question },
  profiles: { folder: 'assessment/profiles', schema: profile },
  replays: { folder: 'assessment/replays', schema: replay },
  response: { folder: 'response', schema: responseStep },
  decisions: { folder: 'decisions', schema: decision },
  reporting: { folder: 'reporting', schema: reportingDesk },
  lawfulUse: { folder: 'lawful-use', schema: lawfulUse },
  falsePositives: { folder: 'false-positives', schema: falsePositive },
  events: { folder: 'events', schema: event },
  cases: { folder: 'cases', schema: caseEntry },
} as const;

/** Path of an entry's file, for messages. */
export function fileOf(collection: keyof typeof collections, id: string): string {
  return `content/${collections[collection].folder}/${id}.yaml`;
}

/** Short fingerprint of a text, by which a translation knows the version it was made from. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * Reads a `content/` folder in plain Node.
 *
 * @param root the folder
 * @returns all that could be read, and every problem found; `content` is complete only where `problems` is empty
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const shown = (file: string) => `content/${relative(root, file).split(sep).join('/')}`;

  const readEntries = <T extends { id: string }>(folder: string, schema: z.ZodType<T>): T[] => {
    const entries: T[] = [];
    for (const file of listFiles(join(root, folder), '.yaml')) {
      const entry = parseYaml(readFileSync(file, 'utf8'), shown(file), schema, problems);
      if (!entry) continue;
      const name = file.slice(file.lastIndexOf(sep) + 1, -'.yaml'.length);
      if (entry.id !== name) {
        problems.push({
          file: shown(file),
          field: 'id',
          message: `The id is "${entry.id}" but the file is named "${name}.yaml". Make them the same.`,
        });
      }
      entries.push(entry);
    }
    return entries;
  };

  /** JSON is YAML, so that one reader and one kind of message serve both. */
  const readVersions = (): FrozenModel[] =>
    listFiles(join(root, 'assessment/versions'), '.json')
      .flatMap((file) => parseYaml(readFileSync(file, 'utf8'), shown(file), frozenModel, problems) ?? [])
      .toSorted((a, b) => a.version - b.version);

  const readOne = <T>(path: string, schema: z.ZodType<T>, empty: T): T => {
    const file = join(root, path);
    if (!existsSync(file)) {
      problems.push({ file: shown(file), field: '', message: 'This file is missing. Write it.' });
      return empty;
    }
    return parseYaml(readFileSync(file, 'utf8'), shown(file), schema, problems) ?? empty;
  };

  const readStrings = (): Record<string, Localized> => {
    const all: Record<string, Localized> = {};
    for (const file of listFiles(join(root, 'strings'), '.yaml')) {
      for (const [key, text] of Object.entries(
        parseYaml(readFileSync(file, 'utf8'), shown(file), strings, problems) ?? {},
      )) {
        if (key in all)
          problems.push({
            file: shown(file),
            field: key,
            message: 'This key stands in another file too. Keep one.',
          });
        all[key] = text;
      }
    }
    return all;
  };

  const readStatement = (): Content['statement'] => {
    const facts = readOne('statement/statement.yaml', statement, {} as Statement);
    const paragraphs = {} as Record<Locale, string[]>;
    for (const locale of locales) paragraphs[locale] = paragraphsOf(join(root, 'statement', `${locale}.md`));
    for (const locale of locales) {
      if (paragraphs[locale].length !== paragraphs.en.length) {
        problems.push({
          file: `content/statement/${locale}.md`,
          field: '',
          message: `It has ${paragraphs[locale].length} paragraphs and the English text ${paragraphs.en.length}. Translate paragraph by paragraph, with a blank line between them.`,
        });
      }
    }
    const english = join(root, 'statement/en.md');
    return {
      ...facts,
      paragraphs,
      fingerprint: existsSync(english) ? fingerprint(readFileSync(english, 'utf8')) : '',
    };
  };

  const readPages = (): Page[] =>
    listFiles(join(root, 'pages'), '.mdx').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const [id = '', name = ''] = relative(join(root, 'pages'), file).split(sep);
      const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
      if (front === undefined) {
        problems.push({
          file: shown(file),
          field: '',
          message:
            'The file does not start with a block between two lines "---". Write title, description and lang there.',
        });
        return [];
      }
      const data = parseYaml(front, shown(file), page, problems);
      if (data && `${data.lang}.mdx` !== name) {
        problems.push({
          file: shown(file),
          field: 'lang',
          message: unknownId(data.lang, [name.replace('.mdx', '')], 'the name of this file'),
        });
      }
      return data ? [{ id, ...data, fingerprint: fingerprint(text) }] : [];
    });

  const content: Content = {
    advisories: readEntries(collections.advisories.folder, advisory),
    issuers: readEntries(collections.issuers.folder, issuer),
    redFlags: readEntries(collections.redFlags.folder, redFlag),
    safeguards: readEntries(collections.safeguards.folder, safeguard),
    readyTexts: readEntries(collections.readyTexts.folder, readyText),
    questions: readEntries(collections.questions.folder, question),
    profiles: readEntries(collections.profiles.folder, profile),
    replays: readEntries(collections.replays.folder, replay),
    response: readEntries(collections.response.folder, responseStep),
    decisions: readEntries(collections.decisions.folder, decision),
    reporting: readEntries(collections.reporting.folder, reportingDesk),
    lawfulUse: readEntries(collections.lawfulUse.folder, lawfulUse),
    falsePositives: readEntries(collections.falsePositives.folder, falsePositive),
    events: readEntries(collections.events.folder, event),
    cases: readEntries(collections.cases.folder, caseEntry),
    attack: readOne('attack.yaml', techniques, []),
    frameworks: readOne('frameworks.yaml', frameworks, []),
    model: readOne('assessment/model.yaml', model, {
      inputs: [],
      bands: [],
      quick: [],
      changes: [],
    } as unknown as ModelContent),
    versions: readVersions(),
    statement: readStatement(),
    glossary: readOne('glossary.yaml', z.array(term), []),
    hosts: readOne('hosts.yaml', hosts, {}),
    corrections: readOne('corrections.yaml', z.array(correction).min(1), []),
    strings: readStrings(),
    pages: readPages(),
  };
  return { content, problems };
}

/** Files with an ending in a folder and the folders below it, sorted, so that nothing depends on the file system. */
function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path, ending) : entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}

/** Paragraphs of a text, split at blank lines. */
function paragraphsOf(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
