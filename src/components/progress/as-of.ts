import { isDay, chineseDate } from '#domain/calendar.ts';
import { assess, type Recorded } from '#domain/measure-state.ts';
import { completedOn, RUBRIC, type ProgressState } from '#domain/progress.ts';
import { stateCountsOf } from '#domain/state-counts.ts';
import { timelinessOf } from '#domain/timeliness.ts';
import { disc } from '#components/measure/disc.ts';
import { boundsSentence } from '#text/bounds.ts';
import { progressNames, timelinessNames } from '#text/names.ts';

/** What `/api/v1/ledger.json` gives of a measure: what the rule looks at, and its due dates. */
interface LedgerEntry extends Recorded {
  readonly dues: readonly string[];
  readonly term: string | null;
}

/** Computes the states of the page for another day, in the browser, by the rule that the build uses. */
class AsOf extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(new FormData(form).get('as-of') as string);
    });
    this.querySelector('[data-today]')?.addEventListener('click', () => this.#go(undefined));
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
      this.#say(`“${asked.slice(0, 20)}”不是可以查看的日期；本页显示数据日期 ${chineseDate(dataDate)}的情况。`);
      return;
    }
    (this.querySelector('input') as HTMLInputElement).value = asked;
    this.querySelector('[data-today]')?.removeAttribute('hidden');
    try {
      const response = await fetch(this.dataset['ledger'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      const ledger = (await response.json()) as Record<string, LedgerEntry>;
      showStates(ledger, asked);
      hideLater(asked);
      this.#say(
        `这是 ${chineseDate(asked)} 的核定进展：只用事实日期在这一天以前（含当天）的证据，在你的浏览器里按规则 ${RUBRIC} 重新计算。图表和按进展的筛选仍是数据日期 ${chineseDate(dataDate)}的。`,
      );
      document.documentElement.dataset['asOf'] = asked;
    } catch {
      this.#say(`台账数据没有读到，本页显示数据日期 ${chineseDate(dataDate)}的情况。`);
    }
  }

  #say(text: string): void {
    const banner = this.querySelector('[data-banner]') as HTMLElement;
    banner.textContent = text;
    banner.hidden = false;
  }
}

function showStates(ledger: Readonly<Record<string, LedgerEntry>>, asked: string): void {
  const states = new Map(Object.entries(ledger).map(([id, entry]) => [id, assess(entry, asked)]));
  const stateOf = (id: string): ProgressState => states.get(id)?.state ?? 'unassessed';

  for (const mark of document.querySelectorAll<HTMLElement>('.state[data-measure]')) {
    const [id = '', element] = (mark.dataset['measure'] ?? '').split('#');
    const state = element
      ? (states.get(id)?.elements.find((one) => one.id === element)?.state ?? 'unassessed')
      : stateOf(id);
    paint(mark, state);
  }
  for (const summary of document.querySelectorAll<HTMLElement>('[data-progress-of]')) {
    summarise(summary, (summary.dataset['progressOf'] ?? '').split(' ').map(stateOf));
  }
  for (const node of document.querySelectorAll<HTMLElement>('[data-timeliness-of]')) {
    const entry = ledger[node.dataset['timelinessOf'] ?? ''];
    const assessment = states.get(node.dataset['timelinessOf'] ?? '');
    if (!entry || !assessment) continue;
    const dues = entry.dues.map((date) => ({ due: { date, words: '' } }));
    node.textContent = timelinessNames[timelinessOf(dues, entry.term ?? undefined, asked, completedOn(assessment))];
  }
  for (const node of document.querySelectorAll('[data-as-of-day]')) node.textContent = chineseDate(asked);
}

function paint(mark: HTMLElement, state: ProgressState): void {
  mark.dataset['state'] = state;
  mark.innerHTML = disc(state);
  const name = document.createElement('span');
  name.className = 'state-name';
  name.textContent = progressNames[state];
  mark.append(name);
}

function summarise(summary: HTMLElement, states: readonly ProgressState[]): void {
  const counted = stateCountsOf(states);
  const entries = counted.counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => {
      const entry = document.createElement('li');
      const mark = document.createElement('span');
      mark.className = 'state';
      paint(mark, state);
      const number = document.createElement('span');
      number.className = 'number';
      number.textContent = `${count}/${counted.total}`;
      entry.append(mark, ' ', number);
      return entry;
    });
  summary.querySelector('[data-counts]')?.replaceChildren(...entries);
  const bounds = summary.querySelector('[data-bounds]');
  if (bounds) bounds.textContent = boundsSentence(counted);
}

/** Records of later facts, and what follows from them, do not belong to the day asked for. */
function hideLater(asked: string): void {
  for (const node of document.querySelectorAll<HTMLElement>('[data-known-from]')) {
    node.hidden = (node.dataset['knownFrom'] ?? '') > asked;
  }
  for (const node of document.querySelectorAll<HTMLElement>('[data-on-data-date]')) node.hidden = true;
}

customElements.define('as-of', AsOf);
