import type { SignatureStatus, Verdict } from './verdict.ts';

/** A verdict in words; the same on the command line and on the page. */
export interface Report {
  readonly isIntact: boolean;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly lists: readonly { readonly title: string; readonly paths: readonly string[] }[];
  readonly parts: readonly Report[];
}

/** @param name of what was checked, as whoever asked knows it. */
export function reportOf(name: string, verdict: Verdict): Report {
  const { kind, isIntact, checked, dataDate, faults, ignored, changed, removed, added, signature } = verdict;
  const unit = kind === 'archive' ? '个压缩包' : '个文件';
  const date = dataDate === null ? '' : `，数据日期 ${dataDate}`;
  const differs = changed.length + removed.length + added.length > 0;
  const parts = verdict.parts.map((part) => reportOf(part.name, part.verdict));
  return {
    isIntact,
    headline: isIntact ? `完好：${name}，共 ${checked} ${unit}${date}。` : `不完好：${name}${date}。`,
    sentences: [
      ...sealSentences(verdict, differs),
      ...faults,
      ...(isIntact || kind === 'archive' ? [] : scopeSentences(checked, differs)),
      // The packages of a folder each tell of their own signature.
      ...(kind === 'archive' || checked === 0 ? [] : [signatureSentence(signature)]),
      ...(ignored.length > 0 ? [`系统自己留下的文件没有计入：${ignored.join('、')}。`] : []),
    ],
    lists: [
      { title: `被改动 ${changed.length} 个：`, paths: changed },
      { title: `缺少 ${removed.length} 个：`, paths: removed },
      { title: `多出 ${added.length} 个：`, paths: added },
    ].filter(({ paths }) => paths.length > 0),
    parts,
  };
}

/** A report as lines of plain text. */
export function reportText({ headline, sentences, lists, parts }: Report): string {
  return [
    headline,
    ...lists.flatMap(({ title, paths }) => [title, ...paths.map((path) => `  ${path}`)]),
    ...sentences,
    ...parts.map((part) => `\n${reportText(part)}`),
  ].join('\n');
}

const UNTOUCHED = '压缩包的封印完好：从封装以来一个字节也没有变。';
// The seal fits what it closes, and that is not a whole snapshot: nobody makes this by accident.
const RESEALED = '压缩包的封印与现在的内容相符，里面却不是完整的存档：像是改动之后重新封装的。';

function sealSentences({ seal, checked, faults }: Verdict, differs: boolean): string[] {
  const isWhole = !differs && faults.length === 0;
  if (seal === 'holds') return [isWhole ? UNTOUCHED : RESEALED];
  if (seal === null || (checked === 0 && seal === 'none')) return [];
  const what = seal === 'broken' ? '压缩包本身被改动过' : '压缩包没有封印，可能被改动过，或被重新打包';
  const inside = checked === 0 ? '' : differs ? '，里面的文件也与清单不符' : `，但里面的 ${checked} 个文件都与清单一致`;
  return [`${what}${inside}。`];
}

const scopeSentences = (checked: number, differs: boolean) =>
  checked === 0 || !differs ? [] : [`共核对 ${checked} 个文件，没有列出的都与清单一致。`];

function signatureSentence(signature: SignatureStatus): string {
  switch (signature.state) {
    case 'none':
      return '没有签名：校验只能说明文件与清单一致，不能说明清单出自谁手。';
    case 'missing':
      return '签名：没有签名，无法用所给的公钥核对。';
    case 'unchecked':
      return `签名：有（密钥编号 ${signature.keyId}），没有核对。要核对，请用发布者在别处公布的公钥：命令行加 --trust 公钥，网页上填“公钥”一栏。`;
    case 'good':
      return `签名有效：由所给公钥（编号 ${signature.keyId}）的持有者签署，附注“${signature.trustedComment}”。`;
    case 'bad':
      return `签名无效：${signature.why}`;
  }
}
