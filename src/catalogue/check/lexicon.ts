import type { LexiconEntry } from '#domain/lexicon.ts';
import type { Problem } from '#domain/problem.ts';
import { folded } from '#domain/searched-characters.ts';
import type { Content } from '../content.ts';
import { quoteOf, type Span } from '#source-text/spans.ts';

/** The search lexicon: what it leads to stands in the texts, and no word that readers type is led to two places. */
export function checkLexicon(content: Content, spans: ReadonlyMap<string, readonly Span[]>): Problem[] {
  const { lexicon } = content;
  const texts = textsOf(content, spans);
  const seen = new Map<string, number>();
  return (lexicon.value?.entries ?? []).flatMap((entry, at) => {
    const lineOf = (field: string, place: number) => lexicon.lineOf(['entries', at, field, place]);
    return [
      ...repeated(entry, at, seen, lexicon.file, lineOf),
      ...(['also', 'near'] as const).flatMap((field) =>
        entry[field].flatMap((word, place) =>
          texts === undefined || texts.includes(folded(word))
            ? []
            : [
                {
                  file: lexicon.file,
                  line: lineOf(field, place),
                  what: `${field} 里的“${word}”在举措的原文、标题和摘要里都没有`,
                  instead: '请换成原文里的说法，或删去',
                },
              ],
        ),
      ),
    ];
  });
}

/** All that the measures say, folded; `undefined` while one of them, or a document, cannot be read. */
function textsOf({ measures, documents }: Content, spans: ReadonlyMap<string, readonly Span[]>): string | undefined {
  const records = measures.map(({ value }) => value);
  if (records.some((record) => record === undefined) || spans.size < documents.length) return undefined;
  const ours = records.flatMap((record) => (record ? [record.title, record.summary] : []));
  return [...ours, ...[...spans.values()].flat().map(quoteOf)].map(folded).join('\n');
}

function repeated(
  { asked, kind }: LexiconEntry,
  entry: number,
  seen: Map<string, number>,
  file: string,
  lineOf: (field: string, place: number) => number,
): Problem[] {
  return asked.flatMap((word, place) => {
    const key = kind === 'english' ? word.toLowerCase() : folded(word);
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, entry);
      return [];
    }
    return [
      {
        file,
        line: lineOf('asked', place),
        what: `读者的词“${word}”出现了两次`,
        instead: '请并成一条：意思相同的写进 also，相近的写进 near',
      },
    ];
  });
}
