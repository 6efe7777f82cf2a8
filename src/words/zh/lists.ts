/** The entries of a list in a sentence: `甲、乙、丙`. */
export function listText(entries: readonly string[]): string {
  return entries.join('、');
}

/** What is said of one thing, one part after the other: `甲，乙，丙`. */
export function partsText(parts: readonly string[]): string {
  return parts.join('，');
}

/** Clauses that each say something whole: `甲；乙；丙`. */
export function clausesText(clauses: readonly string[]): string {
  return clauses.join('；');
}

/** Words that are quoted: `“甲”`. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** Words that are named as words: `“甲”、“乙”`. */
export function quotedList(words: readonly string[]): string {
  return listText(words.map(quoted));
}

/** Something with what is noted of it: `甲（乙）`. */
export function withNote(text: string, note: string): string {
  return `${text}（${note}）`;
}
