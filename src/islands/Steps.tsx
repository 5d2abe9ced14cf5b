import { SavingState } from './Saving.tsx';
import { word, words, type Given } from './view.ts';

/** What stands above the form: what was refused, what needs an answer, the way back, and how far one is. */
export function Above({ given, caption }: { given: Given; caption: string }) {
  const w = words(given, 'assessment');
  const { state, saving } = given;
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
      {(saving.kind !== 'off' || Object.keys(state.answers).length > 0) && state.view !== 'result' && (
        <div class="no-print">
          <SavingState given={given} />
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

interface BelowProps {
  given: Given;
  onContinue: (scope?: 'quick' | 'full') => void;
}

/** What stands below the form: at the start the two ways through it, then the way on. */
export function Below({ given, onContinue }: BelowProps) {
  const w = words(given, 'assessment');
  const { state, model } = given;
  if (state.view === 'start') {
    const all = model.questions.filter(({ safeguard }) => safeguard !== undefined).length;
    return (
      <div class="ways no-print">
        <p>
          <button class="go" type="button" onClick={() => onContinue('quick')}>
            {w('begin-quick')}
          </button>
          <span class="quiet">{w('begin-quick-text', { n: model.quick.length })}</span>
        </p>
        <p>
          <button type="button" onClick={() => onContinue('full')}>
            {w('begin-full')}
          </button>
          <span class="quiet">{w('begin-full-text', { n: all })}</span>
        </p>
      </div>
    );
  }
  return (
    <p class="row no-print">
      <button class="go" type="button" onClick={() => onContinue()}>
        {w('continue')}
      </button>
      {Object.keys(state.answers).length > 0 && (
        <a
          href="#check"
          onClick={(event) => {
            event.preventDefault();
            given.send({ type: 'finish' });
          }}
        >
          {w('finish')}
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
