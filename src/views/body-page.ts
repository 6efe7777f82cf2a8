import type { Catalogue } from '#catalogue/catalogue.ts';
import { bodyLevels, type Body } from '#domain/body.ts';
import { roles } from '#domain/measure.ts';
import { bodiesPage as bodiesWords, bodyPage as words } from '#words/body-pages.ts';
import { listText } from '#words/lists.ts';
import { bodyKindNames, bodyLevelNames, roleNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import { bodyFeed, feedLink } from './feeds.ts';
import { measureRow } from './measure-row.ts';
import { dayView } from './page.ts';
import { stateCountsView } from './assessment.ts';

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
    crumbs: [{ name: bodiesWords.title, href: addresses.bodies }],
    feeds: [feedLink(bodyFeed(body), addresses)],
    note: body.note,
    facts: [
      { name: words.kind, value: bodyKindNames[body.kind] },
      { name: words.level, value: bodyLevelNames[body.level] },
      { name: words.place, value: body.place },
      ...(body.creditCode
        ? [{ name: words.creditCode, value: body.creditCode.code, href: body.creditCode.source }]
        : []),
      ...(body.aliases.length > 0 ? [{ name: words.aliases, value: listText(body.aliases) }] : []),
    ],
    named,
    states: stateCountsView(catalogue.measures.filter(({ bodies }) => bodies.some((one) => one.body === body))),
    dataDate: dayView(catalogue.site.dataDate),
    total: named.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Everything that `/bodies/` shows: bodies by level, then in their register's order. */
export function bodiesPage(catalogue: Catalogue, addresses: Addresses) {
  const counted = (body: Body) =>
    roles
      .map((role) => ({
        role: roleNames[role],
        count: catalogue.measures.filter(({ bodies }) => bodies.some((one) => one.body === body && one.role === role))
          .length,
      }))
      .filter(({ count }) => count > 0);
  return {
    title: bodiesWords.title,
    description: bodiesWords.description,
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
            counts: bodiesWords.counts(counted(body)),
          })),
      }))
      .filter(({ bodies }) => bodies.length > 0),
  };
}
