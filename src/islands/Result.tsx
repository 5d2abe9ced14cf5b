import { evaluate, pointsOf, type Evaluation } from '#assessment';
import { Bars } from './Bars.tsx';
import { AnswerList } from './Check.tsx';
import { Compare } from './Compare.tsx';
import { Keep } from './Keep.tsx';
import { Picture } from './Picture.tsx';
import { PlanSection } from './PlanSection.tsx';
import { askedQuestions, relevantTo, triedAnswers } from './state.ts';
import { StrengthList } from './StrengthList.tsx';
import { Table } from './Table.tsx';
import { Unknowns } from './Unknowns.tsx';
import { rangeText, wholeRange, word, words, type Firm, type ResultGiven as Given } from './view.ts';
import { Working } from './Working.tsx';

/** The result, in the order in which it is read. */
export function Result({ given, firm }: { given: Given; firm: Firm }) {
  const answers = triedAnswers(given.model, given.state);
  const evaluation = evaluate(given.model, answers);
  const w = words(given);

  if (evaluation.band === undefined) {
    return (
      <section class="flow">
        <h2 tabIndex={-1} data-focus>
          {w('result-closed')}
        </h2>
        <p class="measure">{w('result-closed-text')}</p>
        <TwoPages given={given} />
        <h2>{w('answers-title')}</h2>
        <AnswerList given={given} />
        <Keep given={given} />
      </section>
    );
  }

  const points = pointsOf(given.model, evaluation);
  return (
    <div class="result flow">
      <p class="print-only">
        {w('printed', {
          date: new Intl.DateTimeFormat(given.data.locale, { dateStyle: 'long' }).format(new Date()),
          version: given.model.version,
          address: location.host + location.pathname,
        })}
      </p>
      <Verdict given={given} evaluation={evaluation} />
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
      <PlanSection given={given} answers={answers} evaluation={evaluation} firm={firm} />
      <Unknowns given={given} />
      <StrengthList given={given} />
      <Bars given={given} evaluation={evaluation} />
      <section class="flow">
        <h2>{w('answers-title')}</h2>
        <AnswerList given={given} />
      </section>
      <Working given={given} evaluation={evaluation} />
      <Compare given={given} />
      <Keep given={given} />
    </div>
  );
}

/** The level in words, the range in numbers, the worst harm, and what this is and is not. */
function Verdict({ given, evaluation }: { given: Given; evaluation: Evaluation }) {
  const w = words(given);
  const { model, state, answers } = given;
  const unknown = [...relevantTo(model, answers)].filter(
    (id) => answers[id] === undefined || answers[id] === 'unknown',
  );
  const asked = askedQuestions(model, state);
  const notAsked = unknown.filter((id) => !asked.has(id)).length;
  const today = state.tried.length > 0 ? evaluate(model, answers) : evaluation;
  const level = word(given, `level.${evaluation.band}`);
  return (
    <section class="verdict" data-band={evaluation.band}>
      <h2 tabIndex={-1} data-focus class="level">
        {w(state.tried.length > 0 ? 'tried-title' : 'result-title', { level })}
      </h2>
      <p class="range">
        {wholeRange(evaluation.residual)} <small>{w('out-of')}</small>
      </p>
      <p role="status" class="tried">
        {state.tried.length > 0 &&
          w('tried-text', {
            n: state.tried.length,
            level: word(given, `level.${today.band}`),
            range: wholeRange(today.residual),
          })}
      </p>
      {state.tried.length > 0 && (
        <p class="no-print">
          <button type="button" onClick={() => given.send({ type: 'stop-trying' })}>
            {w('tried-stop')}
          </button>
        </p>
      )}
      <Scale given={given} band={evaluation.band ?? ''} />
      <p>{given.result.levels[evaluation.band ?? '']}</p>
      <p>
        {w('worst', { harm: word(given, `harm.${evaluation.worst_harm}`) })}{' '}
        {w('without', { points: wholeRange(evaluation.inherent) })}{' '}
        {unknown.length > 0 && w('wide', { n: unknown.length })}
      </p>
      {notAsked > 0 && (
        <p class="no-print">
          <button type="button" onClick={() => given.send({ type: 'go-on' })}>
            {w('go-on', { n: notAsked })}
          </button>
        </p>
      )}
      <p class="quiet">{w('what-it-is')}</p>
      <p class="quiet">{w('nothing-sent')}</p>
    </section>
  );
}

/** The five levels and where each starts, the visitor's own marked; a number alone would not say what is much. */
function Scale({ given, band }: { given: Given; band: string }) {
  return (
    <ol class="scale">
      {given.model.bands.map(({ id, from }) => (
        <li key={id} aria-current={id === band ? 'true' : undefined}>
          <span>{word(given, `level.${id}`)}</span>{' '}
          <small>{word(given, 'result.from', { points: from })}</small>
        </li>
      ))}
    </ol>
  );
}

/** Where the exposure is low already, without a single safeguard: an honest end, with two pages to read. */
export function Door({ given }: { given: Given }) {
  const w = words(given);
  const { band } = evaluate(given.model, given.answers);
  return (
    <section class="flow measure">
      <h2 tabIndex={-1} data-focus>
        {band === undefined ? w('result-closed') : w('door-title')}
      </h2>
      <p>{band === undefined ? w('result-closed-text') : w('door-text')}</p>
      <TwoPages given={given} />
      <p>
        <button class="go" type="button" onClick={() => given.send({ type: 'result' })}>
          {w('see-result')}
        </button>
      </p>
      {band !== undefined && (
        <p>
          <button type="button" onClick={() => given.send({ type: 'go-on' })}>
            {w('door-go-on')}
          </button>
        </p>
      )}
    </section>
  );
}

function TwoPages({ given }: { given: Given }) {
  return (
    <ul>
      <li>
        <a href={given.result.hour}>{word(given, 'result.two-pages-hour')}</a>
      </li>
      <li>
        <a href={given.data.respond}>{word(given, 'result.respond')}</a>
      </li>
    </ul>
  );
}
