import { drawFirmness, evaluate, plan, relevantQuestions } from '#assessment';
import { loadCatalogue } from '#library/load.ts';

/** Times of the engine on the shipped model and its profiles, in milliseconds: median and slowest tenth of many runs. */
const { assessment, profiles } = loadCatalogue();
const cases = [...profiles.map(({ answers }) => answers), {}];

console.log(
  `Node ${process.version}, ${assessment.questions.length} questions, ${assessment.safeguards.length} safeguards`,
);
report('one evaluation', 4000, (at) => evaluate(assessment, cases[at % cases.length] ?? {}));
report('which questions matter', 1000, (at) => relevantQuestions(assessment, cases[at % cases.length] ?? {}));
report('a full plan', 400, (at) => plan(assessment, cases[at % cases.length] ?? {}));

report('one draw of firmness', 200, (at) => drawFirmness(assessment, cases[at % cases.length] ?? {}).next());

function report(name: string, runs: number, work: (at: number) => unknown): void {
  for (let at = 0; at < runs / 4; at += 1) work(at);
  const times = Array.from({ length: runs }, (_, at) => {
    const started = performance.now();
    work(at);
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  const shown = (share: number) =>
    (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3).padStart(8);
  console.log(`${name.padEnd(24)} median ${shown(0.5)} ms   90 % within ${shown(0.9)} ms`);
}
