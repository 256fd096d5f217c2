import { mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from './refusal.ts'

const reasons: Record<string, string> = {
  ENOTDIR: 'a part of it is a file',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the disk there can only be read',
  ENOSPC: 'the disk there is full',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
}

/**
 * Makes a folder unless there is one, and makes sure that it can be written to.
 * @param variable the one that names the folder
 * @throws Refusal that says why it cannot be used
 */
export function demandFolder(path: string, variable: string): void {
  try {
    makeLevels(resolve(path))
    // Permissions alone do not tell: root passes them all, and a disk may be read-only or full.
    rmdirSync(mkdtempSync(join(path, '.probe-')))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const reason = reasons[code] ?? message
    throw new Refusal(`The folder ${path} cannot be used: ${reason}; set ${variable} to one that can be written to.`)
  }
}

/** Not by a recursive mkdir: Node's tries for ever where the system answers that there is no such place, as /proc does. */
function makeLevels(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' })
  const parent = dirname(folder)
  if (parent !== folder) makeLevels(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another start has made it at this moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
