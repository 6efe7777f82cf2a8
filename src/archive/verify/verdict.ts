import type { PublicKey } from '../minisign/public-key.ts';
import type { Snapshot } from '../snapshot-record.ts';

/** What a signature said. `unchecked` is one that no key was given for; `missing` is none although a key was given. */
export type SignatureStatus =
  | { readonly state: 'none' | 'missing' }
  | { readonly state: 'unchecked'; readonly keyId: string; readonly trustedComment: string }
  | { readonly state: 'good'; readonly keyId: string; readonly trustedComment: string }
  | { readonly state: 'bad'; readonly why: string };

/** How the zip's own seal is; `null` where there is no zip. */
export type SealStatus = 'holds' | 'broken' | 'none' | null;

/** What checking found. Paths are listed once each, in order; sentences are Chinese and meant for people. */
export interface Verdict {
  readonly kind: 'bag' | 'wacz' | 'archive';
  readonly isIntact: boolean;
  /** How many files were compared with a list. */
  readonly checked: number;
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** What operating systems leave in folders by themselves: mentioned, not held against the snapshot. */
  readonly ignored: readonly string[];
  /** What is wrong with the packaging itself. */
  readonly faults: readonly string[];
  readonly seal: SealStatus;
  readonly signature: SignatureStatus;
  readonly dataDate: string | null;
  /** `snapshot.json` or `manifest.json`, where it could be read. */
  readonly snapshot: Snapshot | null;
  /** The packages of a folder that holds several. */
  readonly parts: readonly { readonly name: string; readonly verdict: Verdict }[];
}

/** How far a check has come; `what` is a few words for people. */
export interface Step {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

export interface VerifyOptions {
  /** Whose signature is asked for: without it a signature is mentioned, with it a good one is needed. */
  readonly trust?: PublicKey;
  /** Told before each file; a page may take a breath in it. */
  readonly onStep?: (step: Step) => void | Promise<void>;
}

type Findings = Partial<Omit<Verdict, 'kind' | 'isIntact'>>;

/** A verdict from what was found: intact where nothing was. */
export function verdictOf(kind: Verdict['kind'], findings: Findings): Verdict {
  const listed = (paths: readonly string[] = []) => [...new Set(paths)].sort();
  const all: Omit<Verdict, 'isIntact'> = {
    kind,
    checked: 0,
    ignored: [],
    seal: null,
    signature: { state: 'none' },
    dataDate: null,
    snapshot: null,
    parts: [],
    ...findings,
    changed: listed(findings.changed),
    removed: listed(findings.removed),
    added: listed(findings.added),
    faults: [...new Set(findings.faults)],
  };
  const isWhole = [all.changed, all.removed, all.added, all.faults].every(({ length }) => length === 0);
  const isSealed = all.seal === null || all.seal === 'holds';
  const isSigned = all.signature.state !== 'bad' && all.signature.state !== 'missing';
  return {
    ...all,
    isIntact: isWhole && isSealed && isSigned && all.parts.every(({ verdict }) => verdict.isIntact),
  };
}
