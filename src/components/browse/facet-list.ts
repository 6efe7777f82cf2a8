import { keepAddress } from '#browser/address.ts';
import { browse } from '#words/browse.ts';
import { choiceFrom, countWith, pick, satisfies, type Choice } from './refine.ts';

/** Narrows the list of measures in place; without it the same links lead to pages of their own. */
class FacetList extends HTMLElement {
  #choice: Choice = new Map();

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.#choose(pick(this.#choice, link.dataset['facet'] ?? '', link.dataset['value'] ?? ''));
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#choose(new Map()));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    if (window.matchMedia('(min-width: 64rem)').matches) this.#openShortLists();
  }

  /** Beside the list there is room to show them; above it, on a phone, they would push it out of sight. */
  #openShortLists(): void {
    for (const facet of ['document', 'kind', 'promise']) {
      this.querySelector(`[data-facet-list=${facet}]`)?.setAttribute('open', '');
    }
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  }

  #readAddress(): void {
    const offered = new Set(this.#links.map((link) => link.dataset['facet'] ?? ''));
    this.#choice = choiceFrom(new URLSearchParams(location.search), offered);
    this.#show();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    const query = new URLSearchParams([...choice]).toString();
    keepAddress('push', query ? `?${query}` : location.pathname);
    this.#show();
  }

  #show(): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-facets]')];
    const marks = rows.map((row) => new Set(row.dataset['facets']?.split(' ')));
    let shown = 0;
    for (const [at, row] of rows.entries()) {
      row.hidden = !satisfies(marks[at] as Set<string>, this.#choice);
      if (!row.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-facets]:not([hidden])');
    }
    for (const link of this.#links) {
      const { facet = '', value = '' } = link.dataset;
      const isChosen = this.#choice.get(facet) === value;
      const count = countWith(marks, this.#choice, facet, value);
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.querySelector('.count')?.replaceChildren(String(count));
      (link.parentElement as HTMLElement).hidden = count === 0 && !isChosen;
    }
    const status = this.querySelector<HTMLElement>('[data-status]');
    status?.replaceChildren(this.#choice.size === 0 ? browse.total(shown) : browse.found(shown));
    this.querySelector<HTMLElement>('[data-clear]')?.toggleAttribute('hidden', this.#choice.size === 0);
  }
}

customElements.define('facet-list', FacetList);
