import { unassessedMeaning } from '#text/interface.ts';

/** What the open data are, for catalogues of data elsewhere. */
export const DATA_ABOUT = `公开的司法改革文件逐条拆成的举措，以及每条的责任主体、专题、可核查的要素、带日期的公开证据、由证据按公布的规则推出的核定进展。“未核定”的意思是${unassessedMeaning}。`;
