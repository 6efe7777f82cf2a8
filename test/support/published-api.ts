import type { Role } from '#domain/measure.ts';
import type { State, Summary } from '#domain/state.ts';
import { builtJson } from './built-pages.ts';
import { PORTAL, type BuiltPortal } from './portals.ts';

/** What tests read of `/api/v1/measures.json`; that it is so is proved against the published schema. */
export interface PublishedMeasure {
  readonly id: string;
  readonly document: string;
  readonly number: string;
  readonly kind: 'measure' | 'requirement';
  readonly heading: string;
  readonly quote: string;
  readonly quoteSha256: string;
  readonly title: string;
  readonly summary: string;
  readonly chapter: string;
  readonly themes: readonly string[];
  readonly bodies: readonly { readonly id: string; readonly role: Role }[];
  readonly elements: readonly {
    readonly id: string;
    readonly text: string;
    readonly words: string;
    readonly core: boolean;
    readonly target?: { readonly metric: string; readonly value: number | string; readonly unit: string };
    readonly due?: { readonly date: string; readonly words: string; readonly other?: { readonly why: string } };
    readonly cycle?: { readonly words: string };
  }[];
  readonly progress: {
    readonly summary: Summary;
    readonly since: string | null;
    readonly core: readonly {
      readonly id: string;
      readonly state: State;
      readonly since: string | null;
      readonly by: readonly string[];
    }[];
  };
  readonly url: string;
}

/** What tests read of `/api/v1/evidence.json`. */
export interface PublishedEvidence {
  readonly id: string;
  readonly measure: string;
  readonly statement: string;
  readonly reliability: string;
  readonly source: { readonly title: string; readonly url?: string };
  readonly via?: { readonly url?: string };
}

export interface PublishedDocument {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly author?: { readonly name: string; readonly post: string };
  readonly documentNumber: string;
  readonly rights: 'official' | 'quotation';
  readonly sha256: string;
  readonly measures: number;
  readonly requirements: number;
  readonly url: string;
}

export interface PublishedTheme {
  readonly id: string;
  readonly name: string;
  readonly measures: readonly string[];
  readonly url: string;
}

export interface PublishedBody {
  readonly id: string;
  readonly name: string;
  readonly measures: readonly { readonly id: string; readonly role: string }[];
  readonly url: string;
}

export const API_FILES = ['measures', 'documents', 'themes', 'bodies'] as const;

export function publishedApi(portal: BuiltPortal = PORTAL) {
  return {
    measures: builtJson<PublishedMeasure[]>('api/v1/measures.json', portal),
    documents: builtJson<PublishedDocument[]>('api/v1/documents.json', portal),
    themes: builtJson<PublishedTheme[]>('api/v1/themes.json', portal),
    bodies: builtJson<PublishedBody[]>('api/v1/bodies.json', portal),
  };
}
