import { word, type Given } from './view.ts';
import type { State } from './state.ts';

/** What stands above the form: what was refused, what needs an answer, the way back, and how far one is. */
export function Above({ given, state, caption }: { given: Given; state: State; caption: string }) {
  const w = (key: string, values?: Readonly<Record<string, string | number>>) =>
    word(given, `assessment.${key}`, values);
  return (
    <>
      {state.refused && (
        <div class="summary" role="alert" tabIndex={-1} data-focus-first>
          <h2>{w('error-title')}</h2>
          <p>{w(`refused-${state.refused.reason}`, { id: state.refused.id ?? '' })}</p>
        </div>
      )}
      {state.errors.length > 0 && (
        <div class="summary" role="alert" tabIndex={-1} data-focus-first>
          <h2>{w('error-title')}</h2>
          <ul>
            {state.errors.map((id) => (
              <li key={id}>
                <a
                  href={`#${anchor(id)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(anchor(id))?.focus();
                  }}
                >
                  {errorText(given, id)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {state.view !== 'start' && (
        <p class="no-print">
          <a
            href="#back"
            onClick={(event) => {
              event.preventDefault();
              given.send({ type: 'back' });
            }}
          >
            {w('back')}
          </a>
        </p>
      )}
      {caption && <p class="quiet">{caption}</p>}
    </>
  );
}

/** What stands below the form while there is a question. */
export function Below({ given, state, onContinue }: { given: Given; state: State; onContinue: () => void }) {
  return (
    <p class="row no-print">
      <button class="go" type="button" onClick={onContinue}>
        {word(given, 'assessment.continue')}
      </button>
      {Object.keys(state.answers).length > 0 && (
        <a
          href="#check"
          onClick={(event) => {
            event.preventDefault();
            given.send({ type: 'finish' });
          }}
        >
          {word(given, 'assessment.finish')}
        </a>
      )}
    </p>
  );
}

/** Same words beside the question and in the summary. */
export function errorText(given: Given, id: string): string {
  const question =
    id === 'gate'
      ? document.querySelector('[data-gate] legend')?.textContent?.trim()
      : given.questions.get(id)?.text;
  return word(given, 'assessment.error-select', { question: question ?? id });
}

/** Id of the first radio of a question. */
function anchor(id: string): string {
  return id === 'gate' ? 'gate' : `answer-${id}`;
}
