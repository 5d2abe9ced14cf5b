/**
 * Maps a day to a place, in proportion to time: the part of `scaleUtc(domain, range)` of d3-scale that the timeline
 * needs, with the same arguments.
 */
export function timeScale(
  [from, to]: readonly [Date, Date],
  [start, end]: readonly [number, number],
): (day: Date) => number {
  const perMillisecond = (end - start) / (to.getTime() - from.getTime());
  return (day) => start + (day.getTime() - from.getTime()) * perMillisecond;
}
