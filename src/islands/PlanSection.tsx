import {
  firmnessOf,
  plan,
  thisMonth,
  dropsInTenths,
  type Action,
  type Answers,
  type Evaluation,
} from '#assessment';
import { answerText, pointsWord, word, words, type ResultGiven as Given, type Firm } from './view.ts';

interface PlanProps {
  given: Given;
  /** The answers with what is tried out in place. */
  answers: Answers;
  evaluation: Evaluation;
  firm: Firm;
}

/** What to do and what to find out first; ticking an item tries it out. */
export function PlanSection({ given, answers, evaluation, firm }: PlanProps) {
  const todo = plan(given.model, answers);
  const w = words(given);
  const high = evaluation.residual.high;
  const drops = dropsInTenths(
    high,
    todo.do.map((action) => action.drop),
  );
  const now = todo.do.slice(0, thisMonth);
  const later = todo.do.slice(thisMonth);
  const planning = todo.start_planning;
  const { tried } = given.state;

  return (
    <section class="flow">
      <h2>{w('plan-title')}</h2>
      {tried.length > 0 && (
        <>
          <h3>{w('tried-list')}</h3>
          <ul class="plan unnumbered">
            {tried.map((question) => (
              <li key={question}>
                <Item given={given} question={question} tried />
                <data />
              </li>
            ))}
          </ul>
        </>
      )}
      {todo.do.length + todo.find.length === 0 && <p>{w('nothing-left')}</p>}
      {now.length > 0 && (
        <>
          <h3>{w('do-title')}</h3>
          <p class="quiet no-print">{w('try-text')}</p>
          <ActionList given={given} actions={now} drops={drops} firm={firm} />
          <p class="quiet">{w(firm ? 'firm-text' : 'firm-working')}</p>
        </>
      )}
      {planning && (
        <>
          <h3>{w('start-planning')}</h3>
          <ActionList
            given={given}
            actions={[planning]}
            drops={dropsInTenths(high, [planning.alone])}
            plain
          />
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
          <FindList given={given} actions={todo.find} high={high} />
        </>
      )}
    </section>
  );
}

/** The first five things to find out, and the rest behind a click. */
function FindList({ given, actions, high }: { given: Given; actions: readonly Action[]; high: number }) {
  const drops = dropsInTenths(
    high,
    actions.map((action) => action.drop),
  );
  const rest = actions.slice(thisMonth);
  return (
    <>
      <ActionList given={given} actions={actions.slice(0, thisMonth)} drops={drops} finding />
      {rest.length > 0 && (
        <details>
          <summary>{`${word(given, 'result.find-later')} (${rest.length})`}</summary>
          <ActionList
            given={given}
            actions={rest}
            drops={drops.slice(thisMonth)}
            from={thisMonth + 1}
            finding
          />
        </details>
      )}
    </>
  );
}

interface ActionListProps {
  given: Given;
  actions: readonly Action[];
  /** Tenths of a point of each action. */
  drops: readonly number[];
  firm?: Firm;
  /** Number of the first action. */
  from?: number;
  /** The actions are questions to ask, and their drops are the most that they can be. */
  finding?: boolean;
  /** Without numbers in front. */
  plain?: boolean;
}

function ActionList({
  given,
  actions,
  drops,
  firm,
  from = 1,
  finding = false,
  plain = false,
}: ActionListProps) {
  return (
    <ol class={plain ? 'plan unnumbered' : 'plan'} start={from} style={{ counterReset: `n ${from - 1}` }}>
      {actions.map((action, at) => {
        const tenths = drops[at] ?? 0;
        const share = firm?.get(action.safeguard);
        return (
          <li key={action.safeguard}>
            <Item given={given} question={action.question} finding={finding} once={!plain} />
            <data value={tenths / 10}>
              {pointsWord(given, finding ? 'drop-up-to' : 'drop', tenths)}
              {share !== undefined && (
                <span class="firm">{word(given, `result.${firmnessOf(share / given.result.draws)}`)}</span>
              )}
            </data>
          </li>
        );
      })}
    </ol>
  );
}

interface ItemProps {
  given: Given;
  question: string;
  tried?: boolean;
  finding?: boolean;
  /** The item stands in the plan proper and can be tried out there. */
  once?: boolean;
}

/** Title, who and how long, the answer that caused it, and the box to try it out. */
function Item({ given, question, tried = false, finding = false, once = true }: ItemProps) {
  const asked = given.questions.get(question);
  const { safeguard } = asked ?? {};
  return (
    <div>
      <a class="print-address" href={safeguard?.href}>
        {safeguard?.title}
      </a>
      <p class="quiet">{given.result.facts[safeguard?.id ?? '']}</p>
      <p class="quiet">
        {finding
          ? word(given, 'result.ask', { who: asked?.ask ?? '' })
          : word(given, 'result.because', { answer: answerText(given, question) })}
      </p>
      {once && (
        <label class="try no-print">
          <input
            type="checkbox"
            id={`try-${question}`}
            checked={tried}
            onChange={() => given.send({ type: 'try', question, on: !tried })}
          />{' '}
          {word(given, 'result.try')}
          <span class="sr-only"> {safeguard?.title}</span>
        </label>
      )}
    </div>
  );
}
