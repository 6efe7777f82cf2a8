import { isSame, type Comparable } from './comparable.ts';

/** The units of the source at which the whole passage stands, in the source's order. The passage may not be empty. */
export function exactPlaces(passage: Comparable, source: Comparable): number[] {
  const places: number[] = [];
  for (let at = source.text.indexOf(passage.text); at >= 0; at = source.text.indexOf(passage.text, at + 1)) {
    if (standsAt(passage, source, at)) places.push(at);
  }
  return places;
}

function standsAt(passage: Comparable, source: Comparable, at: number): boolean {
  for (let unit = 0; unit < passage.text.length; unit += 1) {
    if (!isSame(passage, unit, source, at + unit)) return false;
  }
  return true;
}
