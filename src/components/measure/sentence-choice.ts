import { wordsOf, type Part } from '#quoting/part.ts';

const LONGEST_OPENING = 14;

/**
 * Two lists of a quotation's sentences, the first and the last that are wanted: a choice for those who do not select with a pointer.
 *
 * @param choose is told of each choice.
 */
export function sentenceChoice(sentences: readonly Part[], choose: (first: Part, last: Part) => void): HTMLElement {
  const from = list('从哪一句', sentences);
  const to = list('到哪一句', sentences);
  from.prepend(new Option('（未选）', '', true, true));
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
  const group = document.createElement('div');
  group.className = 'tools';
  group.append('按句选取', named('从', from), named('到', to));
  return group;
}

function named(name: string, select: HTMLSelectElement): HTMLElement {
  const pair = document.createElement('span');
  pair.append(`${name} `, select);
  return pair;
}

function list(label: string, sentences: readonly Part[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.className = 'field';
  select.setAttribute('aria-label', label);
  select.append(...sentences.map((sentence, at) => new Option(`${at + 1} ${openingOf(sentence)}`)));
  return select;
}

function openingOf(sentence: Part): string {
  const characters = [...wordsOf(sentence)];
  return characters.length > LONGEST_OPENING
    ? `${characters.slice(0, LONGEST_OPENING).join('')}…`
    : characters.join('');
}
