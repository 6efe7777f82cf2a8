import { at } from './portal.ts';
import { mistake } from './mistake.ts';

export const dates = [
  mistake('日历上没有的数据日期', at.site, '2026-01-15', '2026-02-30'),
  mistake('没有补零的日期', at.site, '2026-01-15', '2026-1-15'),
  mistake('用汉字写的日期', at.site, '2026-01-15', '2026年1月15日'),
  mistake('只写到月的数据日期', at.site, '2026-01-15', '2026-01'),
  mistake('日历上没有的成文日期', at.document, '2024-03 }', '2024-13 }'),
  mistake('成文日期晚于数据日期', at.document, '2024-03 }', '2027-03 }'),
  mistake('发布早于成文', at.document, 'published: { note: 未载明 }', 'published: { date: 2023-01-01 }'),
  mistake('查核有效性晚于数据日期', at.document, 'search: { date: 2026-01-15', 'search: { date: 2026-01-16'),
  mistake('期限与原文的措辞不符', at.filing, 'date: 2025-12-31', 'date: 2024-12-31'),
  mistake('日历上没有的期限', at.filing, '2025-12-31', '2025-12-32'),
  mistake(
    '事实晚于数据日期',
    at.ledger,
    'date: 2025-06\n    recorded: 2026-01-15',
    'date: 2026-06\n    recorded: 2026-01-15',
  ),
  mistake(
    '事实晚于它的来源',
    at.ledger,
    'date: 2025-06\n    recorded: 2026-01-15',
    'date: 2025-09\n    recorded: 2026-01-15',
  ),
  mistake('录入早于事实', at.ledger, 'recorded: 2026-01-15', 'recorded: 2025-05-01'),
  mistake('录入晚于数据日期', at.ledger, 'recorded: 2026-01-15', 'recorded: 2026-01-16'),
  mistake('来源晚于数据日期', at.ledger, 'date: 2025-07-01', 'date: 2026-07-01'),
  mistake('官方表述的录入早于表述', at.ledger, 'recorded: 2026-01-14', 'recorded: 2025-01-14'),
  mistake('官方表述晚于它的来源', at.ledger, 'date: 2025-08-01', 'date: 2025-05-01'),
  mistake('检索晚于数据日期', at.ledger, '2026-01-13', '2026-01-16'),
  mistake(
    '直接证据早于文件',
    at.ledger,
    'date: 2025-06\n    recorded: 2026-01-15',
    'date: 2023-06\n    recorded: 2026-01-15',
  ),
  mistake('背景证据晚于文件', at.ledger, 'scope: direct', 'scope: background'),
  mistake('更正晚于数据日期', at.corrections, 'date: 2026-01-15', 'date: 2026-01-16'),
];
