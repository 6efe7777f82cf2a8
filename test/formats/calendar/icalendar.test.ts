import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import type { Element } from '#domain/element.ts';
import { everyCalendar } from '#formats/calendar/every-calendar.ts';
import { icalendarOf } from '#formats/calendar/icalendar.ts';
import { periodText } from '#words/dates.ts';
import { legible } from '#formats/legible.ts';
import { addressesAt } from '#views/addresses.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';
import { portalWithChanges } from '../portal-with-changes.ts';

const HOST = new URL('https://ledger.example');
const small = changed(await portalWithChanges(), ({ cycle }) =>
  cycle ? { cycle: { ...cycle, audience: 'public', told: '通报' } } : {},
);
const real = await realCatalogue();

/** A portal whose elements, and whose documents, are changed. */
function changed(
  portal: Catalogue,
  elementsBy: (element: Element) => Partial<Element>,
  documentsBy: (document: Document) => Partial<Document> = () => ({}),
): Catalogue {
  const documents = portal.documents.map((document): Document => {
    const measures: Measure[] = [];
    const next = { ...document, ...documentsBy(document), measures };
    for (const measure of document.measures) {
      const elements = measure.elements.map((element) => ({ ...element, ...elementsBy(element) }));
      measures.push({ ...measure, elements, document: next });
    }
    return next;
  });
  return { ...portal, documents, measures: documents.flatMap(({ measures }) => measures) };
}

function writtenAt(base: string, origin: URL | undefined, of = small): Map<string, string> {
  const addresses = addressesAt(base);
  return new Map(
    everyCalendar(of, addresses).map((calendar) => [
      calendar.name,
      icalendarOf(calendar, { catalogue: of, addresses, origin }),
    ]),
  );
}

function eventsOf(text: string | undefined): VEvent[] {
  return Object.values(ical.sync.parseICS(text ?? '')).filter((part) => part?.type === 'VEVENT');
}

/** The parser gives whole days as midnight where it runs. */
const dayOf = (start: Date) => start.toLocaleDateString('sv-SE');

/** The lines as they were before they were folded (RFC 5545, 3.1). */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

const calendars = writtenAt('/', HOST);
const all = eventsOf(calendars.get('due-dates'));
const eventOn = (day: string, summary: string) => {
  const event = all.find((one) => dayOf(one.start) === day && String(one.summary).startsWith(summary));
  if (!event) throw new Error(`no event ${day} ${summary}`);
  return event;
};

describe.each([
  ['of the small portal', calendars, '20260115T000000Z'],
  ['of the portal', writtenAt('/ledger/', undefined, real), `${real.site.dataDate.replaceAll('-', '')}T000000Z`],
])('the calendars %s', (_, every, stamp) => {
  test('have no line longer than 75 octets, every line ends in CRLF, and folding breaks no character', () => {
    for (const text of every.values()) {
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toContain('\uFFFD');
    }
  });

  test('have events of whole days only, each with one UID, stamped on the data date', () => {
    for (const text of every.values()) {
      const lines = unfolded(text);
      const count = lines.filter((line) => line === 'BEGIN:VEVENT').length;
      expect(count).toBeGreaterThan(0);
      expect(lines.filter((line) => line === `DTSTAMP:${stamp}`)).toHaveLength(count);
      expect(lines.filter((line) => /^DTSTART;VALUE=DATE:\d{8}$/u.test(line))).toHaveLength(count);
      const starts = lines.flatMap((line) => /^DTSTART;VALUE=DATE:(\d{8})$/u.exec(line)?.[1] ?? []);
      const ends = lines.flatMap((line) => /^DTEND;VALUE=DATE:(\d{8})$/u.exec(line)?.[1] ?? []);
      const dayAfter = (day: string) =>
        new Date(Date.UTC(+day.slice(0, 4), +day.slice(4, 6) - 1, +day.slice(6) + 1))
          .toISOString()
          .slice(0, 10)
          .replaceAll('-', '');
      expect(ends).toEqual(starts.map(dayAfter));
      expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(count);
      const ids = lines.filter((line) => line.startsWith('UID:'));
      expect(new Set(ids).size).toBe(count);
      expect(lines.filter((line) => /^(?:VERSION:2\.0|PRODID:.+)$/u.test(line))).toHaveLength(2);
      expect(lines.some((line) => line.startsWith('METHOD:'))).toBe(false);
    }
  });

  test('are parts of that of all days', () => {
    const ids = (name: string) => eventsOf(every.get(name)).map(({ uid }) => uid);
    const parts = [...every.keys()].filter((name) => name !== 'due-dates').flatMap(ids);
    expect(parts.sort()).toEqual(ids('due-dates').sort());
  });
});

