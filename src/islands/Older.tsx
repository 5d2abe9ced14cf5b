import { wholeRange, word, words, type ResultGiven as Given } from './view.ts';

/** A result of an earlier version of the model: what it was then, what changed since, and the way to this version. */
export function Older({ given }: { given: Given }) {
  const w = words(given);
  const { older } = given.state;
  if (!older) return null;
  const names = (ids: readonly string[]) => ids.map((id) => given.questions.get(id)?.text ?? id);
  return (
    <section class="flow measure">
      <h2 tabIndex={-1} data-focus>
        {w('older-title', { version: older.version })}
      </h2>
      <p>
        {older.band === undefined
          ? w('result-closed')
          : w('older-result', {
              level: word(given, `level.${older.band}`),
              range: wholeRange(older.residual),
            })}
      </p>
      <h3>{w('older-changes')}</h3>
      <ul>
        {given.result.changes
          .filter(({ version }) => version > older.version)
          .map(({ version, what }) => (
            <li key={version}>{what}</li>
          ))}
      </ul>
      <p>{w('older-carry', { n: Object.keys(older.answers).length, added: older.added.length })}</p>
      {older.lost.length > 0 && (
        <>
          <p>{w('older-lost')}</p>
          <ul>
            {names(older.lost).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <button class="go" type="button" onClick={() => given.send({ type: 'carry-over' })}>
          {w('older-go')}
        </button>
      </p>
    </section>
  );
}
