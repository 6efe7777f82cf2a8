/** Copies the text that it holds; where the browser does not allow that, selects it for the reader to copy. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button') as HTMLButtonElement;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const text = this.querySelector('.reference') as HTMLElement;
    const status = this.querySelector('[role=status]') as HTMLElement;
    try {
      await navigator.clipboard.writeText(text.textContent ?? '');
      status.textContent = '已复制';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = '浏览器没有准许复制，已选中，请自行复制';
    }
  }
}

customElements.define('copy-text', CopyText);
