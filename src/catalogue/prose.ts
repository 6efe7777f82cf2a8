import { getCollection, render } from 'astro:content';
import type { ProsePageName } from '#domain/prose-page.ts';
import { prosePages } from '#words/prose-pages.ts';
import type { ValueOf } from './registry.ts';

/** A page that editors write, with its compiled text. */
export interface Prose extends ValueOf<'prosePages'> {
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The page of that name, or `undefined` where the content folder has none. */
export async function getProse(name: ProsePageName): Promise<Prose | undefined> {
  const id = `${prosePages.folder}/${name}`;
  const entry = (await getCollection('prosePages')).find((one) => one.id === id);
  if (!entry) return undefined;
  const { Content } = await render(entry);
  return { ...entry.data.value, Content };
}
