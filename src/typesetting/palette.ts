import type { State } from '#domain/state.ts';

/** What a colour is for; a page has each as the custom property of this name. */
export type Token = 'page' | 'panel' | 'rule' | 'text' | 'text-quiet' | 'link' | 'mark' | `state-${State}`;

type Scheme = Readonly<Record<Token, string>>;

/** The colours of paper: of pages in the light scheme, and of all that leaves the portal as a picture or a page of its own. */
export const lightScheme: Scheme = {
  page: '#fbf9f4',
  panel: '#f3efe6',
  rule: '#d8d0c1',
  text: '#1d1a15',
  'text-quiet': '#4b463e',
  link: '#86190f',
  mark: '#f6dfa6',
  'state-unassessed': '#3d4f5c',
  'state-no-evidence-found': '#524b42',
  'state-not-started': '#5f3157',
  'state-deployed': '#66420a',
  'state-pilot': '#4b4c0c',
  'state-in-place': '#1f5430',
  'state-in-operation': '#0b5157',
  'state-kept': '#123f80',
};

/** The colours of pages in the dark scheme. */
export const darkScheme: Scheme = {
  page: '#161410',
  panel: '#201d18',
  rule: '#464036',
  text: '#efe9dd',
  'text-quiet': '#c6bfb2',
  link: '#f5a898',
  mark: '#5a4714',
  'state-unassessed': '#b5c6d3',
  'state-no-evidence-found': '#cbc3b6',
  'state-not-started': '#e0b6d6',
  'state-deployed': '#ecc486',
  'state-pilot': '#d3d47e',
  'state-in-place': '#a3d8b0',
  'state-in-operation': '#8fd6d9',
  'state-kept': '#accaf8',
};

/** A scheme as declarations of custom properties, one a line. */
function declared(scheme: Scheme, indent: string): string {
  return Object.entries(scheme)
    .map(([name, colour]) => `${indent}--${name}: ${colour};\n`)
    .join('');
}

/** Both schemes as style for a page that brings its own: light, and dark on screens of those who prefer it. */
export const ownPalette = `:root {
  color-scheme: light dark;
${declared(lightScheme, '  ')}}
@media screen and (prefers-color-scheme: dark) {
  :root {
${declared(darkScheme, '    ')}  }
}
`;

/** Both schemes as the portal's pages have them: dark on screens of those who prefer it, or who chose it; print is ink on white. */
export const pageColours = `:root {
  color-scheme: light;
${declared(lightScheme, '  ')}}

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) {
    color-scheme: dark;
${declared(darkScheme, '    ')}  }
}

@media screen {
  :root[data-theme='dark'] {
    color-scheme: dark;
${declared(darkScheme, '    ')}  }
}
`;
