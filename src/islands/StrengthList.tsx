import { strengths, thisMonth } from '#assessment';
import { answerText, pointsWord, words, type Given } from './view.ts';

/** What the organization does well, and how much would come back without it. */
export function StrengthList({ given }: { given: Given }) {
  const w = words(given);
  const all = strengths(given.model, given.answers);
  const item = ({ question, holds }: (typeof all)[number]) => {
    const asked = given.questions.get(question);
    return (
      <li key={question}>
        <div>
          <a href={asked?.safeguard?.href}>{asked?.safeguard?.title}</a>
          <p class="quiet">{answerText(given, question)}</p>
        </div>
        <data value={Math.round(10 * holds) / 10}>{pointsWord(given, 'holds', Math.round(10 * holds))}</data>
      </li>
    );
  };
  return (
    <section class="flow">
      <h2>{w('strengths-title')}</h2>
      {all.length === 0 ? (
        <p>{w('strengths-none')}</p>
      ) : (
        <>
          <p>{w('strengths-text')}</p>
          <ul class="plan unnumbered">{all.slice(0, thisMonth).map(item)}</ul>
          {all.length > thisMonth && (
            <details>
              <summary>{`${w('strengths-more')} (${all.length - thisMonth})`}</summary>
              <ul class="plan unnumbered">{all.slice(thisMonth).map(item)}</ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
