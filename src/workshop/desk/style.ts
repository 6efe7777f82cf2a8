import { ownPalette } from '#typesetting/palette.ts';

/** The look of the workshop's pages: where a paragraph goes shows by a word and a rule, not by colour alone. */
export const style = `${ownPalette}* { box-sizing: border-box; margin: 0; }
body {
  max-width: 64rem; margin-inline: auto; padding: 1rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.75 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif;
  overflow-wrap: anywhere; line-break: strict;
}
h1, h2 { line-height: 1.4; font-weight: 600; }
h1 { font-size: 1.5rem; margin-top: 1rem; }
h2 { font-size: 1.1875rem; margin-top: 2rem; }
p, ul, table, form, textarea, dl { margin-top: 0.75rem; }
ul { padding-inline-start: 1.25em; }
a { color: var(--link); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--text-quiet); font-size: 0.9375rem; }
.told { padding: 0.75rem 1rem; border-inline-start: 4px solid var(--link); background: var(--panel); white-space: pre-wrap; }
label { display: block; margin-top: 0.75rem; }
label > input:not([type=radio], [type=checkbox]), label > select, label > textarea { display: block; width: 100%; }
input, textarea, button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--text-quiet); padding: 0.4rem 0.75rem; max-width: 100%; }
input[type=file] { width: 100%; padding: 1.5rem 1rem; border-style: dashed; background: var(--panel); }
input[type=radio], input[type=checkbox] { margin-inline-end: 0.5rem; }
textarea { width: 100%; }
ul.told { padding-inline-start: 2.25em; }
button { margin-top: 0.75rem; border-color: var(--link); cursor: pointer; }
button.main { background: var(--link); color: var(--page); font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding-bottom: 0.25rem; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
td:first-child { font-variant-numeric: tabular-nums; color: var(--text-quiet); white-space: nowrap; }
td:nth-child(2) { white-space: nowrap; font-size: 0.9375rem; padding-inline-start: 0.75rem; border-inline-start: 6px solid var(--rule); }
td.measures { border-inline-start-color: var(--link); font-weight: 600; }
td.opening { border-inline-start-style: double; }
td.closing { border-inline-start-style: dotted; }
dt { color: var(--text-quiet); font-size: 0.9375rem; }
dd { margin: 0; }
.row, .choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1rem; }
.choices label { margin-top: 0.25rem; }
fieldset { margin-top: 1rem; padding: 0.5rem 1rem 1rem; border: 1px solid var(--rule); min-width: 0; }
legend { font-weight: 600; padding-inline: 0.25rem; }
select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--text-quiet); padding: 0.4rem; max-width: 100%; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; }
blockquote { margin: 0.75rem 0 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--link); font-family: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', STSong, SimSun, serif; }
@media (min-width: 48rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 2rem; align-items: start; }
  .quote { position: sticky; top: 0; max-height: 100vh; overflow: auto; }
}
@media (max-width: 40rem) { td:nth-child(2) { white-space: normal; min-width: 5em; } }
`;
