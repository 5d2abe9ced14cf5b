import { answersTo, requireAnswers } from './answers.ts';
import type { Answers, Model } from './model.ts';

/** A result code that was read, or the reason why it was refused. */
export type Decoding =
  | { readonly ok: true; readonly answers: Answers }
  /**
   * `shape`: not a result code, or cut off; `version`: of a version of the model that this build does not know;
   * `damaged`: changed by hand or mistyped.
   */
  | { readonly ok: false; readonly reason: 'shape' | 'version' | 'damaged' };

/** Digits that are hard to confuse when read aloud: no I, L, O or U (Crockford's base 32). */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkLength = 7;

/**
 * Answers as a result code: version, a mixed-radix number with one place for each question, and a CRC-32.
 * At most 64 characters, all allowed in the fragment of an address. Holds no text and no name.
 *
 * @param model what `/data/v1/assessment-model.json` holds
 * @param answers by question id; missing ones are kept as missing
 * @throws RangeError where an answer names a question or an option that the model does not have
 */
export function encode(model: Model, answers: Answers): string {
  requireAnswers(model, answers);
  let number = 0n;
  for (const question of model.questions) {
    const places = answersTo(question);
    number = number * BigInt(places.length + 1) + BigInt(places.indexOf(answers[question.id] ?? '') + 1);
  }
  const body = `${model.version}-${toDigits(number, bodyLength(model))}`;
  return body + toDigits(BigInt(crc32(body)), checkLength);
}

/**
 * Answers of a result code. Accepts exactly what `encode` writes for this model; never throws.
 *
 * @param model the version of the model that the code should be of
 * @param code as it was typed or found in an address
 */
export function decode(model: Model, code: string): Decoding {
  const match = /^(\d{1,4})-([0-9A-HJKMNP-TV-Z]+)$/.exec(code);
  if (!match) return { ok: false, reason: 'shape' };
  if (Number(match[1]) !== model.version) return { ok: false, reason: 'version' };
  const written = match[2] ?? '';
  if (written.length !== bodyLength(model) + checkLength) return { ok: false, reason: 'shape' };
  const answers = answersOf(model, fromDigits(written.slice(0, -checkLength)));
  return encode(model, answers) === code ? { ok: true, answers } : { ok: false, reason: 'damaged' };
}

function answersOf(model: Model, number: bigint): Answers {
  const answers: Record<string, string> = {};
  let rest = number;
  for (const question of model.questions.toReversed()) {
    const places = answersTo(question);
    const radix = BigInt(places.length + 1);
    const answer = places[Number(rest % radix) - 1];
    if (answer !== undefined) answers[question.id] = answer;
    rest /= radix;
  }
  return answers;
}

/** Base-32 digits that the largest number of a model needs. */
function bodyLength(model: Model): number {
  let largest = 1n;
  for (const question of model.questions) largest *= BigInt(answersTo(question).length + 1);
  let length = 1;
  for (let reach = 32n; reach < largest; reach *= 32n) length += 1;
  return length;
}

function toDigits(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= 32n) text = digits.charAt(Number(rest % 32n)) + text;
  return text;
}

function fromDigits(text: string): bigint {
  let number = 0n;
  for (const digit of text) number = number * 32n + BigInt(digits.indexOf(digit));
  return number;
}

/** CRC-32 (ISO 3309) of ASCII text. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
