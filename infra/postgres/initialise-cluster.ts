import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Home } from './cluster-home.ts'
import type { Binaries } from './native-binaries.ts'
import { unprivilegedAccount } from './unprivileged.ts'

/** The superuser of every embedded cluster. The product itself never connects as this role, since it sees all rows. */
export const owner = 'mci_owner'

/**
 * Makes a new cluster, unless there is one. It grows under another name and is renamed when whole, so that an
 * interrupted start leaves nothing that looks like a database.
 */
export function initialiseCluster(home: Home, { initdb }: Binaries, durable: boolean): void {
  if (existsSync(join(home.cluster, 'PG_VERSION'))) return
  const account = unprivilegedAccount()
  const draft = `${home.cluster}.new-${process.pid}`
  const passwordFile = join(draft, 'password')
  const data = join(draft, 'data')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, home.password, { mode: 0o600 })
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  // The builtin locale needs nothing of the machine, and gives the same order and case rules everywhere.
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const run = spawnSync(
    initdb,
    [`--pgdata=${data}`, `--username=${owner}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale].concat(
      durable ? ['--no-instructions'] : ['--no-instructions', '--no-sync'],
    ),
    { ...account, cwd: dirname(home.cluster), encoding: 'utf8', env: quietEnvironment() },
  )
  if (run.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not make its data folder ${home.cluster}: ${reasonIn(run.error, run.stderr)}`)
  }
  renameSync(data, home.cluster)
  rmSync(draft, { recursive: true, force: true })
}

/** PGDATA, PGPORT and their kind, set for another PostgreSQL, must not reach this one. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

function reasonIn(error: Error | undefined, stderr: string | null): string {
  return error?.message ?? (stderr ?? '').trim().split('\n').slice(-2).join(' ')
}
