import type { Link } from './page.ts';

/** The block of a page that says how to cite it. */
export interface CitationView {
  /** The reference as GB/T 7714—2025 writes it. */
  readonly text: string;
  readonly permalink: Link;
  /** Whether addresses lack the host, because the portal was built without one. */
  readonly hostless: boolean;
  readonly dataDate: string;
  /** The same reference in every style, as files. */
  readonly files: readonly Link[];
}
