import { z } from 'zod';
import { publicAddress, secureAddress } from './address.ts';
import { daySchema } from './dates.ts';
import { states, summaries } from './state.ts';

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, '不是 64 位十六进制的 sha256')
  .describe('64 位十六进制的 sha256');

const folderAddress = secureAddress
  .refine((text) => text.endsWith('/'), { error: (issue) => `网址“${String(issue.input)}”不是文件夹` })
  .describe('存放这份存档的文件夹的网址，以 https:// 开头、以 / 结尾');

/** One file that is published: what it is, and where it can be fetched unless that is its name below the entry's `address`. */
export const packageSchema = z.strictObject({
  name: z.string().min(1).describe('文件名，如 reform-ledger-2026-01-15.zip'),
  size: z.int().min(1).describe('字节数'),
  sha256,
  address: secureAddress.optional().describe('文件不在 address 之下时，它自己的网址，以 https:// 开头'),
});

/** One entry of `content/archive.yaml`: a snapshot that was published. Written by `npm run archive -- add`; only addresses may change. */
export const publishedSnapshotSchema = z.strictObject({
  date: daySchema.describe('存档的数据日期，写成 YYYY-MM-DD'),
  published: daySchema.describe('发布的日期，写成 YYYY-MM-DD'),
  address: folderAddress,
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/u, '不是 40 位十六进制的提交编号')
    .describe('40 位十六进制的提交编号'),
  inputs: sha256.describe('生成网站的全部输入的 sha256，见 manifest.json'),
  rubric: z.string().min(1).describe('判断进展所用规则的编号，加引号'),
  made: z
    .strictObject({
      site: publicAddress.nullable().describe('网站的网址，没有时写 null'),
      base: z.string().min(1).describe('网站所在的路径，以 / 结尾'),
      signed: z.boolean().describe('是否签了名'),
    })
    .describe('怎样做成的：重做时照此运行命令'),
  packages: z.array(packageSchema).min(1).describe('发布的文件：name、size、sha256'),
  holds: sha256.describe('archive/<数据日期>.yaml 的 sha256'),
  previous: sha256.optional().describe('前一份存档的 seal；第一份不写'),
  seal: sha256.describe('本条除网址以外各字段的 sha256，由 npm run archive -- add 写入'),
});

/** The states that rubric 1 gave a measure. */
export const statesOfRubric1 = [
  'unassessed',
  'no-evidence-found',
  'not-started',
  'deployed',
  'pilot',
  'rule-in-force',
  'in-operation',
  'complete',
] as const;

const heldMeasureSchema = z.strictObject({
  title: z.string().min(1).describe('举措在这份存档里的标题'),
  quote: sha256.describe('原文的 sha256'),
  state: z.enum(statesOfRubric1).optional().describe('按规则 1 核定的进展；规则 2 的存档不写'),
  summary: z
    .enum(summaries)
    .optional()
    .describe(`按规则 2 核定的小结：${summaries.join('、')}`),
  core: z
    .record(z.string(), z.enum(states))
    .optional()
    .describe(`按规则 2，核心承诺的编号和进展：${states.join('、')}`),
  evidence: z.array(z.string()).describe('证据的编号'),
});

/** `content/archive/<data date>.yaml`: what a published snapshot holds, as far as the living portal speaks of it. */
export const holdingSchema = z.strictObject({
  documents: z.record(z.string(), sha256).describe('文件编号和存档原文的 sha256'),
  measures: z.record(z.string(), heldMeasureSchema).describe('举措编号和它的标题、原文、进展、证据'),
  pages: z.array(z.string()).describe('每个页面的地址，从网站的根写起，如 measures/'),
});

export type Package = z.infer<typeof packageSchema>;
export type PublishedSnapshot = z.infer<typeof publishedSnapshotSchema>;
export type Holding = z.infer<typeof holdingSchema>;

/** A published snapshot together with what it holds. */
export interface ArchivedSnapshot extends PublishedSnapshot {
  readonly holding: Holding;
}

/** The names that packages of the snapshot of a data date have: the zip, which every snapshot has, and the web archive. */
export function packageNames(dataDate: string): { readonly zip: string; readonly wacz: string } {
  return { zip: `reform-ledger-${dataDate}.zip`, wacz: `reform-ledger-${dataDate}.wacz` };
}

/** Where a package can be fetched. */
export function packageAddress({ address }: Pick<PublishedSnapshot, 'address'>, one: Package): string {
  return one.address ?? address + one.name;
}
