import { copying } from '#words/copying.ts';
import { copyText } from './copy.ts';

/** Copies a text; where the browser does not allow that, selects it for the reader to copy. */
async function copy(text: Element, told: Element): Promise<void> {
  const isCopied = await copyText(text.textContent ?? '');
  if (!isCopied) getSelection()?.selectAllChildren(text);
  told.textContent = isCopied ? copying.copied : copying.selected;
}

for (const copyable of document.querySelectorAll('.copyable')) {
  const text = copyable.firstElementChild;
  const button = copyable.querySelector('button');
  const status = copyable.querySelector('[role=status]');
  if (!text || !button || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(text, status));
}
