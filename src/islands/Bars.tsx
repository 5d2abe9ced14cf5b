import type { Evaluation, Range } from '#assessment';
import { rangeText, word, words, type Given } from './view.ts';

/** Routes and harms as small bars, each with its figures. */
export function Bars({ given, evaluation }: { given: Given; evaluation: Evaluation }) {
  const w = words(given);
  return (
    <section class="flow">
      <h2>{w('bars-title')}</h2>
      <div class="bars-pair">
        <BarList
          title={w('worked-routes')}
          note={w('bars-routes')}
          rows={evaluation.routes.map(({ id, residual }) => [word(given, `route.${id}`), residual])}
        />
        <BarList
          title={w('worked-harms')}
          note={w('bars-harms')}
          rows={evaluation.harms.map(({ id, residual }) => [word(given, `harm.${id}`), residual])}
        />
      </div>
    </section>
  );
}

interface BarListProps {
  title: string;
  note: string;
  rows: readonly (readonly [name: string, share: Range])[];
}

function BarList({ title, note, rows }: BarListProps) {
  return (
    <div>
      <h3>{title}</h3>
      <p class="quiet">{note}</p>
      <dl class="bar-list">
        {rows.map(([name, share]) => {
          const low = Math.round(100 * Math.min(share.low, share.high));
          const high = Math.round(100 * share.high);
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="unknown" width={high} height={6} />
                  <rect class="known" width={low} height={6} />
                </svg>
                {rangeText({ low, high })} %
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
