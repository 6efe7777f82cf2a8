import { element } from '#browser/elements.ts';
import { quoteKit } from '#words/quote-kit.ts';
import { wordsOf, type Part } from '#quotation/part.ts';

const LONGEST_OPENING = 14;
const words = quoteKit.sentences;

/**
 * Two lists of a quotation's sentences, the first and the last that are wanted: a choice for those who do not select with a pointer.
 *
 * @param choose is told of each choice.
 */
export function sentenceChoice(sentences: readonly Part[], choose: (first: Part, last: Part) => void): HTMLElement {
  const from = list(words.fromLabel, sentences);
  const to = list(words.toLabel, sentences);
  from.prepend(new Option(words.none, '', true, true));
  to.disabled = true;
  const told = (): void => {
    const first = from.selectedIndex - 1;
    for (const [at, option] of [...to.options].entries()) option.disabled = at < first;
    to.disabled = first < 0;
    to.selectedIndex = Math.max(to.selectedIndex, first);
    const [opening, closing] = [sentences[first], sentences[to.selectedIndex]];
    if (opening && closing) choose(opening, closing);
  };
  from.addEventListener('change', told);
  to.addEventListener('change', told);
  const named = (name: string, select: HTMLElement) => element('span', '', `${name} `, select);
  return element('div', 'tools', words.label, named(words.from, from), named(words.to, to));
}

function list(label: string, sentences: readonly Part[]): HTMLSelectElement {
  const options = sentences.map((sentence, at) => new Option(words.option(at + 1, openingOf(sentence))));
  const select = element('select', 'field', ...options);
  select.setAttribute('aria-label', label);
  return select;
}

function openingOf(sentence: Part): string {
  const characters = [...wordsOf(sentence)];
  return characters.length > LONGEST_OPENING
    ? `${characters.slice(0, LONGEST_OPENING).join('')}…`
    : characters.join('');
}
