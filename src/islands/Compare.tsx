import { evaluate, type Answers } from '#assessment';
import { answerText, rangeText, wholeRange, word, words, type ResultGiven as Given } from './view.ts';

/** The result beside an earlier one, and beside constructed organizations. */
export function Compare({ given }: { given: Given }) {
  const w = words(given);
  const now = evaluate(given.model, given.answers).residual;
  const own = { name: w('compare-own'), low: Math.round(now.low), high: Math.round(now.high) };
  const rows = [...given.result.profiles, own].toSorted((a, b) => a.high - b.high || a.low - b.low);
  const { earlier } = given.state;
  return (
    <section class="flow">
      <h2>{w('compare-title')}</h2>
      {earlier ? (
        <Earlier given={given} earlier={earlier} />
      ) : (
        <form
          class="no-print"
          onSubmit={(event) => {
            event.preventDefault();
            const code = new FormData(event.currentTarget).get('earlier');
            given.send({ type: 'compare', code: typeof code === 'string' ? code : '' });
          }}
        >
          <label class="code" for="earlier">
            {w('compare-label')}
          </label>
          <input id="earlier" name="earlier" type="text" spellcheck={false} autocomplete="off" />{' '}
          <button>{w('compare-open')}</button>
        </form>
      )}
      <details class="no-print">
        <summary>{w('profiles-title', { n: given.result.profiles.length })}</summary>
        <p class="quiet">{w('profiles-text')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{w('profiles-name')}</th>
              <th scope="col">{w('profiles-range')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name} class={row === own ? 'own' : undefined}>
                <th scope="row">{row.name}</th>
                <td>{rangeText(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Earlier({ given, earlier }: { given: Given; earlier: Answers }) {
  const w = words(given);
  const before = evaluate(given.model, earlier);
  const now = evaluate(given.model, given.answers);
  const changed = [...given.questions.values()].filter(({ id }) => earlier[id] !== given.answers[id]);
  const row = (name: string, { band, residual }: typeof now) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{band === undefined ? w('result-closed') : word(given, `level.${band}`)}</td>
      <td>{band === undefined ? '' : wholeRange(residual)}</td>
    </tr>
  );
  return (
    <>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{w('compare-level')}</th>
            <th scope="col">{w('profiles-range')}</th>
          </tr>
        </thead>
        <tbody>
          {row(w('compare-before'), before)}
          {row(w('compare-now'), now)}
        </tbody>
      </table>
      <h3>{w('compare-changed', { n: changed.length })}</h3>
      <dl class="answers">
        {changed.map(({ id, text }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>
              {answerText(given, id, earlier)} → {answerText(given, id)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="no-print">
        <button type="button" onClick={() => given.send({ type: 'stop-comparing' })}>
          {w('compare-stop')}
        </button>
      </p>
    </>
  );
}
