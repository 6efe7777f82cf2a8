/** The page of one measure; its parts that other pages show too have words of their own. */
export const measurePage = {
  place: (document: string, kind: string) => `${document} · ${kind} {number}`,
  quotation: '原文',
  elements: '承诺了什么',
  elementsHeading: (count: number) => `承诺了什么（${count} 项要素）`,
  evidence: '证据与变动',
  bodies: '责任主体',
  bodiesNote:
    '原文没有点名时，“牵头”指文件所要求的对象；“配合”指原文提到的其他参与机构；只作为政策依据提到的机构不列。角色由本站编辑按原文判断。',
  ownWords: '本站说明',
  questions: '常见问法',
  questionsNote: '本站拟的日常问法，用来让搜索听懂；不是原文，也不是承诺。',
  sameTheme: '同一专题的其他举措',
  theme: '专题：{theme}',
  citation: '引用',
  reuse: '对比与数据',
  compare: '与相近举措对比',
  json: '本条数据（JSON）',
  timeliness: '时限：{timeliness}',
  ownDue: (date: string) => `本条的期限：${date}`,
  documentDue: (date: string, words: string) => `文件整体的期限：${date}（原文：${words}）`,
  neighbours: {
    label: '同一文件的前后条',
    previous: (number: string) => `上一条 ${number}`,
    next: (number: string) => `下一条 ${number}`,
  },
};
