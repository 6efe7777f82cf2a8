import { ownPalette } from '#typesetting/palette.ts';

/** The look of a comparison, inside its page: what changed shows by line and stroke, not by colour alone. */
export const pageStyle = `${ownPalette}:root {
  --deleted: #f7ded9;
  --inserted: #dcebd8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --deleted: #4f211b;
    --inserted: #1f3d24;
  }
}
* { box-sizing: border-box; margin: 0; }
body {
  max-width: 56rem;
  margin-inline: auto;
  padding: 1.5rem 1rem 4rem;
  background: var(--page);
  color: var(--text);
  font: 1.0625rem/1.8 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif;
  overflow-wrap: anywhere;
  line-break: strict;
}
h1, h2, h3, blockquote, .pieces {
  font-family: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', STSong, SimSun, serif;
}
h1, h2, h3 { line-height: 1.4; font-weight: 600; }
h1 { font-size: 1.75rem; margin-bottom: 1.25rem; }
h2 { font-size: 1.4375rem; margin-top: 2.75rem; }
h2 small { margin-inline-start: 0.75rem; font-size: 0.9375rem; font-weight: 400; color: var(--text-quiet); }
h3 { font-size: 1.125rem; }
p, table, nav { margin-top: 0.75rem; }
nav h2 { margin-top: 1.5rem; }
ul { padding: 0; list-style: none; }
nav ul { columns: 20rem; column-gap: 2rem; margin-top: 0.5rem; }
nav li { break-inside: avoid; font-variant-numeric: tabular-nums; }
a { color: var(--link); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.site, .quiet { color: var(--text-quiet); font-size: 0.9375rem; }
.warning { padding: 0.5rem 0.75rem; border-inline-start: 4px solid var(--link); background: var(--panel); font-weight: 600; }
.same { font-size: 1.25rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; max-width: 40rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-bottom: 0.25rem; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
tbody th { font-weight: 400; color: var(--text-quiet); white-space: nowrap; }
.entries > li { padding-block: 1rem; border-bottom: 1px solid var(--rule); }
.entries .warning { margin-top: 0.5rem; }
dl > div { margin-top: 0.4rem; }
dt { color: var(--text-quiet); font-size: 0.875rem; }
.old { color: var(--text-quiet); }
.pieces, blockquote { white-space: pre-wrap; }
summary { cursor: pointer; }
blockquote { margin-top: 0.5rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--link); }
del { background: var(--deleted); text-decoration: line-through; text-decoration-thickness: 2px; }
ins { background: var(--inserted); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; font-weight: 700; }
del::before, ins::before { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
del::before { content: '〔删去〕'; }
ins::before { content: '〔增加〕'; }
@media (min-width: 48rem) {
  dl > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); column-gap: 1rem; }
  dt { line-height: 2.18; }
}
@media print {
  .entries > li { break-inside: avoid-page; }
}
`;
