import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manifestSchema } from '#archive/snapshot-record.ts';
import { ARCHIVES, UNPACKED } from './portals.ts';

const [date = ''] = readdirSync(ARCHIVES);

/** The folder of the snapshot that tests read, with zip, WACZ and manifest. */
export const SNAPSHOT_FOLDER = join(ARCHIVES, date);
export const SNAPSHOT_ZIP = join(SNAPSHOT_FOLDER, `reform-ledger-${date}.zip`);
export const SNAPSHOT_WACZ = join(SNAPSHOT_FOLDER, `reform-ledger-${date}.wacz`);
export const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(SNAPSHOT_FOLDER, 'manifest.json'), 'utf8')));

/** The bag as a reader unpacks it, and the address at which a browser opens it. */
export const BAG = resolve(UNPACKED, `reform-ledger-${date}`);
export const OPENED = `${pathToFileURL(BAG).href}/`;
