import type { Catalogue } from '#catalogue/catalogue.ts';
import { bodyLevels, type Body } from '#domain/body.ts';
import { roles } from '#domain/measure.ts';
import { bodyKindNames, bodyLevelNames, roleNames } from '#text/names.ts';
import type { Addresses } from './addresses.ts';
import { bodyFeed, feedLink } from './feeds.ts';
import { measureRow } from './measure-row.ts';
import { dayView } from './page.ts';
import { countsView } from './progress.ts';

/** Everything that `/bodies/<body>/` shows. */
export function bodyPage(catalogue: Catalogue, addresses: Addresses, body: Body) {
  const named = roles
    .map((role) => ({
      role,
      roleName: roleNames[role],
      rows: catalogue.measures
        .filter((measure) => measure.bodies.some((one) => one.body === body && one.role === role))
        .map((measure) => measureRow(measure, addresses)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return {
    title: body.name,
    description: body.note,
    crumbs: [{ name: '责任主体', href: addresses.bodies }],
    feeds: [feedLink(bodyFeed(body), addresses)],
    note: body.note,
    facts: [
      { name: '类别', value: bodyKindNames[body.kind] },
      { name: '层级', value: bodyLevelNames[body.level] },
      { name: '所在地', value: body.place },
      ...(body.aliases.length > 0 ? [{ name: '文件里的其他叫法', value: body.aliases.join('、') }] : []),
    ],
    named,
    progress: countsView(catalogue.measures.filter(({ bodies }) => bodies.some((one) => one.body === body))),
    dataDate: dayView(catalogue.site.dataDate),
    total: named.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Everything that `/bodies/` shows: bodies by level, then in their register's order. */
export function bodiesPage(catalogue: Catalogue, addresses: Addresses) {
  const counts = new Map<string, { lead: number; participant: number }>();
  for (const { bodies } of catalogue.measures) {
    for (const { body, role } of bodies) {
      const count = counts.get(body.id) ?? { lead: 0, participant: 0 };
      count[role] += 1;
      counts.set(body.id, count);
    }
  }
  return {
    title: '责任主体',
    description: '各文件点名的机构：谁牵头，谁配合，各有多少条举措。',
    crumbs: [],
    groups: bodyLevels
      .map((level) => ({
        level,
        name: bodyLevelNames[level],
        bodies: catalogue.bodies
          .filter((body) => body.level === level)
          .map((body) => ({
            name: body.name,
            href: addresses.body(body.id),
            place: body.place,
            note: body.note,
            ...(counts.get(body.id) ?? { lead: 0, participant: 0 }),
          })),
      }))
      .filter(({ bodies }) => bodies.length > 0),
  };
}
