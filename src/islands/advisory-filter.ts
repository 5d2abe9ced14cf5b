import { fill } from '#i18n/strings.ts';

/**
 * Narrows down the list of documents. What is chosen stands in the fields and in the query of the address
 * (`?country=jp&kind=alert`), nowhere else; an item fits by its data attributes, a list of values each.
 */
const form = element<HTMLFormElement>(document, '#document-filter');
const status = element<HTMLElement>(form, '[role=status]');
const clear = element<HTMLButtonElement>(form, 'button');
const selects = [...form.querySelectorAll('select')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-documents]')];
const items = [...document.querySelectorAll<HTMLElement>('[data-documents] li[data-kind]')];

/** A part of the page that the build always writes. */
function element<T extends HTMLElement>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no element "${selector}".`);
  return found;
}

/** Chooses what the address asks for; a value that no field offers counts as not asked for. */
function chooseFromAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name)?.toLowerCase() ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

/** Puts what is chosen into the address and leaves alone whatever else stands there. */
function writeToAddress(): void {
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

function fits(item: HTMLElement): boolean {
  return selects.every(
    ({ name, value }) => value === '' || (item.dataset[name] ?? '').split(' ').includes(value),
  );
}

/** Shows the items that fit, the headings that still have one, how many there are, and how to get all back. */
function show(): void {
  for (const item of items) item.hidden = !fits(item);
  for (const group of groups) {
    const count = group.querySelectorAll('li[data-kind]:not([hidden])').length;
    group.hidden = count === 0;
    const shown = group.querySelector(':scope > h2 > [data-count]');
    if (shown) shown.textContent = String(count);
  }
  const n = items.filter((item) => !item.hidden).length;
  const text = n === 0 ? status.dataset.none : status.dataset.shown;
  status.textContent = fill(text ?? '', { n, all: items.length });
  clear.hidden = selects.every(({ value }) => value === '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = location.search;
}

form.addEventListener('change', () => {
  writeToAddress();
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
clear.addEventListener('click', () => {
  for (const select of selects) select.value = '';
  writeToAddress();
  show();
  selects[0]?.focus();
});
addEventListener('popstate', () => {
  chooseFromAddress();
  show();
});

chooseFromAddress();
form.hidden = false;
show();
