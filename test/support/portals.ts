import type { Catalogue } from '#catalogue/catalogue.ts';
import { catalogueIn } from '../fixtures/catalogues.ts';

/** A built portal that tests read. */
export interface BuiltPortal {
  /** The path under which it is served. */
  readonly base: string;
  /** The folder that holds it. */
  readonly folder: string;
  /** The content that it was built from. */
  readonly content: string;
}

/** The content that most tests read: the invented county's portal, with one document more that has many measures. */
export const FIXTURE_CONTENT = 'test-results/fixture-content';

/** The invented county's portal, built for the root of a host. */
export const PORTAL: BuiltPortal = { base: '/', folder: 'test-results/portal', content: FIXTURE_CONTENT };

/** The same portal, built for a path of a host. */
export const UNDER_PATH: BuiltPortal = {
  base: '/ledger/',
  folder: 'test-results/portal-under-path',
  content: FIXTURE_CONTENT,
};

export const PORTALS: readonly BuiltPortal[] = [PORTAL, UNDER_PATH];

/** The portal that readers see. Tests of code leave it alone; `test/content` holds it to what is promised of any portal. */
export const CORPUS: BuiltPortal = { base: '/', folder: 'test-results/corpus', content: 'content' };

/** Where the snapshot of the portal at `/` is: the folder of all snapshots. */
export const ARCHIVES = 'test-results/archives';

/** Where its zip is unpacked. */
export const UNPACKED = 'test-results/解压 存档';

/** The catalogue that a portal was built from. */
export function catalogueOf({ content }: BuiltPortal): Promise<Catalogue> {
  return catalogueIn(content);
}
