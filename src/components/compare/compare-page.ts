import { keepAddress } from '#browser/address.ts';
import { element, link, part } from '#browser/elements.ts';
import { comparePage as words } from '#words/compare-page.ts';
import { chosenFrom, queryFor } from './choice.ts';
import { ownPage } from './own-page.ts';

/** What of a measure's page stands side by side, by its `data-compare` mark. */
const PARTS = ['quote', 'standing', 'elements', 'bodies', 'themes'] as const;

/** The comparison of `/compare/`: the measures' own pages are read and their parts set side by side. */
class ComparePage extends HTMLElement {
  #pages = new Map<string, Promise<Document>>();
  #chosen: readonly string[] = [];

  connectedCallback(): void {
    const form = part(this, 'form');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose([...this.#chosen, this.#select.value]);
    });
    this.addEventListener('click', (event) => {
      const id = (event.target as HTMLElement).dataset['remove'];
      if (id) this.#remove(id);
    });
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #select(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  get #titles(): Map<string, string> {
    return new Map([...this.#select.options].map(({ value, text }) => [value, text]));
  }

  get #most(): number {
    return Number(this.dataset['most']);
  }

  #readAddress(): void {
    this.#chosen = chosenFrom(new URLSearchParams(location.search), new Set(this.#titles.keys()), this.#most);
    void this.#show();
  }

  #choose(ids: readonly string[]): void {
    this.#chosen = [...new Set(ids)].slice(0, this.#most);
    keepAddress('push', queryFor(this.#chosen) || location.pathname);
    void this.#show();
  }

  /** Takes a measure out; the focus goes to the one that takes its place, or the last one, or to the choice where none is left. */
  #remove(id: string): void {
    const at = this.#chosen.indexOf(id);
    this.#choose(this.#chosen.filter((one) => one !== id));
    const left = [...this.querySelectorAll<HTMLElement>('[data-remove]')];
    (left[at] ?? left.at(-1) ?? this.#select).focus();
  }

  async #show(): Promise<void> {
    const chosen = this.#chosen;
    const titles = this.#titles;
    const status = part(this, '[data-status]');
    const least = Number(this.dataset['least']);
    part(this, 'form button', HTMLButtonElement).disabled = chosen.length >= this.#most;
    this.querySelector('[data-chosen]')?.replaceChildren(...chosen.map((id) => chip(id, titles.get(id) ?? id)));
    status.textContent =
      chosen.length === 0
        ? words.chooseSome(least, this.#most)
        : chosen.length < least
          ? words.chooseAnother
          : words.compared(chosen.length);
    const table = part(this, '[data-comparison]');
    try {
      const pages = await Promise.all(chosen.map((id) => this.#page(id)));
      if (chosen.join() !== this.#chosen.join()) return;
      table.style.setProperty('--columns', String(Math.max(pages.length, 1)));
      table.replaceChildren(
        ...(pages.length > 0
          ? comparison(
              pages,
              chosen.map((id) => this.#address(id)),
            )
          : []),
      );
    } catch {
      this.#pages.clear();
      status.textContent = words.unread;
    }
  }

  #address(id: string): string {
    return (this.dataset['measure'] ?? '').replace('{id}', id);
  }

  #page(id: string): Promise<Document> {
    const known = this.#pages.get(id);
    if (known) return known;
    const page = fetch(this.#address(id)).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return ownPage(await response.text());
    });
    this.#pages.set(id, page);
    return page;
  }
}

function chip(id: string, title: string): HTMLElement {
  const button = element('button', 'button small', words.remove(title));
  button.type = 'button';
  button.dataset['remove'] = id;
  return element('li', '', button);
}

function comparison(pages: readonly Document[], addresses: readonly string[]): HTMLElement[] {
  const heads = pages.map((page, at) => head(page, addresses[at] as string));
  const rows = PARTS.map((name) => {
    const cells = pages.map((page, at) => {
      const label = element('p', 'cell-label', page.querySelector('h1')?.textContent ?? '');
      return element('div', 'cell', label, copied(page, name, addresses[at] as string));
    });
    const heading = element('h2', 'section-head', words.parts[name]);
    return element('section', 'aspect', heading, element('div', 'cells', ...cells));
  });
  return [element('div', 'cells heads', ...heads), ...rows];
}

function head(page: Document, address: string): HTMLElement {
  const textAt = (selector: string) => page.querySelector(selector)?.textContent?.trim() ?? '';
  return element(
    'div',
    'cell',
    link(address, 'row-title', textAt('h1')),
    element('p', 'row-note', textAt('[data-compare=place]')),
    element('p', 'small', textAt('[data-compare=summary]')),
  );
}

/** A copy of a part of another page: its ids go, and its links within that page become links to it. */
function copied(page: Document, name: (typeof PARTS)[number], address: string): HTMLElement {
  const original = page.querySelector<HTMLElement>(`[data-compare=${name}]`);
  const copy = document.importNode(original ?? element('div', ''), true);
  for (const node of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) node.removeAttribute('id');
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.href = address + (link.getAttribute('href') ?? '');
  }
  return copy;
}

customElements.define('compare-page', ComparePage);
