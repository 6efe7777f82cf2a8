const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Each two characters that follow each other without a space or mark between them; a character that stands alone, alone. */
export function bigrams(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    const [first = '', ...rest] = run;
    if (rest.length === 0) return [first];
    return rest.map((character, at) => (at === 0 ? first : (rest[at - 1] ?? '')) + character);
  });
}

/** All bigrams, and all characters. */
export function charactersAndBigrams(text: string): string[] {
  return [...bigrams(text), ...runsOf(text).join('')];
}

/** The words of a text, as the dictionary of this Node has them; no marks, no spaces. */
export function words(text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function runsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((run) => run !== '');
}
