import { ascending } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { lastDay } from '#domain/calendar.ts';
import { chartWords } from '#words/charts.ts';
import { widthOf } from './lettering.ts';
import { line, text, type Shape } from './shapes.ts';

/** From a date (as exact as its source) to a place; an inexact date stands at its last possible day. */
export type TimeScale = (date: string) => number;

export function timeScale(from: string, to: string, left: number, right: number): TimeScale {
  const scale = scaleUtc()
    .domain([instant(from), instant(to)])
    .range([left, right]);
  return (date) => scale(instant(lastDay(date)));
}

/** Oldest first; an inexact date stands at its last possible day. */
export function byDay(a: string, b: string): number {
  return ascending(lastDay(a), lastDay(b));
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The first of January before the earliest date, so that the axis begins with a whole year. */
export function yearStart(dates: readonly string[]): string {
  return `${[...dates].sort()[0]?.slice(0, 4)}-01-01`;
}

/** The years between two days, both included. */
export function yearsBetween(from: string, to: string): string[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => String(first + at));
}

/** A short stroke at each first of January, its year beside it where there is room. */
export function yearTicks(scale: TimeScale, from: string, to: string, y: number, right: number): Shape[] {
  const years = yearsBetween(from, to).filter((year) => `${year}-01-01` >= from);
  const [first, second] = years.map((year) => scale(`${year}-01-01`));
  const step = (second ?? right) - (first ?? 0);
  const every = Math.max(1, Math.ceil((widthOf('2020', 'tick') + 8) / step));
  return years.flatMap((year, at) => {
    const x = scale(`${year}-01-01`);
    const named = at % every === 0 && x + 4 + widthOf(year, 'tick') <= right;
    return [line(x, y, x, y + 5, 'axis'), ...(named ? [text(x + 3, y + 13, year, 'tick')] : [])];
  });
}

/** What the axis writes, for the note under the table. */
export function axisNote(from: string, to: string): string {
  return chartWords.axisYears(yearsBetween(from, to));
}

/** A label that belongs to a place on the axis. */
export interface Pinned {
  readonly x: number;
  readonly words: string;
}

/**
 * Labels to the right of their places, like flags, in as many rows as keep them from running into each other; row 0 is nearest
 * the axis. They are set from the right, so that the pole of a flag never runs through another one.
 */
export function inRows(
  labels: readonly Pinned[],
  right: number,
): { x: number; words: string; pin: number; row: number }[] {
  const begins: number[] = [];
  return [...labels]
    .sort((a, b) => b.x - a.x)
    .map(({ x: pin, words }) => {
      const wide = widthOf(words, 'tick');
      const x = pin + 3 + wide <= right ? pin + 3 : pin - 3 - wide;
      // The poles of higher rows run down through this one.
      const row = begins.findLastIndex((begin) => x + wide + 6 > begin) + 1;
      begins[row] = Math.min(x, pin);
      return { x, words, pin, row };
    });
}

/** Which level each dot stands on, so that dots at nearly the same date do not hide each other. */
export function levels(places: readonly number[], apart: number): number[] {
  const last: number[] = [];
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const found: number[] = [];
  for (const at of order) {
    const x = places[at] ?? 0;
    const free = last.findIndex((end) => x - end >= apart);
    const level = free === -1 ? last.length : free;
    last[level] = x;
    found[at] = level;
  }
  return found;
}
