/**
 * Puts text on the reader's clipboard. Where the browser has no clipboard for pages (hosts without https) or refuses it, the older way
 * is tried; focus and selection stay as they were.
 *
 * @returns whether it is there; if not, the caller shows the text for the reader to copy.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on hosts without https, whatever the type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return copyBySelecting(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

function copyBySelecting(text: string): boolean {
  const focused = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.readOnly = true;
  field.value = text;
  document.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (range) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
