/**
 * Around a drawn chart: reads out the exact value of a mark, under a pointer or step by step with two buttons, and lets one
 * document be looked at alone. The marks and their words are those that the drawing already holds.
 */
class ChartReader extends HTMLElement {
  #at = -1;
  #said: HTMLOutputElement | undefined;

  connectedCallback(): void {
    if (this.dataset['ready'] !== undefined) return;
    this.dataset['ready'] = '';
    this.#takeTips();
    const tools = document.createElement('div');
    tools.className = 'chart-tools no-print';
    if (this.#marks().length > 0) tools.append(this.#reading());
    if (this.#lanes().size > 1) tools.append(this.#choice());
    if (tools.childElementCount > 0) this.append(tools);
    const numbers = this.closest('figure')?.querySelector('details');
    window.addEventListener('beforeprint', () => numbers?.setAttribute('open', ''));
    window.addEventListener('afterprint', () => numbers?.removeAttribute('open'));
  }

  /** The words of each mark, taken from its title: the browser's own tooltip would say them a second time. */
  #takeTips(): void {
    for (const title of this.querySelectorAll<SVGTitleElement>('g.c-tip > title')) {
      (title.parentElement as unknown as SVGGElement).dataset['tip'] = title.textContent;
      title.remove();
    }
  }

  /** The marks of the layout that is shown, in the order in which they are drawn. */
  #marks(): SVGGElement[] {
    return [...this.querySelectorAll<SVGGElement>('g[data-tip]')].filter(
      (mark) => mark.getClientRects().length > 0 && mark.closest('[data-away]') === null,
    );
  }

  #lanes(): Map<string, string> {
    const lanes = [...this.querySelectorAll<SVGGElement>('g[data-lane]')];
    return new Map(lanes.map(({ dataset }) => [dataset['lane'] ?? '', dataset['laneName'] ?? '']));
  }

  #reading(): HTMLElement {
    const reading = document.createElement('p');
    reading.className = 'chart-reading small';
    const said = document.createElement('output');
    said.textContent = '指着图上的标记，或用两个按钮逐个读出准确的数。';
    this.#said = said;
    reading.append(
      button('上一个', () => this.#step(-1)),
      button('下一个', () => this.#step(1)),
      said,
    );
    this.addEventListener('pointerover', ({ target }) => {
      const mark = target instanceof Element ? target.closest<SVGGElement>('g[data-tip]') : null;
      if (mark && this.contains(mark)) this.#show(this.#marks().indexOf(mark));
    });
    return reading;
  }

  #step(by: number): void {
    const count = this.#marks().length;
    if (count > 0) this.#show((this.#at + by + count) % count);
  }

  #show(at: number): void {
    const mark = this.#marks()[at];
    if (!mark || !this.#said) return;
    for (const before of this.querySelectorAll('[data-read]')) before.removeAttribute('data-read');
    mark.setAttribute('data-read', '');
    this.#at = at;
    this.#said.textContent = mark.dataset['tip'] ?? '';
  }

  #choice(): HTMLElement {
    const label = document.createElement('label');
    label.className = 'chart-choice small';
    const select = document.createElement('select');
    select.className = 'field';
    select.append(new Option('全部文件', ''), ...[...this.#lanes()].map(([id, name]) => new Option(name, id)));
    select.addEventListener('change', () => {
      for (const lane of this.querySelectorAll<SVGGElement>('g[data-lane]')) {
        lane.toggleAttribute('data-away', select.value !== '' && lane.dataset['lane'] !== select.value);
      }
      this.#at = -1;
    });
    label.append('只看 ', select);
    return label;
  }
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

customElements.define('chart-reader', ChartReader);
