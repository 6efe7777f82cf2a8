import { element, link } from '#browser/elements.ts';
import { passageAnswers as words } from '#words/passage-answers.ts';
import type { Answer, Place } from '../passage/check.ts';
import type { LibraryParagraph } from '../passage/library.ts';
import type { Part } from '../passage/parts.ts';
import { ignoredNames } from '../passage/sentences.ts';

/** Where pages stand, with `{id}` for the measure's or the document's. */
export interface PageAddresses {
  readonly measure: string;
  readonly document: string;
}

/** A passage may run through many measures; so many are linked. */
const SHOWN = 6;

/** The places of an answer as rows of a list. Everything pasted becomes text, never mark-up. */
export function resultRows(answer: Answer, addresses: PageAddresses): HTMLElement[] {
  switch (answer.kind) {
    case 'exact':
      return answer.places.map((place) =>
        row(
          place,
          addresses,
          place.ignored.length > 0 ? words.sameBut(ignoredNames(place.ignored)) : words.same,
          element('mark', '', place.words),
        ),
      );
    case 'near':
      return answer.places.map((place) => {
        const how = words.changed(place.changed, ignoredNames(place.ignored));
        return row(place, addresses, how, ...place.parts.map(marked));
      });
    case 'nowhere':
      return answer.longest
        ? [
            row(
              answer.longest,
              addresses,
              words.longest(answer.longest.length),
              element('mark', '', answer.longest.words),
            ),
          ]
        : [];
    default:
      return [];
  }
}

function row(place: Place, addresses: PageAddresses, how: string, ...quoted: (Node | string)[]): HTMLElement {
  const [first] = place.paragraphs;
  const item = element('li', '');
  if (!first) return item;
  const last = place.paragraphs.at(-1) ?? first;
  const [title, ...others] = pagesOf(place.paragraphs, addresses);
  if (title) item.append(title);
  const note = element('p', 'row-note', words.place(first.document.title, first.number, last.number, how));
  if (first.document.full && first.measure !== undefined) {
    note.append(' · ', link(inDocument(first, addresses), '', words.inFullText));
  }
  item.append(note);
  if (others.length > 0) item.append(alsoIn(others));
  item.append(element('p', 'excerpt', around(place.before), ...quoted, around(place.after)));
  return item;
}

/** A link for the first paragraph, and one for each further measure that the passage runs through. */
function pagesOf(paragraphs: readonly LibraryParagraph[], addresses: PageAddresses): HTMLAnchorElement[] {
  return paragraphs.flatMap((paragraph, at) => {
    const { document, measure, number } = paragraph;
    if (at > 0 && (measure === undefined || measure === paragraphs[at - 1]?.measure)) return [];
    const className = at === 0 ? 'row-title' : '';
    if (measure === undefined) return [link(inDocument(paragraph, addresses), className, document.title)];
    const title = document.measures.find((one) => one.number === measure)?.title ?? '';
    const address = `${addresses.measure.replace('{id}', `${document.id}/${measure}`)}#p-${number}`;
    return [link(address, className, `${measure} ${title}`)];
  });
}

function alsoIn(links: readonly HTMLAnchorElement[]): HTMLElement {
  const shown = links.slice(0, SHOWN).flatMap((one, at) => (at === 0 ? [one] : [words.between, one]));
  return element('p', 'row-note', words.alsoIn, ...shown, links.length > SHOWN ? words.more(links.length) : '');
}

const inDocument = ({ document, number }: LibraryParagraph, addresses: PageAddresses) =>
  `${addresses.document.replace('{id}', document.id)}#p-${number}`;

const around = (text: string) => element('span', 'quiet', text);

function marked({ says, text }: Part): Node | string {
  return says === 'both' ? text : element(says === 'yours' ? 'del' : 'ins', '', text);
}
