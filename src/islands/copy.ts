/**
 * Copies the text of a `<template>` on the page. The buttons are hidden until this runs, because without a script the
 * text can be selected or downloaded.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const status = button.parentElement?.querySelector('[role=status]');
  const template = document.getElementById(button.dataset.copy ?? '') as HTMLTemplateElement | null;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(template?.content.textContent ?? '').then(
      () => tell(button.dataset.done),
      () => tell(button.dataset.failed),
    );
  });
  const tell = (words = '') => {
    if (status) status.textContent = words;
  };
}
