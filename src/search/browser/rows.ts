import { excerpt, marked, marksFor, type Excerpt, type ExcerptPart } from '../excerpt.ts';
import { fieldLabels } from '../fields.ts';
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
  const section = document.createElement('section');
  section.id = `results-${name}`;
  const heading = element('h2', 'section-head', `${name} `);
  heading.append(element('span', 'small quiet number', String(answers.length)));
  const list = element('ol', 'rows results');
  const records = answers.map(({ record }) => record);
  const add = async (from: number, to: number) => {
    const rows = await Promise.all(records.slice(from, to).map((record) => row(record, phrases, complete, library)));
    list.append(...rows);
    return rows;
  };
  await add(0, shown);
  section.append(heading, list);
  if (records.length > shown) section.append(moreButtons(records.length, shown, add));
  return section;
}

function moreButtons(total: number, shown: number, add: (from: number, to: number) => Promise<HTMLElement[]>): Element {
  const buttons = element('p', 'more no-print');
  let from = shown;
  const show = async (to: number) => {
    const rows = await add(from, to).catch(() => undefined);
    if (!rows) {
      buttons.replaceChildren(...both(), element('span', 'small', '没有读到，请再试一次。'));
      return;
    }
    const [row] = rows;
    from = to;
    if (from >= total) buttons.remove();
    else buttons.replaceChildren(...both());
    row?.querySelector('a')?.focus();
  };
  const both = () => [
    button(`再看 ${Math.min(SHOWN, total - from)} 条`, () => void show(from + SHOWN)),
    ...(total - from > SHOWN ? [button(`全部 ${total} 条`, () => void show(total))] : []),
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
  const item = document.createElement('li');
  if (!entry) return item;
  const link = element('a', 'row-title') as HTMLAnchorElement;
  link.href = entry.href;
  link.dataset['result'] = '';
  const { found, own } = await excerptOf(record, phrases, library);
  link.append(...marks(marked(entry.title, own)));
  const part = complete.size > 0 && !complete.has(record) ? '部分符合' : undefined;
  const note = [entry.kind, entry.place, entry.state, part].filter((one) => one !== undefined).join(' · ');
  item.append(link, element('p', 'row-note', note));
  if (found) {
    const text = element('p', found.field === 'quote' ? 'excerpt quoted' : 'excerpt');
    const label = fieldLabels[found.field];
    const source = found.anchor ? (element('a', 'small') as HTMLAnchorElement) : element('span', 'small quiet');
    if (found.anchor) (source as HTMLAnchorElement).href = `${entry.href}#${found.anchor}`;
    source.textContent = label + paragraphOf(found.anchor);
    text.append(source, '：', ...marks(found.parts));
    item.append(text);
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
function paragraphOf(anchor: string | undefined): string {
  const [, number] = /^p-(\d+)$/u.exec(anchor ?? '') ?? [];
  return number ? `第${number}段` : '';
}

function marks(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}

export function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', 'button', text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
