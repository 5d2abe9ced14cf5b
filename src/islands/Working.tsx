import type { Evaluation, Range } from '#assessment';
import { rangeText, word, type Given } from './view.ts';

/** How the result was worked out: the idea in prose, which the page brings, and the visitor's own numbers. */
export function Working({ given, evaluation }: { given: Given; evaluation: Evaluation }) {
  const w = (key: string, values?: Readonly<Record<string, string | number>>) =>
    word(given, `assessment.${key}`, values);
  const prose = document.querySelector<HTMLTemplateElement>('#assessment-method');
  return (
    <section class="flow">
      <h2>{w('worked-title')}</h2>
      <div
        class="flow measure"
        ref={(element) => {
          if (element && prose && element.childElementCount === 0)
            element.append(prose.content.cloneNode(true));
        }}
      />
      <h3>{w('worked-routes')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{w('worked-routes')}</th>
            <th scope="col">{w('worked-open')}</th>
            <th scope="col">{`${w('worked-through')}: ${w('worked-before')}`}</th>
            <th scope="col">{`${w('worked-through')}: ${w('worked-now')}`}</th>
          </tr>
        </thead>
        <tbody>
          {evaluation.routes.map((route) => (
            <tr key={route.id}>
              <th scope="row">{word(given, `route.${route.id}`)}</th>
              <td>{percent(route.openness)}</td>
              <td>{percent(route.inherent)}</td>
              <td>{percent(route.residual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{w('worked-harms')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{w('worked-harms')}</th>
            <th scope="col">{w('worked-stake')}</th>
            <th scope="col">{`${w('worked-harm')}: ${w('worked-before')}`}</th>
            <th scope="col">{`${w('worked-harm')}: ${w('worked-now')}`}</th>
          </tr>
        </thead>
        <tbody>
          {evaluation.harms.map((harm) => (
            <tr key={harm.id}>
              <th scope="row">{word(given, `harm.${harm.id}`)}</th>
              <td>{percent(harm.stake)}</td>
              <td>{percent(harm.inherent)}</td>
              <td>{percent(harm.residual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{w('worked-note', { version: given.model.version })}</p>
    </section>
  );
}

function percent({ low, high }: Range): string {
  return rangeText({ low: Math.round(100 * low), high: Math.round(100 * high) });
}
