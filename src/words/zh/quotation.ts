/** The source's words and whose they are. */
export const quotation = {
  introduction: '所属任务的引言（本条之上的文字，不属于本条原文）',
  document: '出处',
  source: '来源',
  inFullText: '在全文中查看',
  hash: '原文 SHA-256',
  terms: '带点线的词可在词汇表查到，链接为本站所加。',
  verify: '核对一段引文',
  slips: '原文笔误',
  slipsText: (slips: readonly { readonly words: string; readonly likely: string }[]) =>
    `${slips.map(({ words, likely }) => `“${words}”（可能是“${likely}”）`).join('；')}，照录未改`,
};
