import { timeText, words, type Given } from './view.ts';

/** What is stored on this device, and what can be done about it. */
export function SavingState({ given }: { given: Given }) {
  const w = words(given, 'assessment');
  const { saving, keep } = given;
  const button = (what: 'save' | 'resume' | 'keepMine' | 'erase', key: string) => (
    <button type="button" onClick={() => keep(what)}>
      {w(key)}
    </button>
  );
  switch (saving.kind) {
    case 'off':
      return (
        <p class="saving row">
          {button('save', 'save')} <span class="quiet">{w('save-text')}</span>
        </p>
      );
    case 'on':
      return (
        <p class="saving row" role="status">
          <span>{w('saved', { at: timeText(given, saving.at) })}</span> {button('erase', 'erase')}
        </p>
      );
    case 'found':
      return (
        <p class="saving row">
          <span>{w('found', { at: timeText(given, saving.at) })}</span> {button('resume', 'resume')}{' '}
          {button('erase', 'erase')}
        </p>
      );
    case 'damaged':
      return (
        <p class="saving row" role="alert">
          <span>{w('saved-damaged')}</span> {button('erase', 'erase')}
        </p>
      );
    case 'elsewhere':
      return (
        <p class="saving row" role="alert">
          <span>{w('saved-elsewhere')}</span> {button('keepMine', 'keep-mine')}{' '}
          {button('resume', 'take-other')}
        </p>
      );
    case 'unavailable':
      return (
        <p class="saving row" role="alert">
          {w('saved-unavailable')}
        </p>
      );
  }
}
