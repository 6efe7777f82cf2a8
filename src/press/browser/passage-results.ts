import type { Answer, Place } from '../passage/check.ts';
import type { LibraryParagraph } from '../passage/library.ts';
import type { Part } from '../passage/parts.ts';
import { ignoredWords } from '../passage/sentences.ts';

/** Where pages stand, with `{id}` for the measure's or the document's. */
export interface PageAddresses {
  readonly measure: string;
  readonly document: string;
}

/** A passage may run through many measures; so many are linked. */
const LINKED = 6;

/** The places of an answer as rows of a list. Everything pasted becomes text, never mark-up. */
export function resultRows(answer: Answer, addresses: PageAddresses): HTMLElement[] {
  switch (answer.kind) {
    case 'exact':
      return answer.places.map((place) =>
        row(
          place,
          addresses,
          place.ignored.length > 0 ? `不计${ignoredWords(place.ignored)}` : '逐字相同',
          element('mark', '', place.words),
        ),
      );
    case 'near':
      return answer.places.map((place) => {
        const ignored = place.ignored.length > 0 ? `，另外忽略了${ignoredWords(place.ignored)}` : '';
        return row(place, addresses, `${place.changed} 个字符不同${ignored}`, ...place.parts.map(marked));
      });
    case 'nowhere':
      return answer.longest
        ? [
            row(
              answer.longest,
              addresses,
              `与你的文本相同的最长一段，${answer.longest.length} 个字符`,
              element('mark', '', answer.longest.words),
            ),
          ]
        : [];
    default:
      return [];
  }
}

function row(place: Place, addresses: PageAddresses, how: string, ...words: (Node | string)[]): HTMLElement {
  const [first] = place.paragraphs;
  const item = element('li', '');
  if (!first) return item;
  const last = place.paragraphs.at(-1) ?? first;
  const numbers = first.number === last.number ? `第 ${first.number} 段` : `第 ${first.number}–${last.number} 段`;
  const [title, ...others] = pagesOf(place.paragraphs, addresses);
  if (title) item.append(title);
  const note = element('p', 'row-note', `${first.document.title} · ${numbers} · ${how}`);
  if (first.document.full && first.measure !== undefined) {
    note.append(' · ', link(inDocument(first, addresses), '在全文中查看', ''));
  }
  item.append(note);
  if (others.length > 0) item.append(alsoIn(others));
  const quoted = element('p', 'excerpt');
  quoted.append(around(place.before), ...words, around(place.after));
  item.append(quoted);
  return item;
}

/** A link for the first paragraph, and one for each further measure that the passage runs through. */
function pagesOf(paragraphs: readonly LibraryParagraph[], addresses: PageAddresses): HTMLAnchorElement[] {
  return paragraphs.flatMap((paragraph, at) => {
    const { document, measure, number } = paragraph;
    if (at > 0 && (measure === undefined || measure === paragraphs[at - 1]?.measure)) return [];
    const className = at === 0 ? 'row-title' : '';
    if (measure === undefined) return [link(inDocument(paragraph, addresses), document.title, className)];
    const title = document.measures.find((one) => one.number === measure)?.title ?? '';
    const address = `${addresses.measure.replace('{id}', `${document.id}/${measure}`)}#p-${number}`;
    return [link(address, `${measure} ${title}`, className)];
  });
}

function alsoIn(links: readonly HTMLAnchorElement[]): HTMLElement {
  const also = element('p', 'row-note', '还跨到：');
  also.append(...links.slice(0, LINKED).flatMap((one, at) => (at === 0 ? [one] : ['；', one])));
  if (links.length > LINKED) also.append(`；等 ${links.length} 条`);
  return also;
}

const inDocument = ({ document, number }: LibraryParagraph, addresses: PageAddresses) =>
  `${addresses.document.replace('{id}', document.id)}#p-${number}`;

const around = (words: string) => element('span', 'quiet', words);

function marked({ says, text }: Part): Node | string {
  return says === 'both' ? text : element(says === 'yours' ? 'del' : 'ins', '', text);
}

function link(href: string, text: string, className: string): HTMLAnchorElement {
  const made = element('a', className, text) as HTMLAnchorElement;
  made.href = href;
  return made;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
