import type { Catalogue } from '#catalogue/catalogue.ts';
import type { ValueOf } from '#catalogue/registry.ts';
import type { ProsePageName } from '#domain/prose-page.ts';
import { prosePages } from '#words/prose-pages.ts';
import { stateNames, summaryNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import type { Link, PageMeta } from './page.ts';

/** What a page that editors write tells its layout, also where they have not written it. */
export interface ProsePage extends PageMeta {
  readonly lead: string | undefined;
  /** The places in its text that have addresses. */
  readonly contents: readonly Link[];
}

export function prosePage(name: ProsePageName, written: ValueOf<'prosePages'> | undefined): ProsePage {
  const { title, description, lead, sections }: Omit<ValueOf<'prosePages'>, 'lead'> & { lead?: string | undefined } =
    written ?? { ...prosePages.unwritten.pages[name], sections: [] };
  return { title, description, lead, crumbs: [], contents: sections.map(({ id, name }) => ({ name, href: `#${id}` })) };
}

/** A measure that a page speaks of, as the ledger has it. @throws {Error} where there is none: the check comes first and tells. */
export function measureNamed(
  { measures }: Catalogue,
  addresses: Addresses,
  id: string,
  promise?: string,
): Link & { readonly stands: string } {
  const measure = measures.find((one) => one.id === id);
  if (!measure) throw new Error(`There is no measure ${id}: run npm run check`);
  const { summary, promises } = measure.assessment;
  const state = promises.find((one) => one.id === promise)?.state;
  return {
    name: measure.title,
    href: addresses.measure(id),
    stands: prosePages.stands(summaryNames[summary], state && { id: promise ?? '', state: stateNames[state] }),
  };
}
