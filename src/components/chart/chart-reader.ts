import { button, element } from '#browser/elements.ts';
import { chartFrame } from '#words/chart-frame.ts';

const words = chartFrame.reader;

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
    const tools = element('div', 'chart-tools no-print');
    if (this.#marks().length > 0) tools.append(this.#reading());
    if (this.#documents().size > 1) tools.append(this.#choice());
    if (tools.childElementCount > 0) this.append(tools);
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

  #documents(): Map<string, string> {
    const rows = [...this.querySelectorAll<SVGGElement>('g[data-document]')];
    return new Map(rows.map(({ dataset }) => [dataset['document'] ?? '', dataset['documentName'] ?? '']));
  }

  #reading(): HTMLElement {
    this.#said = element('output', '', words.hint);
    this.addEventListener('pointerover', ({ target }) => {
      const mark = target instanceof Element ? target.closest<SVGGElement>('g[data-tip]') : null;
      if (mark && this.contains(mark)) this.#show(this.#marks().indexOf(mark));
    });
    const steps = [button(words.previous, () => this.#step(-1)), button(words.next, () => this.#step(1))];
    return element('p', 'chart-reading small', ...steps, this.#said);
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
    const names = [...this.#documents()].map(([id, name]) => new Option(name, id));
    const select = element('select', 'field', new Option(words.all, ''), ...names);
    select.addEventListener('change', () => {
      for (const row of this.querySelectorAll<SVGGElement>('g[data-document]')) {
        row.toggleAttribute('data-away', select.value !== '' && row.dataset['document'] !== select.value);
      }
      this.#at = -1;
    });
    return element('label', 'chart-choice small', words.only, select);
  }
}

customElements.define('chart-reader', ChartReader);
