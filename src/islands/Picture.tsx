import type { Points } from '#assessment';
import { rangeText, word, type Given } from './view.ts';

/**
 * The stream that gets thinner behind each stage. Drawn along on wide screens and downwards on narrow ones; the table
 * below it has the same figures, so assistive technology gets only its name.
 */
export function Picture({ given, points }: { given: Given; points: Points }) {
  const levels = [points.inherent, ...points.stages.map((stage) => stage.after)];
  const most = Math.max(1, points.inherent.high);
  const name = word(given, 'result.picture-title');
  const stageNames = points.stages.map(({ id }) => word(given, `stage.${id}`));
  const parts = points.parts.filter((part) => part.points.high > 0);

  const step = 92;
  const reach = 150;
  const along = levels.length * step;
  const wide = 60 + along + 210;
  const middle = 24 + reach / 2;
  const size = (value: number) => (value / most) * reach;

  let top = middle - size(points.residual.high) / 2;
  const ends = parts.map((part) => {
    const height = size(part.points.high);
    const band = { id: part.id, top, height, known: size(Math.min(part.points.low, part.points.high)) };
    top += height;
    return band;
  });
  const gap = 18;
  const labelTop = middle - (ends.length * gap) / 2;

  return (
    <>
      <svg class="along" viewBox={`0 0 ${wide} ${reach + 64}`} role="img" aria-label={name}>
        {levels.map((level, at) => (
          <g key={at}>
            <rect
              class="unknown"
              x={10 + at * step}
              width={step - 16}
              y={middle - size(level.high) / 2}
              height={size(level.high)}
            />
            <rect
              class="known"
              x={10 + at * step}
              width={step - 16}
              y={middle - size(level.low) / 2}
              height={size(level.low)}
            />
          </g>
        ))}
        {stageNames.map((stage, at) => (
          <g key={stage}>
            <rect class="bar" x={10 + (at + 1) * step - 12} width={8} y={16} height={reach + 16} />
            <text x={10 + (at + 1) * step - 8} y={reach + 50} text-anchor="middle">
              {stage}
            </text>
          </g>
        ))}
        <text class="number" x={10} y={14}>
          {rangeText(points.inherent)}
        </text>
        <text class="number" x={10 + (levels.length - 1) * step} y={14}>
          {rangeText(points.residual)}
        </text>
        {ends.map((band, at) => (
          <g key={band.id}>
            {at > 0 && (
              <rect class="cut" x={10 + along - step} width={step - 16} y={band.top - 0.75} height={1.5} />
            )}
            <line
              class="lead"
              x1={10 + along - 14}
              y1={band.top + band.height / 2}
              x2={along + 22}
              y2={labelTop + at * gap + gap / 2}
            />
            <text x={along + 28} y={labelTop + at * gap + gap / 2 + 4}>
              {word(given, `harm.${band.id}`)}
            </text>
          </g>
        ))}
      </svg>
      <svg
        class="down"
        viewBox={`0 0 320 ${levels.length * 44 + parts.length * 22 + 40}`}
        role="img"
        aria-label={name}
      >
        {levels.map((level, at) => (
          <g key={at}>
            <rect
              class="unknown"
              y={10 + at * 44}
              height={30}
              x={85 - (size(level.high) / reach) * 80}
              width={(size(level.high) / reach) * 160}
            />
            <rect
              class="known"
              y={10 + at * 44}
              height={30}
              x={85 - (size(level.low) / reach) * 80}
              width={(size(level.low) / reach) * 160}
            />
            <text class="number" x={178} y={30 + at * 44}>
              {rangeText(level)}
            </text>
          </g>
        ))}
        {stageNames.map((stage, at) => (
          <g key={stage}>
            <rect class="bar" y={43 + at * 44} height={6} x={0} width={170} />
            <text x={178} y={51 + at * 44}>
              {stage}
            </text>
          </g>
        ))}
        {parts.map((part, at) => (
          <text key={part.id} x={10} y={levels.length * 44 + 26 + at * 22}>
            {`${word(given, `harm.${part.id}`)} ${rangeText(part.points)}`}
          </text>
        ))}
      </svg>
      <p class="quiet key" aria-hidden="true">
        <span class="swatch known" /> {word(given, 'result.picture-known')} <span class="swatch unknown" />{' '}
        {word(given, 'result.picture-unknown')}
      </p>
    </>
  );
}
