import type { Report } from '../verify/report.ts';

const MANY = 12;

/** A report as elements; texts of a snapshot are never taken for markup. */
export function reportElement(report: Report): HTMLElement {
  const { isIntact, headline, sentences, lists, parts } = report;
  const lines = sentences.map((sentence) => element('p', sentence));
  const box = element('div', '');
  box.className = isIntact ? 'report intact' : 'report altered';
  box.append(
    element('h2', headline),
    ...lists.flatMap(({ title, paths }) => [element('h3', title), pathList(title, paths)]),
    ...lines,
    ...parts.map(reportElement),
  );
  return box;
}

function pathList(title: string, paths: readonly string[]): HTMLElement {
  const list = element('ul', '');
  list.append(...paths.map((path) => element('li', path)));
  if (paths.length <= MANY) return list;
  const scrolled = element('div', '');
  scrolled.className = 'many';
  scrolled.tabIndex = 0;
  scrolled.setAttribute('role', 'region');
  scrolled.setAttribute('aria-label', title);
  scrolled.append(list);
  return scrolled;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
