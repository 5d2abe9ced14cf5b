import { plan, thisMonth, wholeDrops, type Action, type Evaluation } from '#assessment';
import { answerText, pointsWord, word, type Given } from './view.ts';

/** What to do and what to find out first. */
export function PlanSection({ given, evaluation }: { given: Given; evaluation: Evaluation }) {
  const todo = plan(given.model, given.answers);
  const w = (key: string) => word(given, `assessment.${key}`);
  const high = evaluation.residual.high;
  const drops = wholeDrops(
    high,
    todo.do.map((action) => action.drop),
  );
  const now = todo.do.slice(0, thisMonth);
  const later = todo.do.slice(thisMonth);
  const planning = todo.start_planning;

  return (
    <section class="flow">
      <h2>{w('plan-title')}</h2>
      {todo.do.length + todo.find.length === 0 && <p>{w('nothing-left')}</p>}
      {now.length > 0 && (
        <>
          <h3>{w('do-title')}</h3>
          <ActionList given={given} actions={now} drops={drops} />
        </>
      )}
      {planning && (
        <>
          <h3>{w('start-planning')}</h3>
          <ActionList given={given} actions={[planning]} drops={wholeDrops(high, [planning.alone])} plain />
        </>
      )}
      {later.length > 0 && (
        <details>
          <summary>{`${w('do-later')} (${later.length})`}</summary>
          <ActionList given={given} actions={later} drops={drops.slice(thisMonth)} from={thisMonth + 1} />
        </details>
      )}
      {todo.find.length > 0 && (
        <>
          <h3>{w('find-title')}</h3>
          <p>{w('find-text')}</p>
          <ActionList
            given={given}
            actions={todo.find}
            drops={wholeDrops(
              high,
              todo.find.map((action) => action.drop),
            )}
            finding
          />
        </>
      )}
    </section>
  );
}

interface ActionListProps {
  given: Given;
  actions: readonly Action[];
  /** Whole points of each action. */
  drops: readonly number[];
  /** Number of the first action. */
  from?: number;
  /** The actions are questions to ask, and their drops are the most that they can be. */
  finding?: boolean;
  /** Without numbers in front. */
  plain?: boolean;
}

function ActionList({ given, actions, drops, from = 1, finding = false, plain = false }: ActionListProps) {
  return (
    <ol class={plain ? 'plan unnumbered' : 'plan'} start={from} style={{ counterReset: `n ${from - 1}` }}>
      {actions.map((action, at) => {
        const question = given.questions.get(action.question);
        const points = drops[at] ?? 0;
        return (
          <li key={action.safeguard}>
            <div>
              <a class="print-address" href={question?.safeguard?.href}>
                {question?.safeguard?.title}
              </a>
              <p class="quiet">{question?.safeguard?.facts}</p>
              <p class="quiet">
                {finding
                  ? word(given, 'assessment.ask', { who: question?.ask ?? '' })
                  : word(given, 'assessment.because', { answer: answerText(given, action.question) })}
              </p>
            </div>
            <data value={points}>{pointsWord(given, finding ? 'drop-up-to' : 'drop', points)}</data>
          </li>
        );
      })}
    </ol>
  );
}
