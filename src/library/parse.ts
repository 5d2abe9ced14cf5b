import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { nearest } from './problem.ts';

const languages: Record<string, string> = { en: 'English', ja: 'Japanese', ko: 'Korean' };

/**
 * Reads YAML text against a schema.
 *
 * @param text content of the file
 * @param file path for messages
 * @param schema Zod schema of the whole file
 * @param problems receives every problem; the result is undefined when there was one
 */
export function parseYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): T | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({
      file,
      field: `line ${lines.linePos(error.pos[0]).line}`,
      message: error.message.split('\n')[0] ?? 'Not YAML.',
    });
  }
  if (document.errors.length > 0) return undefined;
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push({ file, field: fieldName(issue.path), message: explain(issue, schema) });
  return undefined;
}

/** `['options', 2, 'sets']` as `options[2].sets`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** What a schema failure means to an author, and what to write. */
function explain(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const last = String(issue.path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys
      .map((key) => {
        const guess = nearest(key, known);
        return `There is no field "${key}". ${guess ? `Did you mean "${guess}"?` : `Remove it${known.length > 0 ? `; the fields are ${known.join(', ')}` : ''}.`}`;
      })
      .join(' ');
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && last in languages)
    return `The ${languages[last]} text is missing. Write it.`;
  if (issue.code === 'invalid_type' && issue.message.includes('received null'))
    return `This field is empty. Write ${article(issue.expected)}.`;
  if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) {
    return last in languages
      ? `The ${languages[last]} text is missing. Write it.`
      : `This field is missing. Write ${article(issue.expected)}.`;
  }
  if (issue.code === 'invalid_value') {
    return issue.message.startsWith('Invalid') ? `Write one of: ${issue.values.join(', ')}.` : issue.message;
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small: expected array'))
    return `Write at least ${issue.minimum === 1 ? 'one' : String(issue.minimum)}.`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small: expected string'))
    return 'This field is empty. Write the text.';
  return issue.message;
}

function article(expected: string): string {
  if (expected === 'boolean') return 'true or false';
  if (expected === 'record') return 'fields with values';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

/** Field names of the object at `path` in a schema, as far as the schema can be followed. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let at = schema as
    { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown } | undefined;
  for (const part of path) {
    at = (typeof part === 'number' ? at?.element : at?.shape?.[String(part)]) as typeof at;
    while (at && !at.shape && !at.element && at.unwrap) at = at.unwrap() as typeof at;
  }
  return Object.keys(at?.shape ?? {});
}
