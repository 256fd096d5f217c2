import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The account that PostgreSQL runs as when we are root; spread into `spawn` options. */
export interface Account {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root. The account `nobody` exists on every Unix, so no account need be created;
 * its number must be one that the password file knows, hence the look-up.
 * @returns null when we are not root: PostgreSQL then runs as ourselves.
 */
export function unprivilegedAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    ?.split(':')
  if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  const ask = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: ask('-u'), gid: ask('-g') }
}

/** Whether any account can walk down to `path`: a checkout inside root's 0700 home cannot be reached by `nobody`. */
export function isReachableByAll(path: string): boolean {
  const folder = dirname(resolve(path))
  if ((statSync(folder).mode & 0o001) === 0) return false
  return folder === dirname(folder) || isReachableByAll(folder)
}

/** Whether any account can run the file, its folders included. */
export function isRunnableByAll(file: string): boolean {
  return isReachableByAll(file) && (statSync(file).mode & 0o005) === 0o005
}
