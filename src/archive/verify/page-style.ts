import { ownPalette } from '#typesetting/palette.ts';

/** The few lines of style that the page brings with it. */
export const PAGE_STYLE = `${ownPalette}@media (forced-colors: active) {
  :root { --page: Canvas; --panel: Canvas; --rule: GrayText; --text: CanvasText; --text-quiet: CanvasText; --link: LinkText; --state-in-place: CanvasText; }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); line-height: 1.8; font-size: 1.0625rem;
  font-family: 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif;
}
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3 { font-family: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', STSong, SimSun, serif; line-height: 1.4; }
h1 { font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.25rem); margin: 0; }
h2 { font-size: 1.3125rem; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1.0625rem; margin: 1rem 0 0.25rem; }
p { margin: 0.5rem 0; }
.quiet { color: var(--text-quiet); font-size: 0.9375rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
#drop { margin-top: 1.5rem; padding: 1.25rem 1rem; border: 2px dashed var(--rule); border-radius: 6px; background: var(--panel); }
#drop.over { border-color: var(--link); }
.choices { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-bottom: 1rem; }
#drop > p:last-child { margin-bottom: 0; }
.choices input { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.button {
  display: inline-block; padding: 0.5rem 1rem; border: 1px solid var(--link); border-radius: 4px;
  background: var(--link); color: var(--page); font: inherit; font-weight: 600; line-height: 1.5; cursor: pointer;
}
.button.plain { background: none; color: var(--link); }
:disabled .button { opacity: 0.5; cursor: progress; }
input:focus-visible + .button, :focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
.key { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.key input {
  flex: 1 1 16rem; min-width: 0; padding: 0.5rem; border: 1px solid var(--text-quiet); border-radius: 4px;
  background: var(--page); color: var(--text); font: 0.9375rem/1.5 ui-monospace, Consolas, monospace;
}
label.name { display: block; font-weight: 600; margin-top: 1rem; }
progress { width: 100%; height: 0.75rem; accent-color: var(--link); }
#progress span { display: block; color: var(--text-quiet); font-size: 0.9375rem; overflow-wrap: anywhere; }
.report { margin-top: 1.5rem; padding: 0.75rem 1rem; border: 1px solid var(--rule); border-left: 6px solid var(--link); border-radius: 4px; overflow-wrap: anywhere; }
.report.intact { border-left-color: var(--state-in-place); }
.report > h2 { margin: 0 0 0.5rem; color: var(--link); }
.report.intact > h2 { color: var(--state-in-place); }
.report ul { margin: 0; padding-left: 1.25rem; font: 0.9375rem/1.6 ui-monospace, Consolas, monospace; }
.many { max-height: 20rem; overflow: auto; border: 1px solid var(--rule); padding: 0.5rem 0; }
pre {
  margin: 0.5rem 0; padding: 0.75rem; background: var(--panel); border: 1px solid var(--rule); border-radius: 4px;
  font: 0.875rem/1.6 ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
}
`;
