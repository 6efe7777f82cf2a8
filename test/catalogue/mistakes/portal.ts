import { RECORD } from '../../fixtures/evidence-record.ts';
import { files, smallPortal, type SmallPortal } from '../../fixtures/small-portal.ts';

/** The files that mistakes are made in, from the portal's root. */
export const at = {
  ...files,
  ledger: 'content/progress/xinghe-2024/2-1.yaml',
  bodies: 'content/bodies.yaml',
  places: 'content/places.yaml',
  glossary: 'content/glossary.yaml',
  lexicon: 'content/lexicon.yaml',
  instruments: 'content/instruments.yaml',
  corrections: 'content/corrections.yaml',
  page: 'content/pages/zh/about.mdx',
} as const;

const added: Readonly<Record<string, string>> = {
  [at.ledger]: `${RECORD}statements:
  - date: 2025-06
    recorded: 2026-01-14
    quote: 网上立案全面推行
    source: { title: 工作报告, publisher: 星河区人民法院, date: 2025-08-01 }
searches:
  - date: 2026-01-13
    where: 公开网页
    queries: [网上立案]
    found: false
`,
  [at.lexicon]: `entries:
  - { asked: [网上打官司], also: [网上立案], kind: everyday, reason: 读者这样问网上立案。 }
stop: [怎么]
`,
  [at.instruments]: `- title: 星河区立案办法
  validity: { state: in-force, source: { title: 星河区公报, publisher: 星河区, url: "https://example.org/2" } }
`,
  [at.corrections]: `- { date: 2026-01-15, record: ev-001, what: 改正了日期, why: 来源更正了日期 }
`,
  [at.page]: `---
title: 关于
description: 为测试虚构的一页。
---

<Heading id="what">这是什么</Heading>

见 [更正](/corrections/) 和 <Measure id="xinghe-2024/2-1" />。
`,
};

/** The small portal with a file of every kind that editors write, and no problem in it. */
export async function fullPortal(): Promise<SmallPortal> {
  const portal = await smallPortal();
  for (const [file, text] of Object.entries(added)) await portal.add(file, text);
  return portal;
}
