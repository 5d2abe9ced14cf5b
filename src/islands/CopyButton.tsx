import { word, type Given } from './view.ts';

/** Copies a text and says whether it worked. */
export function CopyButton({ given, label, text }: { given: Given; label: string; text: string }) {
  return (
    <p class="no-print">
      <button
        type="button"
        onClick={(event) => {
          const status = event.currentTarget.nextElementSibling;
          const tell = (key: string) => {
            if (status) status.textContent = word(given, `result.${key}`);
          };
          navigator.clipboard.writeText(text).then(
            () => tell('copied'),
            () => tell('not-copied'),
          );
        }}
      >
        {label}
      </button>{' '}
      <span role="status" />
    </p>
  );
}
