import type { Points } from '#assessment';
import { word, type Given } from './view.ts';

/** The figures of the picture; every column adds up. */
export function Table({ given, points }: { given: Given; points: Points }) {
  const w = (key: string) => word(given, `result.${key}`);
  return (
    <details open class="keep">
      <summary>{w('table-title')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {w('column-stage')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {w('low-end')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {w('high-end')}
            </th>
          </tr>
          <tr>
            <th scope="col">{w('column-taken')}</th>
            <th scope="col">{w('column-left')}</th>
            <th scope="col">{w('column-taken')}</th>
            <th scope="col">{w('column-left')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{w('no-safeguards')}</th>
            <td />
            <td>{points.inherent.low}</td>
            <td />
            <td>{points.inherent.high}</td>
          </tr>
          {points.stages.map(({ id, after, taken }) => (
            <tr key={id}>
              <th scope="row">{word(given, `stage.${id}`)}</th>
              <td>{minus(taken.low)}</td>
              <td>{after.low}</td>
              <td>{minus(taken.high)}</td>
              <td>{after.high}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{w('left-by-harm')}</th>
            <th scope="col">{w('low-end')}</th>
            <th scope="col">{w('high-end')}</th>
          </tr>
        </thead>
        <tbody>
          {points.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">{word(given, `harm.${part.id}`)}</th>
              <td>{part.points.low}</td>
              <td>{part.points.high}</td>
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{w('sum')}</th>
            <td>{points.residual.low}</td>
            <td>{points.residual.high}</td>
          </tr>
        </tbody>
      </table>
      <p class="quiet">{w('table-note')}</p>
    </details>
  );
}

function minus(points: number): string {
  return points === 0 ? '0' : `−${points}`;
}
