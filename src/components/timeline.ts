import type { Level } from '#schema/vocabulary.ts';

/**
 * Lane for each mark of a row, so that no two overlap: the first lane in which the one before is far enough away.
 *
 * @param positions ascending
 * @param gap distance that two marks of one lane keep
 */
export function lanesOf(positions: readonly number[], gap: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => position - end >= gap);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = position;
    return lane;
  });
}

/** Discs behind the marks of a row, as one path, so that no line shows through them. */
export function groundPath(places: readonly { x: number; y: number }[], radius: number): string {
  return places.map(({ x, y }) => circle(radius, x, y)).join('');
}

/** The signs of verification ● ◐ ○ around the origin, as paths to fill by the even-odd rule. */
export function signPath(level: Level, radius: number): string {
  const inner = radius * 0.68;
  const holes: Record<Level, string> = {
    'full-text': '',
    excerpt: `M0-${inner}A${inner} ${inner} 0 0 1 0 ${inner}Z`,
    secondary: circle(inner),
  };
  return circle(radius) + holes[level];
}

function circle(radius: number, x = 0, y = 0): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0Z`;
}
