import { encode, type Model } from '#assessment';
import { next, start, type Event, type Scope, type State, type Step } from './state.ts';
import { eraseSaved, readSaved, writeSaved, type Store } from './saved.ts';

/** What the history of a tab keeps, so that Back, reload and a change of language lose nothing. */
export interface Kept {
  readonly code: string;
  readonly scope: Scope;
  readonly tried: readonly string[];
}

/** What the page says of the answers on this device. */
export type Saving =
  /** Nothing is stored, and nothing was found. */
  | { readonly kind: 'off' }
  /** Answers of an earlier visit were found; nothing is done with them until the visitor says so. */
  | { readonly kind: 'found'; readonly at: string }
  /** Something was found that cannot be read; it is left as it is until the visitor erases it. */
  | { readonly kind: 'damaged' }
  /** Every answer is stored as it is given; `at` is the time of the last one. */
  | { readonly kind: 'on'; readonly at: string }
  /** Another tab stored other answers since; neither is overwritten until the visitor chooses. */
  | { readonly kind: 'elsewhere' }
  /** The browser does not let this page store anything. */
  | { readonly kind: 'unavailable' };

/**
 * A visit: one state, what changes it, and what is stored of it once the visitor asked for that. It knows nothing of the
 * page, so that tests can drive it.
 */
export class Session {
  state: State;
  saving: Saving = { kind: 'off' };
  /** What this tab last read from or wrote to the store; another value there is another tab's. */
  #seen: string | null = null;
  readonly #model: Model;
  readonly #steps: readonly Step[];
  readonly #store: Store;
  readonly #now: () => Date;

  /**
   * @param kept what the history of this tab holds, of any origin
   * @param fragment of the address, with its `#`: a shared code (`#r=CODE/place/scope`) or a place
   */
  constructor(
    model: Model,
    steps: readonly Step[],
    { kept, fragment, store, now }: { kept: unknown; fragment: string; store: Store; now: () => Date },
  ) {
    this.#model = model;
    this.#steps = steps;
    this.#store = store;
    this.#now = now;
    this.state = this.#opened(kept, fragment);
    this.#look();
  }

  send(event: Event): void {
    const before = this.state.answers;
    this.state = next(this.#model, this.#steps, this.state, event);
    if (this.saving.kind === 'on' && this.state.answers !== before) this.#write();
  }

  /** What the history of the tab should keep. */
  get kept(): Kept {
    const { answers, scope, tried } = this.state;
    return { code: encode(this.#model, answers), scope, tried };
  }

  /** Fragment that opens this very state in another language. */
  get fragment(): string {
    const { answers, view, scope } = this.state;
    if (view === 'start' && Object.keys(answers).length === 0) return '';
    return `r=${this.kept.code}/${view}/${scope}`;
  }

  /** Opens what a fragment names, for instance after Back. */
  follow(fragment: string): void {
    const shared = sharedCode(fragment);
    this.send(shared ?? { type: 'go', view: placeIn(fragment) });
  }

  /** Begins to store the answers, from now on with every change. */
  save(): void {
    this.#write();
  }

  /** Takes over what is stored on this device, and goes on storing. */
  resume(): void {
    const { found, raw } = this.#readStore();
    if (found.kind !== 'saved') return this.#look();
    this.send({ type: 'open-code', code: found.saved.code, view: 'check' });
    if (this.state.refused) return;
    this.#seen = raw;
    this.saving = { kind: 'on', at: found.saved.at };
  }

  /** Stores this tab's answers in place of what another tab stored. */
  keepMine(): void {
    this.#seen = this.#readStore().raw;
    this.#write();
  }

  /** Erases what is stored on this device; the answers of this tab stay. */
  erase(): void {
    this.#seen = null;
    this.saving = eraseSaved(this.#store) ? { kind: 'off' } : { kind: 'unavailable' };
  }

  #opened(kept: unknown, fragment: string): State {
    const shared = sharedCode(fragment);
    if (shared) return next(this.#model, this.#steps, start, shared);
    const resumed = this.#resumed(kept);
    return resumed.refused
      ? resumed
      : next(this.#model, this.#steps, resumed, { type: 'go', view: placeIn(fragment) });
  }

  #resumed(kept: unknown): State {
    const { code, scope, tried } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<
      Record<keyof Kept, unknown>
    >;
    if (typeof code !== 'string') return start;
    const opened = next(this.#model, this.#steps, start, {
      type: 'open-code',
      code,
      view: 'start',
      scope: scope === 'full' ? 'full' : 'quick',
    });
    return (Array.isArray(tried) ? tried : []).reduce<State>(
      (state, question) =>
        typeof question === 'string'
          ? next(this.#model, this.#steps, state, { type: 'try', question, on: true })
          : state,
      opened,
    );
  }

  #look(): void {
    const { found } = this.#readStore();
    this.saving =
      found.kind === 'saved'
        ? { kind: 'found', at: found.saved.at }
        : { kind: found.kind === 'damaged' ? 'damaged' : 'off' };
  }

  #readStore() {
    return readSaved(this.#store, this.#model);
  }

  #write(): void {
    const { code } = this.kept;
    const written = writeSaved(this.#store, { code, at: this.#now().toISOString() }, this.#seen);
    if (written.kind === 'saved') {
      this.#seen = written.raw;
      this.saving = { kind: 'on', at: written.at };
    } else this.saving = { kind: written.kind };
  }
}

/** The result code in a fragment, and the place to open it at, where there is one. */
export function sharedCode(fragment: string): Event | undefined {
  const [, code, view, scope] = /^#r=([^/]*)(?:\/([^/]*))?(?:\/(quick|full))?$/.exec(fragment) ?? [];
  if (code === undefined) return undefined;
  return {
    type: 'open-code',
    code,
    ...(view ? { view } : {}),
    ...(scope === 'quick' || scope === 'full' ? { scope } : {}),
  };
}

function placeIn(fragment: string): string {
  return fragment.slice(1) === '' ? 'start' : fragment.slice(1);
}
