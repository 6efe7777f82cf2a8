import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { LONGEST, SHORTEST } from './check.ts';
import { SHORTEST_NEAR } from './near.ts';

/** Everything that `/verify/` shows before a passage is pasted. */
export function passagePage({ documents }: Catalogue, addresses: Addresses) {
  const quoted = documents.filter(({ rights }) => rights === 'quotation').length;
  return {
    title: '核对原文',
    description: '粘贴一段引文，看本站收录的文件里有没有一字不差的原话，在哪一份文件、哪一条、哪一段。',
    crumbs: [],
    texts: addresses.passageTexts,
    measure: addresses.measure('{id}'),
    document: addresses.document('{id}'),
    documents: addresses.documents,
    data: addresses.api('measures.json'),
    method: `${addresses.methodology}#passages`,
    scope: `比对的是本站收录的 ${documents.length} 份文件的存档原文。其中 ${quoted} 篇署名文章只按条引用，这里也只比对各条举措引用的段落；没有找到不等于文章里没有。`,
    limits: `至少 ${SHORTEST} 个字符，最多 ${LONGEST / 1024} KB；不足 ${SHORTEST_NEAR} 个字符的只找一字不差的。`,
  };
}
