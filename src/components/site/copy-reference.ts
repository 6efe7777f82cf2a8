import { copyText } from './copy.ts';

const button = document.querySelector<HTMLButtonElement>('.citation button');
const reference = document.querySelector('.citation .reference');
const status = document.querySelector('.citation [role=status]');

/** Copies the reference; where the browser does not allow that, selects it for the reader to copy. */
async function copy(text: Element, told: Element): Promise<void> {
  const isCopied = await copyText(text.textContent ?? '');
  if (!isCopied) getSelection()?.selectAllChildren(text);
  told.textContent = isCopied ? '已复制' : '已选中，请自行复制';
}

if (button && reference && status) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(reference, status));
}
