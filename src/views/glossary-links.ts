import type { ElementContent } from 'hast';
import type { Term } from '#domain/glossary.ts';

/** Links each term at its first use on one page; make a new one for each page. */
export interface GlossaryLinks {
  /** The text with its not yet linked terms as links. */
  link(text: string): ElementContent[];
}

/** The pattern of all spellings, longest first, built once for all pages of a build. */
export interface TermFinder {
  readonly pattern: RegExp;
  readonly terms: ReadonlyMap<string, Term>;
}

export function termFinder(glossary: readonly Term[]): TermFinder {
  const terms = new Map(
    glossary.flatMap((term) => (term.linked ?? [term.term, ...term.aliases]).map((spelling) => [spelling, term])),
  );
  const spellings = [...terms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = spellings.map((spelling) => spelling.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return { pattern: new RegExp(escaped.join('|') || '(?!)', 'gu'), terms };
}

/** @param href where a term's entry stands. */
export function glossaryLinks({ pattern, terms }: TermFinder, href: (id: string) => string): GlossaryLinks {
  const linked = new Set<string>();
  return {
    link(text) {
      const nodes: ElementContent[] = [];
      let done = 0;
      for (const match of text.matchAll(pattern)) {
        const term = terms.get(match[0]);
        if (!term || linked.has(term.id)) continue;
        linked.add(term.id);
        if (match.index > done) nodes.push({ type: 'text', value: text.slice(done, match.index) });
        nodes.push({
          type: 'element',
          tagName: 'a',
          properties: { className: ['term'], href: href(term.id), title: term.meaning },
          children: [{ type: 'text', value: match[0] }],
        });
        done = match.index + match[0].length;
      }
      if (done < text.length) nodes.push({ type: 'text', value: text.slice(done) });
      return nodes;
    },
  };
}
