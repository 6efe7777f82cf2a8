import { describe, expect, test } from 'vitest';
import type { Term } from '#domain/glossary.ts';
import { glossaryLinks, termFinder } from '#views/glossary-links.ts';
import { textHtml } from '#views/prose.ts';

function term(id: string, spelling: string, ...aliases: string[]): Term {
  return { id, term: spelling, aliases, pinyin: id, english: id, meaning: `${spelling}的意思在这里写明` };
}

/** Each text of one page with its links as `[words→id]`. */
function linked(glossary: readonly Term[], ...texts: string[]): string[] {
  const links = glossaryLinks(termFinder(glossary), (id) => `#${id}`);
  return texts.map((text) =>
    textHtml(text, links).replaceAll(/<a class="term" href="#([^"]+)" title="[^"]+">([^<]+)<\/a>/gu, '[$2→$1]'),
  );
}

describe('a term is linked', () => {
  test('at its first use on a page only, over all texts of the page', () => {
    expect(linked([term('mediation', '调解')], '调解和调解', '再调解')).toEqual(['[调解→mediation]和调解', '再调解']);
  });

  test('at its first use whichever way it is written', () => {
    const filing = term('filing', '网上立案', '在线立案');
    expect(linked([filing], '在线立案即网上立案')).toEqual(['[在线立案→filing]即网上立案']);
  });

  test('by the longest spelling that stands there', () => {
    const glossary = [term('mediation', '调解'), term('people', '人民调解'), term('committee', '人民调解委员会')];
    expect(linked(glossary, '人民调解委员会主持人民调解和调解')).toEqual([
      '[人民调解委员会→committee]主持[人民调解→people]和[调解→mediation]',
    ]);
  });

  test('anew on another page', () => {
    const glossary = [term('mediation', '调解')];
    expect([...linked(glossary, '调解'), ...linked(glossary, '调解')]).toEqual([
      '[调解→mediation]',
      '[调解→mediation]',
    ]);
  });

  test('word for word, whatever signs it has', () => {
    expect(linked([term('ratio', '“案(件)比”')], '“案(件)比”与“案件比”')).toEqual(['[“案(件)比”→ratio]与“案件比”']);
  });
});

describe('the rest of a text', () => {
  test('stays as it is, where there is no glossary or no term', () => {
    expect(linked([], '调解')).toEqual(['调解']);
    expect(linked([term('mediation', '调解')], '', '立案')).toEqual(['', '立案']);
  });

  test('is text, never HTML', () => {
    expect(linked([term('mediation', '调解')], '<b>调解</b> & "x"')).toEqual([
      '&#x3C;b>[调解→mediation]&#x3C;/b> &#x26; "x"',
    ]);
  });
});