describe('the calendar of all days', () => {
  test('has due dates, terms that bind the tasks, and the public reports expected up to the data date', () => {
    expect(all.map(({ start, summary }) => `${dayOf(start)} ${String(summary)}`)).toEqual([
      '2024-06-30 定期报告（2024年第二季度）：每季度通报调解情况',
      '2024-09-30 定期报告（2024年第三季度）：每季度通报调解情况',
      '2024-12-31 定期报告（2024年第四季度）：每季度通报调解情况',
      '2025-03-31 定期报告（2025年第一季度）：每季度通报调解情况',
      '2025-06-30 定期报告（2025年第二季度）：每季度通报调解情况',
      '2025-09-30 定期报告（2025年第三季度）：每季度通报调解情况',
      '2025-12-31 期限（日期有歧义）：网上立案率达到八成',
      '2025-12-31 定期报告（2025年第四季度）：每季度通报调解情况',
      '2026-12-31 文件各项任务的总期限：星河区实施意见',
    ]);
    expect(all.map(({ datetype }) => datetype)).toEqual(all.map(() => 'date'));
  });

  test('gives the source’s words, the other reading of the date and the page', () => {
    const event = eventOn('2025-12-31', '期限');
    expect(event.description).toBe(
      [
        '承诺：网上立案率达到80%以上',
        '原文：“网上立案率达到80%以上”；期限的措辞：“2025年底前”',
        '这个日期有歧义，也可读作2026年12月31日：也可读作次年底',
        '这项承诺的核定进展（截至2026年1月15日）：已兑现',
        '出处：关于在星河区推进司法改革的实施意见，2-1',
        '页面：https://ledger.example/measures/xinghe-2024/2-1/',
      ].join('\n'),
    );
    expect(event.url).toMatchObject({ val: 'https://ledger.example/measures/xinghe-2024/2-1/' });
  });

  test('tells of a report how far that very promise has come, not another of its measure', () => {
    expect(eventOn('2024-09-30', '定期报告').description).toContain(
      '这项承诺的核定进展（截至2026年1月15日）：检索未见',
    );
  });

  test.each(['superior', 'internal', 'unstated'] as const)('expects no report that is promised to %s', (audience) => {
    const portal = changed(small, ({ cycle }) => (cycle ? { cycle: { ...cycle, audience } } : {}));
    const events = eventsOf(writtenAt('/', HOST, portal).get('due-dates'));
    expect(events.map(({ summary }) => String(summary)).filter((summary) => summary.startsWith('定期报告'))).toEqual(
      [],
    );
    expect(events.length).toBeGreaterThan(0);
  });

  test('takes the year of a general aim for no day', () => {
    const portal = changed(
      small,
      () => ({}),
      ({ term }) => (term ? { term: { ...term, binds: 'aim' } } : {}),
    );
    const events = eventsOf(writtenAt('/', HOST, portal).get('due-dates'));
    expect(events.map(({ summary }) => String(summary)).join()).not.toContain('总期限');
  });

  test('says of a report that its day is not the source’s, and that nothing found does not mean none', () => {
    const { description } = eventOn('2024-09-30', '定期报告');
    expect(description).toContain('原文：“每季度通报一次调解情况”');
    expect(description).toContain('原文没有写明哪一天报告');
    expect(description).toContain('不代表没有报告');
  });

  test('names no host where none is known', () => {
    const text = writtenAt('/ledger/', undefined).get('due-dates') ?? '';
    expect(text).not.toMatch(/https?:|^URL/mu);
    expect(eventsOf(text)[0]?.description).toContain('页面：本站 /ledger/measures/xinghe-2024/2-2/');
  });

  test('has every due date of the portal, and every term that binds a document’s tasks', () => {
    const expected = [
      ...real.measures.flatMap(({ elements }) => elements.flatMap(({ due }) => due?.date ?? [])),
      ...real.documents.flatMap(({ term }) => (term?.binds === 'tasks' ? term.due : [])),
    ];
    const days = eventsOf(writtenAt('/', HOST, real).get('due-dates'))
      .filter(({ categories }) => String(categories) === '期限')
      .map(({ start }) => dayOf(start));
    expect(days).toEqual(expected.sort());
    expect(days.length).toBeGreaterThan(5);
  });
});

test('a document without any day has no calendar', () => {
  const names = [...writtenAt('/', undefined, real).keys()];
  expect(names).toContain('documents/moj-2018');
  expect(names).not.toContain('documents/wuhan-article');
});

test('UIDs stay the same whatever host and path the portal is served from', () => {
  const uids = (of: ReadonlyMap<string, string>) =>
    [...of].map(([name, text]) => [name, unfolded(text).filter((line) => line.startsWith('UID:'))]);
  const bases = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u), { maxLength: 3 });
  const hosts = fc.option(fc.domain().map((domain) => new URL(`https://${domain}`)));
  fc.assert(
    fc.property(bases, hosts, (folders, host) => {
      expect(uids(writtenAt(['', ...folders, ''].join('/'), host ?? undefined))).toEqual(uids(calendars));
    }),
    { seed: 5545, numRuns: 30 },
  );
  // Written again here, so that the UIDs of published events cannot change by a change of how they are made.
  expect(eventOn('2025-12-31', '期限').uid).toBe('38328b1c-378d-88aa-bf4c-4a41620dadac');
});

test('any text comes back as it was, save for characters that iCalendar forbids', () => {
  const part = fc.oneof(
    fc.constantFrom('司法改革', '，', '；', ',', ';', '\\', '\\n', '\n', '\r\n', '\0', '\u007F', '𠮷', '"', ':', '<&>'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const given = parts.join('');
      const event = { key: 'k', day: '2024-02-29', category: '期限', summary: '摘要', lines: [given, '末'], page: '/' };
      const text = icalendarOf(
        { name: 'n', title: 't', events: [event] },
        { catalogue: small, addresses: addressesAt('/'), origin: undefined },
      );
      expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      const line = unfolded(text).find((one) => one.startsWith('DESCRIPTION:')) ?? '';
      // RFC 5545, 3.3.11
      const read = line
        .slice('DESCRIPTION:'.length)
        .replaceAll(/\\([\\;,nN])/gu, (_, escaped: string) => (/n/iu.test(escaped) ? '\n' : escaped));
      expect(read).toBe(`${legible(given)}\n末\n页面：本站 /`);
    }),
    { seed: 5545, numRuns: 300 },
  );
});

test.each([
  ['2021', '2021年'],
  ['2021-H1', '2021年上半年'],
  ['2021-H2', '2021年下半年'],
  ['2021-Q4', '2021年第四季度'],
  ['2021-03', '2021年3月'],
])('the period %s is %s', (name, chinese) => {
  expect(periodText(name)).toBe(chinese);
});
