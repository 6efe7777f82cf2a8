import { countedHeading } from './counts.ts';
import { listText } from './lists.ts';

/** The list of published snapshots. */
export const snapshotList = {
  heading: '已发布的存档',
  none: '目前还没有发布过存档。需要的话，可以现在就按下面“自己重做一份”的办法生成一份。',
};

/** A published snapshot, as the list of snapshots shows it. */
export const snapshotEntry = {
  published: (counts: readonly { readonly name: string; readonly count: number }[]) =>
    `{date}发布。收入 ${listText(counts.map(({ name, count }) => `${count} ${name}`))}。`,
  package: (kind: string) => `${kind}：{file}`,
  sha256: 'SHA-256：{hash}',
  address: '存放地址',
  commit: '提交编号',
  commitToFillIn: '<提交编号>',
  inputs: '输入的 SHA-256',
  rubric: '判断规则',
  rubricVersion: (rubric: string) => `第 ${rubric} 版`,
  citation: '引用',
  remake: '自己重做这一份',
  remadeSame: '在本站程序和内容的 git 仓库里运行。得到的文件逐字节相同。',
  remadeUnsigned:
    '在本站程序和内容的 git 仓库里运行。这份存档有签名，只有持密钥的人能签，所以重做的只差签名：zip 里没有 snapshot.json.minisig，tagmanifest-sha256.txt 里少它那一行；WACZ 里没有 datapackage-digest.json.minisig；两个压缩包的封印和 manifest.json 里登记的大小、校验值也因此不同。其余每个文件逐字节相同，包括列出全部校验值的 snapshot.json。',
  first: '这是第一份存档。',
  kinds: { wacz: '网页存档（WACZ）', zip: '离线网站（zip）' },
  /** @param grouped the bytes with their thousands apart. */
  size: (megabytes: string, grouped: string) => `${megabytes} MB（${grouped} 字节）`,
  counted: { documents: '份文件', measures: '条举措和要求', evidence: '条证据', pages: '个页面' },
  /** How a snapshot is cited, in the manner of GB/T 7714. */
  reference: (
    portal: string,
    {
      dataDate,
      published,
      address,
    }: { readonly dataDate: string; readonly published: string; readonly address: string },
    zip: { readonly name: string; readonly sha256: string },
  ) =>
    `${portal}. 数据日期 ${dataDate} 的存档[DB/OL]. (${published})[引用日期]. ${address}. ${zip.name} 的 SHA-256：${zip.sha256}.`,
};

interface DifferenceCounts {
  readonly documentsAdded: number;
  readonly documentsRemoved: number;
  readonly measuresAdded: number;
  readonly measuresRemoved: number;
  readonly reworded: number;
  readonly states: number;
  readonly recomputed: number;
  readonly evidenceAdded: number;
  readonly evidenceRemoved: number;
}

/** What is different in a snapshot from the one before it. */
export const snapshotDifferences = {
  comparedWith: '与{date}的存档相比：',
  all: '逐条列出',
  states: (count: number) => countedHeading('核定进展有变的举措', count),
  noEvidence: '其间没有新增证据。',
  recomputed: (rubric: string) => `按规则 ${rubric} 重算，其间没有新的证据。`,
  promise: (id: string) => `核心承诺 ${id}：`,
  evidence: '其间新增的证据：{records}',
  lists: { added: '新增的举措', removed: '不再收入的举措', reworded: '存档原文有变的举措' },
  /** One line that tells how much of everything. */
  summary: (counts: DifferenceCounts) => {
    const said = [
      [counts.documentsAdded, '新增文件', '份'],
      [counts.documentsRemoved, '不再收入文件', '份'],
      [counts.measuresAdded, '新增举措', '条'],
      [counts.measuresRemoved, '不再收入举措', '条'],
      [counts.reworded, '存档原文有变', '条'],
      [counts.states, '核定进展有变', '条'],
      [counts.recomputed, '只因规则不同而重算', '条'],
      [counts.evidenceAdded, '新增证据', '条'],
      [counts.evidenceRemoved, '撤下证据', '条'],
    ].flatMap(([count, name, unit]) => (Number(count) > 0 ? [`${name} ${count} ${unit}`] : []));
    return said.length > 0 ? `${said.join('，')}。` : '举措、原文、核定进展和证据都没有变化。';
  },
};
