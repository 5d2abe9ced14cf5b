import { narrowing } from '#assessment';
import { CopyButton } from './CopyButton.tsx';
import { askedQuestions, relevantTo } from './state.ts';
import { pointsWord, words, type ResultGiven as Given } from './view.ts';

/** What is not known, by how much each answer can narrow the range, whom to ask, and the sentence to send. */
export function Unknowns({ given }: { given: Given }) {
  const w = words(given);
  const { model, answers, state } = given;
  const asked = askedQuestions(model, state);
  const open = [...relevantTo(model, answers)]
    .filter((id) => answers[id] === undefined || answers[id] === 'unknown')
    .map((id) => ({ id, tenths: Math.round(10 * narrowing(model, answers, id)) }))
    .toSorted((a, b) => b.tenths - a.tenths);
  const passed = open.filter(({ id }) => asked.has(id));
  const left = open.length - passed.length;
  const byPerson = [...Map.groupBy(passed, ({ id }) => given.questions.get(id)?.ask ?? '')];

  return (
    <section class="flow">
      <h2>{w('unknown-title')}</h2>
      {open.length === 0 && <p>{w('unknown-none')}</p>}
      {passed.length > 0 && (
        <>
          <p>{w('unknown-text')}</p>
          {byPerson.map(([who, questions]) => (
            <div key={who} class="keep">
              <h3>{w('ask', { who })}</h3>
              <ul class="plan unnumbered">
                {questions.map(({ id, tenths }) => (
                  <li key={id}>
                    <div>{given.questions.get(id)?.text}</div>
                    <data value={tenths / 10}>{pointsWord(given, 'narrows', tenths)}</data>
                  </li>
                ))}
              </ul>
              <CopyButton
                given={given}
                label={w('send-copy')}
                text={[
                  w('send-sentence'),
                  '',
                  ...questions.map(({ id }) => `- ${given.questions.get(id)?.text ?? id}`),
                  '',
                  w('send-answers'),
                ].join('\n')}
              />
            </div>
          ))}
        </>
      )}
      {passed.length > 0 && (
        <p class="no-print">
          <a href={given.result.notes}>{w('notes')}</a>
        </p>
      )}
      {left > 0 && (
        <p class="no-print">
          <button type="button" onClick={() => given.send({ type: 'go-on' })}>
            {w('go-on', { n: left })}
          </button>
        </p>
      )}
    </section>
  );
}
