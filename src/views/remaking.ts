import type { PublishedSnapshot } from '#domain/archive-record.ts';

/** Where a portal is built to stand at the root of a host that nobody named. */
export const PLAIN = { site: null, base: '/' } as const;

/** The commands by which a snapshot is made again from the project's repository, byte for byte but for a signature. */
export function remakingCommands(
  commit: string,
  { site, base }: Pick<PublishedSnapshot['made'], 'site' | 'base'>,
): readonly string[] {
  const options = [
    ...(site === null ? [] : ['--site', new URL(site).origin]),
    ...(base === PLAIN.base ? [] : ['--base', base]),
  ];
  return [
    `git checkout ${commit}`,
    'npm ci',
    options.length === 0 ? 'npm run build' : `npm run build -- ${options.join(' ')}`,
    'npm run snapshot',
  ];
}
