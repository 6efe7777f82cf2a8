import { progressStates } from '#domain/progress.ts';
import { textRoles, type Ink, type TextRole } from '../scene.ts';

/** The colours that drawings use: the names of the tokens in `src/styles/tokens.css`, without their dashes. */
export type Token = 'page' | 'text' | 'text-quiet' | 'rule' | 'link' | `state-${(typeof progressStates)[number]}`;

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
  done: stroke('state-complete', 2.5, { 'stroke-dasharray': '6 3' }),
  range: stroke('text-quiet', 1.5),
  share: { fill: token('text') },
  whole: stroke('text-quiet', 1),
  pole: stroke('text-quiet', 0.8),
  target: stroke('text', 2.5),
  term: stroke('text', 3),
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
  ...progressStates.flatMap((state): [string, Declarations][] => [
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

/** The light scheme, for drawings that leave the page; the same as in `src/styles/tokens.css`. */
export const lightScheme: Readonly<Record<Token, string>> = {
  page: '#fbf9f4',
  text: '#1d1a15',
  'text-quiet': '#4b463e',
  rule: '#d8d0c1',
  link: '#86190f',
  'state-unassessed': '#3d4f5c',
  'state-no-evidence-found': '#524b42',
  'state-not-started': '#5f3157',
  'state-deployed': '#66420a',
  'state-pilot': '#4b4c0c',
  'state-rule-in-force': '#1f5430',
  'state-in-operation': '#0b5157',
  'state-complete': '#123f80',
};
