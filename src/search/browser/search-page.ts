import { foundNames } from '#text/names.ts';
import { find, type Found } from '../find.ts';
import { nearTerms } from '../near-terms.ts';
import type { Entry } from '../register.ts';
import { filterNames, selection } from '../selection.ts';
import { statusSentence, understoodSentence } from '../sentences.ts';
import { openLibrary, type OpenLibrary } from './library.ts';
import { addressOf, requestOf, type Request } from './request.ts';
import { button, element, groupSection, shownAtFirst } from './rows.ts';

const TYPING_PAUSE = 120;
const MISSING = '搜索索引没有读到，可能是网络中断，或文件缺失、损坏。请稍后再试，或用下面的栏目浏览。';

/** The search of `/search/`: reads the address, asks the library, shows results, keeps the address. */
class SearchPage extends HTMLElement {
  #library: Promise<OpenLibrary> | undefined;
  #asked = 0;
  #timer: number | undefined;
  #literal = false;
  /** The query part of the address that was asked last. */
  #answered = '';

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('form');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    form.addEventListener('input', (event) => {
      // A chosen filter is a step that “back” undoes; typing is not.
      if (event.target instanceof HTMLSelectElement) this.#ask('push');
      else if (!(event as InputEvent).isComposing) this.#askSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#askSoon());
    this.addEventListener('keydown', (event) => this.#walk(event));
    window.addEventListener('popstate', () => {
      // A jump to a group is a step as well, and asks nothing new.
      if (location.search !== this.#answered) this.#readAddress();
    });
    window.addEventListener('pagehide', () => history.replaceState({ top: window.scrollY }, ''));
    this.#readAddress();
  }

  /** The addresses of everything that answers an input, best first: what the page would show without filters. */
  async hrefsFor(input: string): Promise<string[]> {
    const library = await this.#opened();
    const { answers } = await find(input, false, library);
    return answers.flatMap(({ record }) => library.entries[record]?.href ?? []);
  }

  get #input(): HTMLInputElement {
    return this.#part('input[name=q]');
  }
  get #results(): HTMLElement {
    return this.#part('#search-results');
  }

  #part<E extends HTMLElement>(selector: string): E {
    return this.querySelector(selector) as E;
  }

