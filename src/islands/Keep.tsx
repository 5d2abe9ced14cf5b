import { encode } from '#assessment';
import { answersFile, calendar, planCsv, planMarkdown } from './export.ts';
import { SavingState } from './Saving.tsx';
import { words, type ResultGiven as Given } from './view.ts';

/** Save, print, take along, start again. */
export function Keep({ given }: { given: Given }) {
  const w = words(given);
  return (
    <section class="flow no-print">
      <h2>{w('keep-title')}</h2>
      <SavingState given={given} />
      <p>
        <label class="code" for="organization">
          {w('organization')}
        </label>
        <input
          id="organization"
          type="text"
          autocomplete="off"
          maxLength={80}
          onInput={(event) => {
            const printed = document.getElementById('organization-printed');
            if (printed) printed.textContent = event.currentTarget.value;
          }}
        />
      </p>
      <p>
        <button class="go" type="button" onClick={() => print()}>
          {w('print')}
        </button>
      </p>
      <p>{w('export-text')}</p>
      <ul class="row plain">
        {(
          [
            ['export-answers', 'known-hire-answers.json', 'application/json', answersFile],
            ['export-csv', 'known-hire-plan.csv', 'text/csv', planCsv],
            ['export-markdown', 'known-hire-plan.md', 'text/markdown', planMarkdown],
            ['export-calendar', 'known-hire-plan.ics', 'text/calendar', calendar],
          ] as const
        ).map(([key, name, type, make]) => (
          <li key={key}>
            <button type="button" onClick={() => download(name, type, make(given, new Date()))}>
              {w(key)}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{w('code-show')}</summary>
        <p>{w('code-note')}</p>
        <p>
          <code>{encode(given.model, given.answers)}</code>
        </p>
      </details>
      <p>
        <button type="button" onClick={() => given.send({ type: 'restart' })}>
          {w('restart')}
        </button>
      </p>
    </section>
  );
}

/** Hands a text to the browser as a file; nothing leaves the device. */
function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
