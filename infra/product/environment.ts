import { join } from 'node:path'
import { root } from '../root.ts'
import type { KeptSecrets } from './kept-secrets.ts'
import { appPassword, appUrl, type Database } from './open-database.ts'
import type { SandboxPlan } from './open-sandbox.ts'
import type { Mode } from './programs.ts'
import type { Settings } from './settings.ts'

/** What a process of any kind needs of the machine; the rest of our environment is no business of the sandbox. */
export function bareEnvironment(): Record<string, string> {
  return pick(process.env, ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'TZ', 'LANG', 'NODE_EXTRA_CA_CERTS'])
}

/**
 * What the server and its worker are told, and what only the migration is told. What is given wins over what is made,
 * except for the addresses that only we know.
 */
export function environmentFor(
  mode: Mode,
  settings: Settings,
  database: Database,
  secrets: KeptSecrets,
  plan: SandboxPlan | undefined,
): { server: Record<string, string>; owner: Record<string, string> } {
  const password = settings.given.APP_DATABASE_PASSWORD ?? appPassword(secrets.APP_SECRET)
  const server: Record<string, string> = {
    NODE_ENV: mode === 'built' ? 'production' : 'development',
    LOG_LEVEL: 'info',
    DEMO: plan ? 'true' : 'false',
    META_SPEND_ENABLED: 'true',
    ...plan?.serverEnv,
    ...settings.given,
    ...secrets,
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DATABASE_APP_URL: settings.given.DATABASE_APP_URL ?? appUrl(database.ownerUrl, password),
    DATABASE_IS_EMBEDDED: String(database.isEmbedded),
    ...(mode === 'built' ? { WEB_DIST: join(root, 'apps/web/dist') } : {}),
  }
  // Only the migration may act as the owner: a server that could not even know the password cannot leak it.
  delete server.DATABASE_URL
  delete server.APP_DATABASE_PASSWORD
  return { server, owner: { DATABASE_URL: database.ownerUrl, APP_DATABASE_PASSWORD: password } }
}

export function pick<T extends string>(from: Record<string, string | undefined>, names: T[]): Record<T, string> {
  const found = names.filter((name) => from[name]).map((name) => [name, from[name]])
  return Object.fromEntries(found)
}
