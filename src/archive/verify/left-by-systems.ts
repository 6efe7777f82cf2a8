import { snapshotCheck } from '#words/snapshot-check.ts';

const { systems } = snapshotCheck;

/** What systems leave in folders that they show, keep or sync: files by name, folders with all that is in them. */
const LEFT = [
  {
    by: systems.macos,
    what: /^(?:\.DS_Store|\._.+|\.localized|Icon\r|\.(?:AppleDouble|Spotlight-V100|fseventsd|Trashes|TemporaryItems|DocumentRevisions-V100)|__MACOSX)$/u,
  },
  {
    by: systems.windows,
    what: /^(?:(?:ehthumbs(?:_vista)?|thumbs)\.db|desktop\.ini|\$recycle\.bin|system volume information)$/iu,
  },
  { by: systems.storage, what: /^(?:@eaDir|#recycle|#snapshot|@Recycle|@__thumb)$/u },
  { by: systems.linux, what: /^(?:\.directory|\.Trash-\d+|\.nfs[0-9a-f]+|\.fuse_hidden[0-9a-f]+|lost\+found)$/u },
] as const;

/** The name for which a path counts as left by a system, and which one leaves it; `undefined` for any other path. */
function leftBy(path: string): { readonly by: string; readonly name: string } | undefined {
  for (const name of path.split('/')) {
    const left = LEFT.find(({ what }) => what.test(name));
    if (left) return { by: left.by, name: name.startsWith('._') ? '._*' : name };
  }
  return undefined;
}

export const isLeftBySystem = (path: string) => leftBy(path) !== undefined;

/** Each kind of what systems left, with its first path: a storage device leaves a folder of its own in every folder. */
export function kindsLeft(paths: readonly string[]): string[] {
  const kinds = Map.groupBy(paths, (path) => {
    const left = leftBy(path);
    return left ? systems.left(left.by, left.name) : path;
  });
  return [...kinds].map(([kind, [first = '', ...more]]) => systems.found(kind, first, more.length + 1));
}
