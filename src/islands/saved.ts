import { decode, type Model } from '#assessment';

/** The part of `localStorage` that is used here; every call may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Answers as they are stored on a device: a result code and the time. */
export interface Saved {
  readonly code: string;
  /** ISO 8601 */
  readonly at: string;
}

const key = 'known-hire-answers';

type Found =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'nothing' | 'damaged' | 'unavailable' };

/** What is stored, and the text of it; what cannot be read whole is `damaged` and stays where it is. */
export function readSaved(
  store: Store,
  model: Model,
): { readonly found: Found; readonly raw: string | null } {
  let raw: string | null;
  try {
    raw = store.getItem(key);
  } catch {
    return { found: { kind: 'unavailable' }, raw: null };
  }
  if (raw === null) return { found: { kind: 'nothing' }, raw };
  const [at = '', code = '', ...more] = raw.split(' ');
  const sound = more.length === 0 && !Number.isNaN(Date.parse(at)) && decode(model, code).ok;
  return { found: sound ? { kind: 'saved', saved: { code, at } } : { kind: 'damaged' }, raw };
}

type Written =
  | { readonly kind: 'saved'; readonly raw: string; readonly at: string }
  | { readonly kind: 'elsewhere' | 'unavailable' };

/**
 * Stores answers, unless something else is stored there than this tab has seen: then another tab wrote it, and it is
 * not overwritten.
 */
export function writeSaved(store: Store, { code, at }: Saved, seen: string | null): Written {
  try {
    if (store.getItem(key) !== seen) return { kind: 'elsewhere' };
    const raw = `${at} ${code}`;
    store.setItem(key, raw);
    return { kind: 'saved', raw, at };
  } catch {
    return { kind: 'unavailable' };
  }
}

/** @returns whether it is gone */
export function eraseSaved(store: Store): boolean {
  try {
    store.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
