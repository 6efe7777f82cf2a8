import { button, element, link } from '#browser/elements.ts';
import { searchResults as words } from '#words/search-results.ts';
import { excerpt, marked, marksFor, type Excerpt, type ExcerptPart } from '../excerpt.ts';
import type { Found } from '../find.ts';
import type { Group } from '../selection.ts';
import type { OpenLibrary } from './library.ts';

/** How many results a page shows at first, over all groups, and how many more a click adds. */
const SHOWN = 20;
/** Of the later groups some are always shown, so that a reader sees whether they help. */
const SHOWN_OF_EACH = 5;

/** How many results of each group a page shows at first. */
export function shownAtFirst(groups: readonly Group[]): number[] {
  let left = SHOWN;
  return groups.map(({ answers }) => {
    const shown = Math.min(answers.length, Math.max(left, SHOWN_OF_EACH));
    left -= shown;
    return shown;
  });
}

/** A group of results with its heading, and the buttons that show more of it. */
export async function groupSection(
  { name, answers }: Group,
  shown: number,
  { marked: phrases, complete }: Found,
  library: OpenLibrary,
): Promise<HTMLElement> {
  const count = element('span', 'small quiet number', String(answers.length));
  const list = element('ol', 'rows results');
  const records = answers.map(({ record }) => record);
  const add = async (from: number, to: number) => {
    const rows = await Promise.all(records.slice(from, to).map((record) => row(record, phrases, complete, library)));
    list.append(...rows);
    return rows;
  };
  await add(0, shown);
  const section = element('section', '', element('h2', 'section-head', `${name} `, count), list);
  section.id = `results-${name}`;
  if (records.length > shown) section.append(moreButtons(records.length, shown, add));
  return section;
}

function moreButtons(total: number, shown: number, add: (from: number, to: number) => Promise<HTMLElement[]>): Element {
  const buttons = element('p', 'more no-print');
  let from = shown;
  const show = async (to: number) => {
    const rows = await add(from, to).catch(() => undefined);
    if (!rows) {
      buttons.replaceChildren(...both(), element('span', 'small', words.moreUnreadable));
      return;
    }
    const [row] = rows;
    from = to;
    if (from >= total) buttons.remove();
    else buttons.replaceChildren(...both());
    row?.querySelector('a')?.focus();
  };
  const both = () => [
    button(words.showMore(Math.min(SHOWN, total - from)), () => void show(from + SHOWN)),
    ...(total - from > SHOWN ? [button(words.showAll(total), () => void show(total))] : []),
  ];
  buttons.append(...both());
  return buttons;
}

async function row(
  record: number,
  phrases: readonly string[],
  complete: ReadonlySet<number>,
  library: OpenLibrary,
): Promise<HTMLElement> {
  const entry = library.entries[record];
  if (!entry) return element('li', '');
  const { found, own } = await excerptOf(record, phrases, library);
  const title = link(entry.href, 'row-title', ...marks(marked(entry.title, own)));
  title.dataset['result'] = '';
  const part = complete.size > 0 && !complete.has(record) ? words.partly : undefined;
  const note = [entry.kind, entry.place, entry.state, part].filter((one) => one !== undefined).join(' · ');
  const item = element('li', '', title, element('p', 'row-note', note));
  if (found) {
    const where = words.excerptOf(words.parts[found.field], paragraphOf(found.anchor));
    const source = found.anchor
      ? link(`${entry.href}#${found.anchor}`, 'small', where)
      : element('span', 'small quiet', where);
    const className = found.field === 'quote' ? 'excerpt quoted' : 'excerpt';
    item.append(element('p', className, source, words.afterPart, ...marks(found.parts)));
  }
  return item;
}

/** The best excerpt and what is marked; a record's notes are asked only where its texts hold nothing of what was asked. */
async function excerptOf(
  record: number,
  phrases: readonly string[],
  library: OpenLibrary,
): Promise<{ found: Excerpt | undefined; own: readonly string[] }> {
  const texts = await library.texts(record);
  const own = marksFor(texts, phrases);
  if (own.length > 0 || phrases.length === 0 || !('elements' in texts)) return { found: excerpt(texts, own), own };
  const all = { ...texts, ...(await library.notes(record)) };
  const others = marksFor(all, phrases);
  return { found: excerpt(all, others), own: others };
}

/** A paragraph's anchor carries its number. */
function paragraphOf(anchor: string | undefined): number | undefined {
  const [, number] = /^p-(\d+)$/u.exec(anchor ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

function marks(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}
