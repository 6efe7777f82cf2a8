import { DISC, discStrokes, type Stroke } from '#components/measure/disc.ts';
import type { State } from '#domain/state.ts';

/** The mark of a state, made of elements: no text is taken for markup, which the page's policy refuses. */
export function drawnDisc(state: State): SVGElement {
  const disc = drawn(DISC);
  disc.append(...discStrokes(state).map(drawn));
  return disc;
}

/** The marks of a measure's core promises, as `marksHtml` writes them. */
export function drawnMarks(marks: readonly State[]): HTMLElement[] {
  return marks.map((state) => {
    const mark = document.createElement('i');
    mark.dataset['state'] = state;
    mark.append(drawnDisc(state));
    return mark;
  });
}

function drawn({ name, attributes }: Stroke): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
