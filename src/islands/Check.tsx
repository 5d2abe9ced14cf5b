import { askedQuestions, relevantTo } from './state.ts';
import { answerText, word, type Given } from './view.ts';

/** All answers by stage, each with a link to change it; used before the result and at its end. */
export function AnswerList({ given }: { given: Given }) {
  const relevant = relevantTo(given.model, given.answers);
  const asked = askedQuestions(given.model, given.state);
  const shown = [...given.questions.values()].filter(
    ({ id }) => asked.has(id) || given.answers[id] !== undefined,
  );
  return (
    <>
      {[...Map.groupBy(shown, ({ part }) => part)].map(([part, questions]) => (
        <div key={part}>
          <h3>{part}</h3>
          <dl class="answers">
            {questions.map(({ id, text }) => (
              <div key={id}>
                <dt>{text}</dt>
                <dd>
                  {answerText(given, id)}
                  {!relevant.has(id) && <span class="quiet"> {word(given, 'result.not-relevant')}</span>}
                </dd>
                <dd class="no-print">
                  <a
                    href={`#${id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      given.send({ type: 'change', question: id });
                    }}
                  >
                    {word(given, given.answers[id] === undefined ? 'result.answer-now' : 'result.change')}
                    <span class="sr-only"> {word(given, 'result.change-hidden', { question: text })}</span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}

/** The page before the result. */
export function Check({ given }: { given: Given }) {
  return (
    <section class="flow">
      <h2 tabIndex={-1} data-focus>
        {word(given, 'assessment.check-title')}
      </h2>
      <p>{word(given, 'result.check-lead')}</p>
      <p>
        <button class="go" type="button" onClick={() => given.send({ type: 'result' })}>
          {word(given, 'result.see-result')}
        </button>
      </p>
      <AnswerList given={given} />
      <p>
        <button class="go" type="button" onClick={() => given.send({ type: 'result' })}>
          {word(given, 'result.see-result')}
        </button>
      </p>
    </section>
  );
}
