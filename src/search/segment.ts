const HAN = /\p{Script=Han}/u;

/**
 * A text as the index and every query see it: Chinese characters stand apart, one token each, so that both sides always agree
 * on the tokens and any run of characters can be found as a phrase. Other words stay whole. Width is folded (NFKC).
 */
export function segmented(text: string): string {
  let spaced = '';
  for (const character of text.normalize('NFKC')) {
    spaced += HAN.test(character) ? ` ${character} ` : character;
  }
  return spaced.replaceAll(/\s+/gu, ' ').trim();
}

/** The text of an indexed field again: the spaces that stand beside a Chinese character or mark are taken out. */
export function unsegmented(spaced: string): string {
  return spaced.replaceAll(/(?<=[\p{Script=Han}\p{P}]) +| +(?=[\p{Script=Han}\p{P}])/gu, '');
}
