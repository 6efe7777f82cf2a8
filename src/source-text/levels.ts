import type { NumberingByMarker } from '#domain/numbering.ts';
import { markerForms, type MarkerForm } from './marker.ts';
import { walk, type Outline, type Section } from './outline.ts';
import { spansIn, titleOf } from './spans.ts';

/** A level of numbering that could hold a document's measures, and how many there would be. */
export interface Level {
  readonly marker: MarkerForm;
  readonly measures: number;
}

/** Chapters that say what a reform aims at and by which principles, not what will be done. */
const AIMS = /总体要求|指导思想|基本原则|(?:总体|工作|主要|改革|任务)目标/u;

/** Every level of numbering of a text with the count of measures that it would give, from the outermost in. */
export function levelsOf(outline: Outline): Level[] {
  const used = new Set([...walk(outline.sections)].map(({ section }) => section.marker.form));
  return markerForms
    .filter((form) => used.has(form))
    .map((marker) => ({ marker, measures: countAt(outline, marker) }))
    .filter(({ measures }) => measures > 0);
}

function countAt(outline: Outline, marker: MarkerForm): number {
  return spansIn(outline, { headings: 'some', headingless: [], by: proposeNumbering(outline, marker) }).length;
}

/**
 * Where the measures are likely to be, for an editor to confirm: at `marker` where one is chosen; else in the articles of
 * rules; else, in each chapter that does not only speak of aims, at the outermost level below it, or at the level below
 * that where its numbers run on through the whole text. Empty: nothing is numbered.
 */
export function proposeNumbering({ sections }: Outline, marker?: MarkerForm): NumberingByMarker[] {
  const all = [...walk(sections)].map(({ section, above }) => [...above, section]);
  const chapters = sections.filter((section) => !AIMS.test(titleOf(section)));
  const inside = all.filter(([chapter]) => chapter && chapters.includes(chapter));
  const forms = marker ? [marker] : likelyForms(chapters, inside, all);
  return forms.flatMap((form) => {
    const at = inside.filter((path) => path.at(-1)?.marker.form === form && isOutermost(path, form, marker, inside));
    if (at.length === 0) return [];
    const isTop = at.every((path) => path.length === 1);
    const within = [...new Set(at.map(([chapter]) => chapter?.marker.ordinal ?? 0))];
    return [
      {
        kind: 'measure' as const,
        ...(isTop || form === '第一条' || within.includes(0) ? {} : { chapters: within }),
        marker: form,
        number: numberAs(at, isTop),
      },
    ];
  });
}

function likelyForms(
  chapters: readonly Section[],
  inside: readonly (readonly Section[])[],
  all: readonly (readonly Section[])[],
): MarkerForm[] {
  if (all.some((path) => path.at(-1)?.marker.form === '第一条')) return ['第一条'];
  const below = [...new Set(chapters.flatMap(({ children }) => children.slice(0, 1).map(({ marker }) => marker.form)))];
  const [only] = below;
  if (only === undefined) return chapters[0] ? [chapters[0].marker.form] : [];
  if (below.length > 1) return below;
  // A short list below one item of a flat numbering does not make it a chapter.
  const withChildren = chapters.filter(({ children }) => children.length > 0).length;
  const children = chapters.reduce((sum, chapter) => sum + chapter.children.length, 0);
  if (withChildren * 2 < chapters.length && children <= chapters.length) return [(chapters[0] as Section).marker.form];
  const deeper = chapters.flatMap(({ children }) => children.flatMap((child) => child.children.slice(0, 1)));
  const form = deeper[0]?.marker.form;
  return form !== undefined && runsOn(inside.filter((path) => path.at(-1)?.marker.form === form)) ? [form] : [only];
}

/** Without a choice only the outermost numbering of each chapter counts. */
function isOutermost(
  path: readonly Section[],
  form: MarkerForm,
  chosen: MarkerForm | undefined,
  inside: readonly (readonly Section[])[],
): boolean {
  if (chosen !== undefined || path.length <= 2) return true;
  const [chapter] = path;
  return !inside.some((other) => other[0] === chapter && other.length === 2 && other.at(-1)?.marker.form === form);
}

/** Whether the numbers of these sections count on from one parent to the next. */
function runsOn(at: readonly (readonly Section[])[]): boolean {
  const parents = new Set(at.map((path) => path.at(-2)));
  return parents.size > 1 && at.every((path, index) => path.at(-1)?.marker.ordinal === index + firstOrdinal(at));
}

function firstOrdinal(at: readonly (readonly Section[])[]): number {
  return at[0]?.at(-1)?.marker.ordinal ?? 1;
}

function numberAs(at: readonly (readonly Section[])[], isTop: boolean): string {
  if (isTop || runsOn(at)) return '{item}';
  const pairs = at.map((path) => `${path[0]?.marker.ordinal}-${path.at(-1)?.marker.ordinal}`);
  return new Set(pairs).size === pairs.length || at.every((path) => path.length <= 2)
    ? '{chapter}-{item}'
    : '{chapter}-{group}-{item}';
}
