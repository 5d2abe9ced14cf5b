import type { Answers } from '#assessment';
import type { Step } from './state.ts';

/** A question as it stands in the form. */
export interface FormQuestion {
  readonly id: string;
  readonly text: string;
  /** Name of the part of the form, or of the stage, in which it stands. */
  readonly part: string;
  /** Whom to ask, in words. */
  readonly ask: string;
  /** Words of each answer, by its value. */
  readonly answers: ReadonlyMap<string, string>;
  readonly safeguard: FormSafeguard | undefined;
}

/** The safeguard that a question asks about. */
export interface FormSafeguard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** The form on the page: the one place from which questions are read and in which steps are shown. */
export class AssessmentForm {
  readonly steps: readonly (Step & { readonly name: string })[];
  readonly questions: ReadonlyMap<string, FormQuestion>;
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    const sections = [...form.querySelectorAll<HTMLElement>('[data-step]')];
    this.steps = sections.map((section) => ({
      id: section.dataset.step ?? '',
      name: section.dataset.name ?? '',
      questions: fieldsetsIn(section).map((fieldset) => fieldset.dataset.question ?? ''),
    }));
    this.questions = new Map(
      fieldsetsIn(form).map((fieldset) => [fieldset.dataset.question ?? '', questionIn(fieldset)]),
    );
    for (const part of form.querySelectorAll<HTMLElement>('[data-gate], [data-code]')) part.hidden = false;
  }

  /**
   * Shows one step, or the start, or nothing of the form.
   *
   * @param view `start`, the id of a step, or anything else
   * @param relevant questions of the step that matter; the others are hidden
   */
  show(view: string, relevant: ReadonlySet<string>): void {
    const step = this.steps.find(({ id }) => id === view);
    this.#form.hidden = view !== 'start' && !step;
    this.#form.parentElement?.toggleAttribute('data-asking', view !== 'start');
    for (const section of this.#form.querySelectorAll<HTMLElement>('[data-start]'))
      section.hidden = view !== 'start';
    for (const section of this.#form.querySelectorAll<HTMLElement>('[data-step]'))
      section.hidden = section.dataset.step !== view;
    for (const fieldset of fieldsetsIn(this.#form))
      fieldset.hidden = !relevant.has(fieldset.dataset.question ?? '');
  }

  /** Puts answers into the radios. */
  fill(answers: Answers): void {
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>(
      'fieldset[data-question] [type=radio]',
    )) {
      radio.checked = answers[radio.name] === radio.value;
    }
  }

  /** Answer to the first question, which is never kept. */
  gate(): string | undefined {
    return this.#form.querySelector<HTMLInputElement>('[name=gate]:checked')?.value;
  }

  /** Marks questions that need an answer, each with its message. */
  mark(errors: ReadonlyMap<string, string>): void {
    for (const message of this.#form.querySelectorAll<HTMLElement>('.error')) {
      const id = message.id.replace(/-error$/, '');
      const fieldset = message.closest('fieldset');
      const text = errors.get(id);
      message.hidden = text === undefined;
      message.textContent = text ?? '';
      if (!fieldset) continue;
      fieldset.toggleAttribute('data-invalid', text !== undefined);
      const described = (fieldset.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter((part) => part !== '' && part !== message.id);
      if (text !== undefined) described.push(message.id);
      if (described.length > 0) fieldset.setAttribute('aria-describedby', described.join(' '));
      else fieldset.removeAttribute('aria-describedby');
    }
  }

  /** Moves the reader to the first question shown. */
  focus(): void {
    this.#form.querySelector<HTMLElement>('[data-step]:not([hidden]) fieldset:not([hidden]) h2')?.focus();
  }
}

function fieldsetsIn(part: HTMLElement): HTMLFieldSetElement[] {
  return [...part.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]')];
}

function questionIn(fieldset: HTMLFieldSetElement): FormQuestion {
  const radios = [...fieldset.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const link = fieldset.querySelector<HTMLAnchorElement>('[data-safeguard]');
  return {
    id: fieldset.dataset.question ?? '',
    text: textOf(fieldset.querySelector('legend')),
    part: fieldset.closest<HTMLElement>('[data-step]')?.dataset.part ?? '',
    ask: fieldset.dataset.ask ?? '',
    answers: new Map(radios.map((radio) => [radio.value, textOf(radio.closest('label'))])),
    safeguard: link
      ? {
          id: link.dataset.safeguard ?? '',
          title: textOf(link),
          href: link.href,
        }
      : undefined,
  };
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
