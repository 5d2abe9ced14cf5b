import { encode, evaluate, narrowing, pointsOf, relevantQuestions } from '#assessment';
import { AnswerList } from './Check.tsx';
import { Picture } from './Picture.tsx';
import { PlanSection } from './PlanSection.tsx';
import { Table } from './Table.tsx';
import { pointsWord, rangeText, word, type Given } from './view.ts';
import { Working } from './Working.tsx';

/** The result, in the order in which it is read. */
export function Result({ given }: { given: Given }) {
  const evaluation = evaluate(given.model, given.answers);
  const w = (key: string, values?: Readonly<Record<string, string | number>>) =>
    word(given, `assessment.${key}`, values);

  if (evaluation.band === undefined) {
    return (
      <section class="flow">
        <h2 tabIndex={-1} data-focus>
          {w('result-closed')}
        </h2>
        <p class="measure">{w('result-closed-text')}</p>
        <p>
          <a href={given.data.respond}>{word(given, 'assessment.respond')}</a>
        </p>
        <h2>{w('answers-title')}</h2>
        <AnswerList given={given} />
        <Keep given={given} />
      </section>
    );
  }

  const points = pointsOf(given.model, evaluation);
  const relevant = relevantQuestions(given.model, given.answers);
  const unknown = relevant.filter((id) => given.answers[id] === undefined || given.answers[id] === 'unknown');
  const level = word(given, `level.${evaluation.band}`);
  const narrows = unknown
    .map((id) => ({ id, points: Math.round(narrowing(given.model, given.answers, id)) }))
    .toSorted((a, b) => b.points - a.points);

  return (
    <div class="result flow">
      <p class="print-only">
        {w('printed', {
          date: new Intl.DateTimeFormat(given.data.locale, { dateStyle: 'long' }).format(new Date()),
          version: given.model.version,
          address: location.host + location.pathname,
        })}
      </p>
      <section class="verdict" data-band={evaluation.band}>
        <h2 tabIndex={-1} data-focus class="level">
          {w('result-title', { level })}
        </h2>
        <p class="range">
          {rangeText(points.residual)} <small>{w('out-of')}</small>
        </p>
        <Scale given={given} band={evaluation.band} />
        <p>{given.data.levels[evaluation.band]}</p>
        <p>
          {w('worst', { harm: word(given, `harm.${evaluation.worst_harm}`) })}{' '}
          {w('without', { points: rangeText(points.inherent) })}{' '}
          {unknown.length > 0 && w('wide', { n: unknown.length })}
        </p>
        <p class="quiet">{w('what-it-is')}</p>
        <p class="quiet">{w('nothing-sent')}</p>
      </section>
      <section class="flow">
        <h2>{w('picture-title')}</h2>
        <figure class="flow">
          <Picture given={given} points={points} />
          <figcaption class="quiet">
            {w('picture-text', {
              inherent: rangeText(points.inherent),
              residual: rangeText(points.residual),
            })}
          </figcaption>
        </figure>
        <Table given={given} points={points} />
      </section>
      <PlanSection given={given} evaluation={evaluation} />
      <section class="flow">
        <h2>{w('unknown-title')}</h2>
        {narrows.length === 0 ? (
          <p>{w('unknown-none')}</p>
        ) : (
          <>
            <p>{w('unknown-text')}</p>
            <ul class="plan plain">
              {narrows.map(({ id, points: by }) => (
                <li key={id}>
                  <div>
                    {given.questions.get(id)?.text}
                    <p class="quiet">{w('ask', { who: given.questions.get(id)?.ask ?? '' })}</p>
                  </div>
                  <data value={by}>{pointsWord(given, 'narrows', by)}</data>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="flow">
        <h2>{w('answers-title')}</h2>
        <AnswerList given={given} />
      </section>
      <Working given={given} evaluation={evaluation} />
      <Keep given={given} />
    </div>
  );
}

/** The five levels and where each starts, the visitor's own marked; a number alone would not say what is much. */
function Scale({ given, band }: { given: Given; band: string }) {
  return (
    <ol class="scale">
      {given.model.bands.map(({ id, from }) => (
        <li key={id} aria-current={id === band ? 'true' : undefined}>
          <span>{word(given, `level.${id}`)}</span>{' '}
          <small>{word(given, 'assessment.from', { points: from })}</small>
        </li>
      ))}
    </ol>
  );
}

function Keep({ given }: { given: Given }) {
  const w = (key: string) => word(given, `assessment.${key}`);
  return (
    <section class="flow no-print">
      <h2>{w('keep-title')}</h2>
      <p>
        <button class="go" type="button" onClick={() => print()}>
          {w('print')}
        </button>
      </p>
      <details>
        <summary>{w('code-show')}</summary>
        <p>{w('code-note')}</p>
        <p>
          <code>{encode(given.model, given.answers)}</code>
        </p>
      </details>
      <p>
        <button type="button" onClick={() => given.send({ type: 'restart' })}>
          {w('restart')}
        </button>
      </p>
    </section>
  );
}
