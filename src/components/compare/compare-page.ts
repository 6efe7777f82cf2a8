import { chosenFrom, queryFor } from './choice.ts';

/** What of a measure's page stands side by side, by its `data-compare` mark. */
const ASPECTS = [
  ['quote', '原文'],
  ['standing', '核定进展与时限'],
  ['elements', '承诺了什么'],
  ['bodies', '责任主体'],
  ['themes', '专题'],
] as const;

/** The comparison of `/compare/`: the measures' own pages are read and their parts set side by side. */
class ComparePage extends HTMLElement {
  #pages = new Map<string, Promise<Document>>();

  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose([...this.#chosen, this.#select.value]);
    });
    this.addEventListener('click', (event) => {
      const id = (event.target as HTMLElement).dataset['remove'];
      if (id) this.#choose(this.#chosen.filter((one) => one !== id));
    });
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  get #select(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement;
  }

  get #titles(): Map<string, string> {
    return new Map([...this.#select.options].map(({ value, text }) => [value, text]));
  }

  get #most(): number {
    return Number(this.dataset['most']);
  }

  get #chosen(): string[] {
    return chosenFrom(new URLSearchParams(location.search), new Set(this.#titles.keys()), this.#most);
  }

  #choose(ids: readonly string[]): void {
    history.pushState(null, '', queryFor([...new Set(ids)].slice(0, this.#most)) || location.pathname);
    void this.#show();
  }

  async #show(): Promise<void> {
    const chosen = this.#chosen;
    const titles = this.#titles;
    const status = this.querySelector('[data-status]') as HTMLElement;
    const least = Number(this.dataset['least']);
    (this.querySelector('form button') as HTMLButtonElement).disabled = chosen.length >= this.#most;
    this.querySelector('[data-chosen]')?.replaceChildren(...chosen.map((id) => chip(id, titles.get(id) ?? id)));
    status.textContent =
      chosen.length === 0
        ? `请选 ${least} 到 ${this.#most} 条举措。`
        : chosen.length < least
          ? '再选一条就可以对比。'
          : `正在对比 ${chosen.length} 条；网址可以分享。`;
    const table = this.querySelector('[data-comparison]') as HTMLElement;
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
      status.textContent = '有一条举措的页面没有读到，可能是网络中断。请稍后再试。';
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
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
    this.#pages.set(id, page);
    return page;
  }
}

function chip(id: string, title: string): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button small';
  button.dataset['remove'] = id;
  button.textContent = `${title} ✕ 移除`;
  item.append(button);
  return item;
}

function comparison(pages: readonly Document[], addresses: readonly string[]): HTMLElement[] {
  const heads = pages.map((page, at) => head(page, addresses[at] as string));
  const rows = ASPECTS.map(([aspect, name]) => {
    const cells = pages.map((page, at) => {
      const cell = element('div', 'cell');
      const label = element('p', 'cell-label');
      label.textContent = page.querySelector('h1')?.textContent ?? '';
      cell.append(label, part(page, aspect, addresses[at] as string));
      return cell;
    });
    const heading = element('h2', 'section-head');
    heading.textContent = name;
    const row = element('section', 'aspect');
    const grid = element('div', 'cells');
    grid.append(...cells);
    row.append(heading, grid);
    return row;
  });
  const top = element('div', 'cells heads');
  top.append(...heads);
  return [top, ...rows];
}

function head(page: Document, address: string): HTMLElement {
  const cell = element('div', 'cell');
  const link = document.createElement('a');
  link.href = address;
  link.className = 'row-title';
  link.textContent = page.querySelector('h1')?.textContent ?? '';
  const place = element('p', 'row-note');
  place.textContent = page.querySelector('[data-compare=place]')?.textContent?.trim() ?? '';
  const summary = element('p', 'small');
  summary.textContent = page.querySelector('[data-compare=summary]')?.textContent ?? '';
  cell.append(link, place, summary);
  return cell;
}

/** A copy of a part of another page: its ids go, and its links within that page become links to it. */
function part(page: Document, aspect: string, address: string): HTMLElement {
  const original = page.querySelector<HTMLElement>(`[data-compare=${aspect}]`);
  const copy = document.importNode(original ?? element('div', ''), true);
  for (const node of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) node.removeAttribute('id');
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.href = address + (link.getAttribute('href') ?? '');
  }
  return copy;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

customElements.define('compare-page', ComparePage);
