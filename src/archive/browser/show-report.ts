import { element } from '#browser/elements.ts';
import type { Report } from '../verify/report.ts';

const MANY = 12;

/** A report as elements; texts of a snapshot are never taken for markup. */
export function reportElement(report: Report): HTMLElement {
  const { isIntact, headline, sentences, lists, parts } = report;
  return element(
    'div',
    isIntact ? 'report intact' : 'report altered',
    element('h2', '', headline),
    ...lists.flatMap(({ title, paths }) => [element('h3', '', title), pathList(title, paths)]),
    ...sentences.map((sentence) => element('p', '', sentence)),
    ...parts.map(reportElement),
  );
}

function pathList(title: string, paths: readonly string[]): HTMLElement {
  const list = element('ul', '', ...paths.map((path) => element('li', '', path)));
  if (paths.length <= MANY) return list;
  const scrolled = element('div', 'many', list);
  scrolled.tabIndex = 0;
  scrolled.setAttribute('role', 'region');
  scrolled.setAttribute('aria-label', title);
  return scrolled;
}