  #opened(): Promise<OpenLibrary> {
    this.#library ??= openLibrary({ index: this.dataset['index'] ?? '', files: this.dataset['files'] ?? '' });
    return this.#library;
  }

  #readAddress(): void {
    const { input, literal, filters, sorting } = requestOf(new URLSearchParams(location.search));
    this.#input.value = input;
    this.#literal = literal;
    if (filters.body) this.#offerBodies([filters.body]);
    for (const name of filterNames) this.#part<HTMLSelectElement>(`select[name=${name}]`).value = filters[name] ?? '';
    this.#part<HTMLSelectElement>('select[name=sort]').value = sorting;
    const chosen = Object.keys(filters).length > 0 || sorting !== 'relevance';
    this.#part<HTMLDetailsElement>('details').open = chosen || window.matchMedia('(min-width: 48rem)').matches;
    this.#ask(undefined);
  }

  /** Adds bodies to those that can be chosen; the chosen one stays chosen. */
  #offerBodies(names: readonly string[]): void {
    const select = this.#part<HTMLSelectElement>('select[name=body]');
    if (select.options.length > names.length) return;
    const chosen = select.value;
    const [any] = select.options;
    select.replaceChildren(...(any ? [any] : []), ...names.map((name) => new Option(name, name)));
    if (chosen) select.value = chosen;
  }

  #request(): Request {
    const form = new FormData(this.#part<HTMLFormElement>('form'));
    const query = new URLSearchParams([...form].map(([name, value]) => [name, String(value)]));
    return { ...requestOf(query), input: this.#input.value, literal: this.#literal };
  }

  #askSoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask('replace'), TYPING_PAUSE);
  }

  #ask(history: 'push' | 'replace' | undefined): void {
    window.clearTimeout(this.#timer);
    const request = this.#request();
    const address = addressOf(request);
    if (history && address !== location.search) {
      window.history[`${history}State`](null, '', address || location.pathname);
    }
    this.#answered = location.search;
    void this.#show(request, ++this.#asked);
  }

  async #show(request: Request, asked: number): Promise<void> {
    this.#results.dataset['state'] = 'searching';
    try {
      const library = await this.#opened();
      this.#offerBodies(responsibleBodies(library.entries));
      const found = await find(request.input, request.literal, library);
      const groups = selection(found.answers, library.entries, request.filters, request.sorting);
      const atFirst = shownAtFirst(groups);
      const sections = await Promise.all(
        groups.map((group, at) => groupSection(group, atFirst[at] ?? 0, found, library)),
      );
      if (asked !== this.#asked) return;
      const shown = groups.flatMap(({ answers }) => answers.map(({ record }) => record));
      this.#part('[data-status]').textContent = statusSentence(request.input, found, shown);
      this.#part('[data-understood]').replaceChildren(...this.#understood(request, found));
      this.#part('[data-groups]').replaceChildren(...(groups.length > 1 ? groups.map(groupLink) : []));
      this.#part('[data-near]').replaceChildren(...(found.answers.length > 0 ? [] : this.#near(request, library)));
      this.#results.replaceChildren(...sections);
      this.#done('done', shown.length);
      this.#returnToPlace();
    } catch {
      if (asked !== this.#asked) return;
      this.#library = undefined;
      for (const part of ['[data-understood]', '[data-groups]', '[data-near]']) this.#part(part).replaceChildren();
      this.#results.replaceChildren();
      this.#part('[data-status]').textContent = MISSING;
      this.#done('failed', 0);
    }
  }

  #done(state: 'done' | 'failed', total: number): void {
    this.#results.dataset['total'] = String(total);
    this.#results.dataset['state'] = state;
  }

  /** What else was looked for, and the one click that leaves it out or brings it back. */
  #understood({ literal }: Request, { understood }: Found): (Node | string)[] {
    const turn = (text: string) =>
      button(text, () => {
        this.#literal = !this.#literal;
        this.#ask('push');
      });
    if (literal) return [element('span', '', '只搜了原词。'), turn('也搜同义词')];
    if (understood.length === 0) return [];
    return [...understood.map((one) => element('span', '', `${understoodSentence(one)}。`)), turn('只搜原词')];
  }

  #near({ input }: Request, { words }: OpenLibrary): (Node | string)[] {
    const terms = nearTerms(input, words);
    if (terms.length === 0) return [];
    const links = terms.map((term) => {
      const link = element('a', '', term) as HTMLAnchorElement;
      link.href = `?q=${encodeURIComponent(term)}`;
      return link;
    });
    return [element('span', '', '相近的用语：'), ...links];
  }

  /** Down and up walk from the box through the results and back. */
  #walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('a[data-result]')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || event.isComposing || !next) return;
    event.preventDefault();
    next.focus();
  }

  /** A reader who comes back finds the place that was left, once the results are there to scroll to. */
  #returnToPlace(): void {
    const { top } = (history.state ?? {}) as { top?: number };
    if (top === undefined) return;
    history.replaceState(null, '');
    window.scrollTo({ top });
  }
}

/** The bodies that some measure names, in the order of the register. */
function responsibleBodies(entries: readonly Entry[]): string[] {
  const used = new Set(entries.flatMap(({ bodies }) => bodies));
  return entries.flatMap(({ kind, title }) => (kind === foundNames.body && used.has(title) ? [title] : []));
}

function groupLink({ name, answers }: { name: string; answers: readonly unknown[] }): HTMLElement {
  const link = element('a', '', `${name} ${answers.length}`) as HTMLAnchorElement;
  link.href = `#results-${name}`;
  return link;
}

customElements.define('search-page', SearchPage);
