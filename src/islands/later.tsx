/** What follows the questions: the check page, the door, the result, and a result of an earlier version. Loaded while questions are answered. */
import { drawFirmness, type Answers, type Model } from '#assessment';
import { Check } from './Check.tsx';
import { Older } from './Older.tsx';
import { Door, Result } from './Result.tsx';
import type { Firm, ResultGiven } from './view.ts';

export function View({ given, firm }: { given: ResultGiven; firm: Firm }) {
  switch (given.state.view) {
    case 'check':
      return <Check given={given} />;
    case 'door':
      return <Door given={given} />;
    case 'older':
      return <Older given={given} />;
    default:
      return <Result given={given} firm={firm} />;
  }
}

/** Longest time for which the draws may hold up the page at a stretch, in milliseconds. */
const slice = 12;

let work: { readonly of: string; found: Firm } | undefined;

/**
 * How firm the plan for some answers is. The draws are made in slices, so that the page stays usable.
 *
 * @param done called once when the draws for these answers are complete
 * @returns undefined until then
 */
export function firmness(model: Model, answers: Answers, done: () => void): Firm {
  const of = JSON.stringify(answers);
  if (work?.of === of) return work.found;
  const own: NonNullable<typeof work> = { of, found: undefined };
  work = own;
  const draws = drawFirmness(model, answers);
  let latest: Firm = new Map();
  const draw = () => {
    // Other answers have come in the meantime.
    if (work !== own) return;
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const step = draws.next();
      if (step.done) {
        own.found = latest;
        return done();
      }
      latest = step.value;
    }
    setTimeout(draw);
  };
  setTimeout(draw);
  return undefined;
}
