import { keepAddress } from '#browser/address.ts';
import { announceSoon } from '#browser/announce.ts';
import { button, element, link, part } from '#browser/elements.ts';
import { foundNames } from '#words/names.ts';
import { searchResults } from '#words/search-results.ts';
import { find, type Found } from '../find.ts';
import { nearTerms } from '../near-terms.ts';
import type { Entry } from '../register.ts';
import { filterNames, selection } from '../selection.ts';
import { statusSentence, understoodSentence } from '../sentences.ts';
import { openLibrary, type OpenLibrary } from './library.ts';
import { publishedBuild } from './published-build.ts';
import { addressOf, requestOf, type Request } from './request.ts';
import { groupSection, shownAtFirst } from './rows.ts';
import { MissingFile } from './stored.ts';

const TYPING_PAUSE = 120;

/** The search of `/search/`: reads the address, asks the library, shows results, keeps the address. */
class SearchPage extends HTMLElement {
  #library: Promise<OpenLibrary> | undefined;
  #asked = 0;
  #timer: number | undefined;
  #literal = false;
  #build = '';
  readonly #title = document.title;
  /** The query part of the address that was asked last. */
  #answered = '';

  connectedCallback(): void {
    this.#build = this.dataset['build'] ?? '';
    const form = part(this, 'form');
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
    window.addEventListener('pagehide', () => keepAddress('replace', location.href, { top: window.scrollY }));
    this.#readAddress();
  }

  /** The addresses of everything that answers an input, best first: what the page would show without filters. */
  async hrefsFor(input: string): Promise<string[]> {
    const library = await this.#opened();
    const { answers } = await find(input, false, library);
    return answers.flatMap(({ record }) => library.entries[record]?.href ?? []);
  }

  get #input(): HTMLInputElement {
    return part(this, 'input[name=q]', HTMLInputElement);
  }
  get #results(): HTMLElement {
    return part(this, '#search-results');
  }

  #opened(): Promise<OpenLibrary> {
    this.#library ??= this.#open('default');
    return this.#library;
  }

  #open(cache: RequestCache): Promise<OpenLibrary> {
    const { index = '', files = '' } = this.dataset;
    return openLibrary({ index, files, build: this.#build, cache });
  }

  #readAddress(): void {
    const { input, literal, filters, sorting } = requestOf(new URLSearchParams(location.search));
    this.#input.value = input;
    this.#literal = literal;
    if (filters.body) this.#offerBodies([filters.body]);
    for (const name of filterNames) part(this, `select[name=${name}]`, HTMLSelectElement).value = filters[name] ?? '';
    part(this, 'select[name=sort]', HTMLSelectElement).value = sorting;
    // Folded away, the first result is near the box.
    part(this, 'details', HTMLDetailsElement).open = Object.keys(filters).length > 0 || sorting !== 'relevance';
    this.#ask(undefined);
  }

  /** Adds bodies to those that can be chosen; the chosen one stays chosen. */
  #offerBodies(names: readonly string[]): void {
    const select = part(this, 'select[name=body]', HTMLSelectElement);
    if (select.options.length > names.length) return;
    const chosen = select.value;
    const [any] = select.options;
    select.replaceChildren(...(any ? [any] : []), ...names.map((name) => new Option(name, name)));
    if (chosen) select.value = chosen;
  }

  #request(): Request {
    const form = new FormData(part(this, 'form', HTMLFormElement));
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
    if (history && address !== location.search) keepAddress(history, address || location.pathname);
    document.title = request.input.trim() ? searchResults.pageTitle(request.input.trim(), this.#title) : this.#title;
    this.#answered = location.search;
    void this.#show(request, ++this.#asked);
  }

  async #show(request: Request, asked: number): Promise<void> {
    this.#results.dataset['state'] = 'searching';
    try {
      await this.#answer(request, asked).catch(() => this.#answerAnew(request, asked));
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#library = undefined;
      for (const each of ['[data-understood]', '[data-groups]', '[data-near]']) part(this, each).replaceChildren();
      this.#results.replaceChildren();
      const { renewed, unreadable } = searchResults.status;
      this.#tell(error instanceof MissingFile ? renewed : unreadable);
      this.#done('failed', 0);
    }
  }

  /** Once more, from the build that the host has now: the page may have stayed open while the portal was renewed, or a kept file be damaged. */
  async #answerAnew(request: Request, asked: number): Promise<void> {
    if (asked !== this.#asked) return;
    this.#build = await publishedBuild();
    this.#library = this.#open('reload');
    await this.#answer(request, asked);
  }

  async #answer(request: Request, asked: number): Promise<void> {
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
    this.#tell(statusSentence(request.input, found, shown));
    part(this, '[data-understood]').replaceChildren(...this.#understood(request, found));
    part(this, '[data-groups]').replaceChildren(...(groups.length > 1 ? groups.map(groupLink) : []));
    part(this, '[data-near]').replaceChildren(...(found.answers.length > 0 ? [] : this.#near(request, library)));
    this.#results.replaceChildren(...sections);
    this.#done('done', shown.length);
    this.#returnToPlace();
  }

  #tell(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
    announceSoon(part(this, '[data-announced]'), sentence);
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
    if (literal) return [element('span', '', searchResults.literal), turn(searchResults.searchOthersToo)];
    if (understood.length === 0) return [];
    return [
      ...understood.map((one) => element('span', '', understoodSentence(one))),
      turn(searchResults.searchLiterally),
    ];
  }

  #near({ input }: Request, { words }: OpenLibrary): (Node | string)[] {
    const terms = nearTerms(input, words);
    if (terms.length === 0) return [];
    const links = terms.map((term) => link(`?q=${encodeURIComponent(term)}`, '', term));
    return [element('span', '', searchResults.near), ...links];
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
    keepAddress('replace', location.href);
    window.scrollTo({ top });
  }
}

/** The bodies that some measure names, in the order of the register. */
function responsibleBodies(entries: readonly Entry[]): string[] {
  const used = new Set(entries.flatMap(({ bodies }) => bodies));
  return entries.flatMap(({ kind, title }) => (kind === foundNames.body && used.has(title) ? [title] : []));
}

function groupLink({ name, answers }: { name: string; answers: readonly unknown[] }): HTMLElement {
  return link(`#results-${name}`, '', searchResults.group(name, answers.length));
}

customElements.define('search-page', SearchPage);
