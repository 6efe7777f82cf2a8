import { states } from '#domain/state.ts';
import type { Token } from '#typesetting/palette.ts';
import { textRoles, type Ink, type TextRole } from '../shapes.ts';

type Declarations = Readonly<Record<string, string | number | { readonly token: Token }>>;

const token = (name: Token) => ({ token: name });
const stroke = (name: Token, width: number, more: Declarations = {}): Declarations => ({
  fill: 'none',
  stroke: token(name),
  'stroke-width': width,
  ...more,
});

const texts: Readonly<Record<TextRole, Token>> = {
  title: 'text',
  strong: 'text',
  label: 'text',
  quiet: 'text-quiet',
  tick: 'text-quiet',
};

const inks: Readonly<Record<Ink, Declarations>> = {
  axis: stroke('text', 1),
  grid: stroke('rule', 1),
  now: stroke('text-quiet', 1, { 'stroke-dasharray': '2 3' }),
  due: stroke('text', 2),
  flag: { fill: token('text') },
  done: stroke('state-kept', 2.5, { 'stroke-dasharray': '6 3' }),
  range: stroke('text-quiet', 1.5),
  share: { fill: token('text') },
  whole: stroke('text-quiet', 1),
  pole: stroke('text-quiet', 0.8),
  target: stroke('text', 2.5),
  term: stroke('text', 3),
  aim: stroke('text', 1.5, { 'stroke-dasharray': '2 2' }),
  filled: { fill: token('text'), stroke: token('text'), 'stroke-width': 1 },
  hollow: { fill: token('page'), stroke: token('text-quiet'), 'stroke-width': 1.2 },
  hit: { fill: 'transparent' },
};

/** How everything in a drawing is inked, by class: the only place where a drawing gets colours. */
export const inkRules: readonly (readonly [string, Declarations])[] = [
  ...Object.entries(texts).map(([role, colour]): [string, Declarations] => {
    const { size, weight } = textRoles[role as TextRole];
    return [`.c-${role}`, { fill: token(colour), 'font-size': `${size}px`, 'font-weight': weight }];
  }),
  ...Object.entries(inks).map(([ink, rule]): [string, Declarations] => [`.c-${ink}`, rule]),
  ...states.flatMap((state): [string, Declarations][] => [
    [`.c-line-${state}`, stroke(`state-${state}`, 1.6)],
    [`.c-fill-${state}`, { fill: token(`state-${state}`) }],
  ]),
  ['.c-paper', { fill: token('page') }],
  ['.c-tick-mark', stroke('page', 1.4)],
];

/** The rules as text, with each colour written as `colour` says. */
export function cssOf(colour: (name: Token) => string, under = ''): string {
  return inkRules
    .map(([selector, declarations]) => {
      const lines = Object.entries(declarations).map(
        ([property, value]) => `  ${property}: ${typeof value === 'object' ? colour(value.token) : value};\n`,
      );
      return `${under}${selector} {\n${lines.join('')}}\n`;
    })
    .join('');
}
