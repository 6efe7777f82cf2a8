import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Tells a process from all others of all computers, also from a later one that got its number. */
export function processMark(pid = process.pid): string {
  return [pid, startOf(pid), hostname()].join(' ');
}

/** The number of the process of a mark. */
export const pidOf = (mark: string): number => Number(mark.split(' ')[0]);

/** Whether a mark was made on another computer, of whose processes nothing is known here. */
export const isOfAnotherHost = (mark: string): boolean => mark.split(' ')[2] !== hostname();

/** Whether the process of a mark of this computer still runs. */
export function isRunning(mark: string): boolean {
  const pid = pidOf(mark);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return processMark(pid) === mark;
}

/** When a process began, where the system tells it: field 22 of `/proc/<pid>/stat`, proc(5). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?';
  } catch {
    return '?';
  }
}
