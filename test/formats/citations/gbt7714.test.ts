import { describe, expect, test } from 'vitest';
import type { CitedWork } from '#formats/citations/cited-work.ts';
import { gbt7714Of2015 } from '#formats/citations/gbt7714-2015.ts';
import { gbt7714Of2025 } from '#formats/citations/gbt7714-2025.ts';

function work(told: Partial<CitedWork>): CitedWork {
  return {
    ...{
      id: 'x/1',
      key: 'x-1',
      kind: 'official',
      creator: undefined,
      title: '',
      part: undefined,
      paragraphs: undefined,
    },
    ...{ number: undefined, date: undefined, address: '', source: undefined, dataDate: '2026-01-15', remarks: [] },
    ...told,
  };
}

/** Both standards print no space after their full stops; word processors and styles for them set one. */
const close = (text: string) => text.replaceAll('. ', '.').trimEnd();

// The examples of the standard, as github.com/typst-doc-cn/bib-csl-dev-data transcribes them (GB-T_7714—2025.original.toml), where full
// width marks are those that the standard shows (github.com/zepinglee/gbt7714-bibtex-style, tests/testfiles/2025-numeric.tlg).
describe('GB/T 7714—2025 sets its own examples as it prints them', () => {
  test('8.8.3 [1], B.7 [2]: a report with a number and a day (the names of its authors as one)', () => {
    const report = work({
      creator: '汤万金，杨跃翔，刘文，等',
      title: '人体安全重要技术标准研制最终报告',
      number: '7178999X-2006BAK04A10/10.2013',
      date: '2013-09-30',
      address: 'http://www.nstrs.cn/xiangxiBG.aspx?id=41707',
    });
    expect(close(gbt7714Of2025(report))).toBe(
      '汤万金，杨跃翔，刘文，等.人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL].2013-09-30.http://www.nstrs.cn/xiangxiBG.aspx?id=41707.',
    );
  });

  test('8.8.3 [3]: other title information before the number, and the place in it after the date', () => {
    const report = work({
      creator: 'Calkin D E，Ager A A，Thompson M P，et al',
      title: 'A comparative risk assessment framework for wildland fire management',
      part: 'the 2010 cohesive strategy science report',
      number: 'RMRS-GTR-262',
      date: '2011',
      paragraphs: '8-9',
      address: 'https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf',
    });
    expect(close(gbt7714Of2025(report))).toBe(
      'Calkin D E，Ager A A，Thompson M P，et al.A comparative risk assessment framework for wildland fire management：the 2010 cohesive strategy science report：RMRS-GTR-262[R/OL].2011：8-9.https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf.',
    );
  });

  test('B.7 [6]: a report whose date is not known has none', () => {
    const report = work({
      creator: 'United Nations Department of Economic and Social Affairs',
      title: 'United Nations e-government survey 2024：accelerating digital transformation for sustainable development',
      address: 'https://publicadministration.un.org/egovkb/en-us/Reports/UN-E-Government-Survey-2024',
    });
    expect(close(gbt7714Of2025(report))).toBe(
      'United Nations Department of Economic and Social Affairs.United Nations e-government survey 2024：accelerating digital transformation for sustainable development[R/OL].https://publicadministration.un.org/egovkb/en-us/Reports/UN-E-Government-Survey-2024.',
    );
  });

  test('7.1.3 and 7.2.1: without an author it begins with the title, in brackets where the title is not the source’s', () => {
    expect(gbt7714Of2025(work({ title: '[深圳法院行动方案]', paragraphs: '第21段', address: '/m/' }))).toBe(
      '[深圳法院行动方案][R/OL]. 第21段. /m/.\n',
    );
  });
});

// The examples of the standard, as github.com/zepinglee/gbt7714-bibtex-style reproduces them (tests/testfiles/2015-numeric.tlg).
describe('GB/T 7714—2015 sets its own examples as it prints them, but for the day of access', () => {
  test('4.6.2 [2]: a notice of a government office with its number and address', () => {
    const notice = work({
      creator: '北京市人民政府办公厅',
      title: '关于转发北京市企业投资项目核准暂行实施办法的通知',
      number: '京政办发〔2005〕37号',
      date: '2005-07-12',
      address: 'http://china.findlaw.cn/fagui/p_1/39934.html',
    });
    expect(gbt7714Of2015(notice)).toBe(
      '北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发〔2005〕37号[A/OL]. (2005-07-12)[引用日期]. http://china.findlaw.cn/fagui/p_1/39934.html.\n',
    );
  });

  test('4.6.2 [4]: without a date, only the day of access', () => {
    const page = work({ creator: '某机关', title: '某文件', address: '/m/' });
    expect(gbt7714Of2015(page)).toBe('某机关. 某文件[A/OL]. [引用日期]. /m/.\n');
  });

  test('4.6.1: the place in the text stands before the date', () => {
    const part = work({ creator: '某机关', title: '某文件', date: '2018-01-23', paragraphs: '第3段', address: '/m/' });
    expect(gbt7714Of2015(part)).toBe('某机关. 某文件[A/OL]. 第3段(2018-01-23)[引用日期]. /m/.\n');
  });
});

test('a signed article is one of a newspaper', () => {
  const article = work({ kind: 'article', creator: '王某', title: '某文', paragraphs: '第6段', address: '/m/' });
  expect(gbt7714Of2025(article)).toBe('王某. 某文[N/OL]. 第6段. /m/.\n');
  expect(gbt7714Of2015(article)).toBe('王某. 某文[N/OL]. 第6段[引用日期]. /m/.\n');
});
