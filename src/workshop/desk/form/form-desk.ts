import type { Content, ContentPlace, ReadBefore } from '#catalogue/content.ts';
import type { Problem } from '#domain/problem.ts';

/** Where forms are served, and what checks what they save. */
export interface FormDesk {
  readonly place: ContentPlace;
  readonly home: string;
  readonly before: ReadBefore;
  readonly problemsOf: (content: Content) => Problem[];
}

/** What a request for a form gets. */
export interface Shown {
  readonly status: number;
  readonly page: string;
}
