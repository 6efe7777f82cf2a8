import { part } from '#browser/elements.ts';
import { isDay } from '#domain/calendar.ts';
import { RUBRIC } from '#domain/state.ts';
import { asOf as words } from '#words/as-of.ts';
import { dateText } from '#words/dates.ts';
import type { LedgerEntry } from './another-day.ts';

/** Computes the states of the page for another day, in the browser, by the rule that the build uses. */
class AsOf extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(new FormData(form).get('as-of') as string);
    });
    part(this, '[data-today]').addEventListener('click', () => this.#go(undefined));
    const asked = new URLSearchParams(location.search).get('as-of');
    if (asked !== null) void this.#show(asked);
  }

  /** Another day is another address: the page is asked for anew, so that it can be shared as it stands. */
  #go(day: string | undefined): void {
    const query = new URLSearchParams(location.search);
    if (day) query.set('as-of', day);
    else query.delete('as-of');
    const text = query.toString();
    location.assign((text ? `?${text}` : location.pathname) + location.hash);
  }

  async #show(asked: string): Promise<void> {
    const dataDate = this.dataset['date'] ?? '';
    if (!isDay(asked) || asked > dataDate) {
      this.#say(words.noDay(asked.slice(0, 20), dateText(dataDate)));
      return;
    }
    part(this, 'input', HTMLInputElement).value = asked;
    part(this, '[data-today]').hidden = false;
    try {
      const response = await fetch(this.dataset['ledger'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      const ledger = (await response.json()) as Record<string, LedgerEntry>;
      // The rule is needed by those alone who ask for another day.
      const { showDay } = await import('./another-day.ts');
      showDay(ledger, asked);
      this.#say(words.shown(dateText(asked), dateText(dataDate), RUBRIC));
      document.documentElement.dataset['asOf'] = asked;
    } catch {
      this.#say(words.unread(dateText(dataDate)));
    }
  }

  #say(text: string): void {
    const banner = part(this, '[data-banner]');
    banner.textContent = text;
    banner.hidden = false;
  }
}

customElements.define('as-of', AsOf);
