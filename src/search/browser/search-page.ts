import { excerpt } from '../excerpt.ts';
import { find, type Filters, type Found, type Pagefind } from './find.ts';

/** How many results a page shows at first, and how many more a click adds. */
const SHOWN = 20;
const TYPING_PAUSE = 200;
const FILTERS = ['kind', 'document', 'theme', 'state'] as const;

/** The search of `/search/`: reads the address, asks Pagefind, shows results, keeps the address. */
class SearchPage extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #asked = 0;
  #timer: number | undefined;

  connectedCallback(): void {
    const form = this.#form;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    form.addEventListener('input', (event) => {
      // A chosen filter is a step that “back” undoes; typing is not.
      if (event.target instanceof HTMLSelectElement) {
        this.#ask('push');
        return;
      }
      if ((event as InputEvent).isComposing) return;
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask('replace'), TYPING_PAUSE);
    });
    this.#input.addEventListener('compositionend', () => this.#ask('replace'));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #input(): HTMLInputElement {
    return this.querySelector('input[name=q]') as HTMLInputElement;
  }
  get #results(): HTMLElement {
    return this.querySelector('#search-results') as HTMLElement;
  }
  get #status(): HTMLElement {
    return this.querySelector('[data-status]') as HTMLElement;
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    this.#input.value = query.get('q') ?? '';
    for (const filter of FILTERS) this.#select(filter).value = query.get(filter) ?? '';
    this.#ask(undefined);
  }

  #select(filter: string): HTMLSelectElement {
    return this.querySelector(`select[name=${filter}]`) as HTMLSelectElement;
  }

  #filters(): Filters {
    return Object.fromEntries(
      FILTERS.map((filter) => [filter, this.#select(filter).value]).filter(([, value]) => value !== ''),
    );
  }

  #ask(history: 'push' | 'replace' | undefined): void {
    window.clearTimeout(this.#timer);
    const input = this.#input.value;
    const filters = this.#filters();
    const query = new URLSearchParams({ ...(input.trim() ? { q: input } : {}), ...filters }).toString();
    const address = query ? `?${query}` : location.pathname;
    if (history && address !== location.search) window.history[`${history}State`](null, '', address);
    void this.#show(input, filters, ++this.#asked);
  }

  async #show(input: string, filters: Filters, asked: number): Promise<void> {
    this.#results.dataset['state'] = 'searching';
    try {
      this.#pagefind ??= this.#load();
      const found = await find(await this.#pagefind, input, filters);
      const rows = await Promise.all(found.hits.slice(0, SHOWN).map((hit) => row(hit, found.phrases)));
      if (asked !== this.#asked) return;
      this.#results.replaceChildren(...rows, ...this.#more(found, SHOWN));
      this.#status.textContent = statusOf(input, found);
      this.#results.dataset['total'] = String(found.hits.length);
      this.#results.dataset['state'] = 'done';
    } catch {
      if (asked !== this.#asked) return;
      this.#pagefind = undefined;
      this.#results.replaceChildren();
      this.#status.textContent = '搜索索引没有读到，可能是网络中断或文件缺失。请稍后再试，或用下面的栏目浏览。';
      this.#results.dataset['total'] = '0';
      this.#results.dataset['state'] = 'failed';
    }
  }

  async #load(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ `${this.dataset['index']}pagefind.js`)) as Pagefind;
    await pagefind.init();
    return pagefind;
  }

  #more(found: Found, from: number): HTMLElement[] {
    if (found.hits.length <= from) return [];
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = `再看 ${Math.min(SHOWN, found.hits.length - from)} 条`;
    button.addEventListener('click', async () => {
      const rows = await Promise.all(found.hits.slice(from, from + SHOWN).map((hit) => row(hit, found.phrases)));
      item.replaceWith(...rows, ...this.#more(found, from + SHOWN));
      rows[0]?.querySelector('a')?.focus();
    });
    item.append(button);
    return [item];
  }
}

function statusOf(input: string, { hits, phrases, loosened }: Found): string {
  if (input.trim() === '') return '输入原文里的词句、机构或法律用语，开始搜索。';
  if (phrases.length === 0 && !loosened) return '请输入文字或数字；标点和符号不参与搜索。';
  if (hits.length === 0) return `没有找到“${shortened(input)}”。可以换一个说法、减少字数，或去掉筛选条件。`;
  if (loosened)
    return `没有逐字包含“${shortened(input)}”的内容；以下 ${hits.length} 条包含其中的词：${phrases.join('、')}。`;
  return `找到 ${hits.length} 条。`;
}

function shortened(input: string): string {
  const characters = [...input.trim()];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}……` : characters.join('');
}

async function row(hit: Found['hits'][number], phrases: readonly string[]): Promise<HTMLElement> {
  const { url, meta } = await hit.load();
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.className = 'row-title';
  link.dataset['result'] = '';
  link.append(...marked(meta['title'] ?? '', phrases));
  const place = document.createElement('p');
  place.className = 'row-note';
  place.textContent = `${meta['kind']} · ${meta['place']}`;
  const text = document.createElement('p');
  text.className = 'excerpt';
  text.append(...marked(meta['text'] ?? '', phrases));
  item.append(link, place, text);
  return item;
}

function marked(text: string, phrases: readonly string[]): (Node | string)[] {
  return excerpt(text, phrases).map((part) => {
    if (!part.marked) return part.text;
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return mark;
  });
}

customElements.define('search-page', SearchPage);
