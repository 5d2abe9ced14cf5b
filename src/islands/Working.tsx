import type { Evaluation, Range } from '#assessment';
import { rangeText, word, words, type ResultGiven as Given } from './view.ts';

/** How the result was worked out: the idea in prose, which the page brings, and the visitor's own numbers. */
export function Working({ given, evaluation }: { given: Given; evaluation: Evaluation }) {
  const w = words(given);
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
      <Shares
        name={w('worked-routes')}
        columns={[
          w('worked-open'),
          `${w('worked-through')}: ${w('worked-before')}`,
          `${w('worked-through')}: ${w('worked-now')}`,
        ]}
        rows={evaluation.routes.map((route) => [
          word(given, `route.${route.id}`),
          route.openness,
          route.inherent,
          route.residual,
        ])}
      />
      <Shares
        name={w('worked-harms')}
        columns={[
          w('worked-stake'),
          `${w('worked-harm')}: ${w('worked-before')}`,
          `${w('worked-harm')}: ${w('worked-now')}`,
        ]}
        rows={evaluation.harms.map((harm) => [
          word(given, `harm.${harm.id}`),
          harm.stake,
          harm.inherent,
          harm.residual,
        ])}
      />
      <p class="quiet">{w('worked-note', { version: given.model.version })}</p>
      <p>
        <a class="print-address" href={given.result.method}>
          {w('worked-method')}
        </a>
      </p>
    </section>
  );
}

interface SharesProps {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly [name: string, ...shares: Range[]])[];
}

/** A table of shares in per cent. */
function Shares({ name, columns, rows }: SharesProps) {
  return (
    <>
      <h3>{name}</h3>
      <table>
        <thead>
          <tr>
            {[name, ...columns].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, ...shares]) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {shares.map((share, at) => (
                <td key={columns[at]}>{percent(share)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function percent({ low, high }: Range): string {
  return rangeText({ low: Math.round(100 * low), high: Math.round(100 * high) });
}
