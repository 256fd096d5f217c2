import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isReachableByAll, unprivilegedAccount } from './unprivileged.ts'

/** What must be known to open a cluster again; kept in `home.json`, readable by its owner alone. */
export interface Home {
  folder: string
  /** PostgreSQL's own data folder: `cluster` inside the home, unless the account it runs as cannot get there. */
  cluster: string
  password: string
  /** The port of the last start, used again when it is free so that addresses stay the same. */
  port: number
  /** The process that started the server and will stop it. */
  keeper: number
}

/** Opens the home of a cluster, or lays one out with a new password. */
export function openHome(dataDir: string): Home {
  const folder = resolve(dataDir)
  const file = join(folder, 'home.json')
  if (existsSync(file)) return { folder, ...JSON.parse(readFileSync(file, 'utf8')) }
  mkdirSync(folder, { recursive: true })
  if (unprivilegedAccount()) chmodSync(folder, 0o711)
  const home = {
    folder,
    cluster: placeFor(folder),
    password: randomBytes(24).toString('base64url'),
    port: 0,
    keeper: 0,
  }
  saveHome(home)
  return home
}

/** Writes the home whole or not at all: a kill in between must not lose the password. */
export function saveHome({ folder, ...kept }: Home): void {
  const draft = join(folder, `home.json.${process.pid}`)
  writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, join(folder, 'home.json'))
}

/**
 * Root's own home is closed to every other account, and PostgreSQL does not run as root: in such a checkout the
 * cluster is kept under /var/lib, by a name of its own that `home.json` remembers.
 */
function placeFor(folder: string): string {
  const beside = join(folder, 'cluster')
  if (!unprivilegedAccount() || isReachableByAll(beside)) return beside
  const outside = join('/var/lib/meta-creative-intelligence', randomBytes(6).toString('hex'))
  mkdirSync(outside, { recursive: true, mode: 0o755 })
  if (!isReachableByAll(join(outside, 'cluster')))
    throw new Error(`No account but root can enter ${folder} or ${outside}; move the checkout or set DATABASE_URL.`)
  return join(outside, 'cluster')
}
