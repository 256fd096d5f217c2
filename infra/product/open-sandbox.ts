import { createHmac } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../root.ts'
import { demandFolder } from './demand-folder.ts'
import { demandFreePort, findPort } from './ports.ts'
import { Refusal } from './refusal.ts'
import type { Settings } from './settings.ts'

/** How the product reaches the sandbox in Meta's place, and what the sandbox is told about itself. */
export interface SandboxPlan {
  url: string
  ownEnv: Record<string, string>
  /** The same variables with which one would point the product at the real Meta. */
  serverEnv: Record<string, string>
}

const usualPort = 4010
/** Enough to see something happen within minutes, and not so many that nobody could read them. */
const customersPerHour = '40'
const own = '127.0.0.1'

/**
 * Lays out the sandbox: its port is kept, since rows hold addresses of its pictures, and its app secret follows from
 * ours, since tokens it has given out must be good after a restart.
 * @param options.settings variables whose names begin with `META_SANDBOX_` go to it as they are
 * @throws Refusal when the port or the folder that were chosen for it cannot be used
 */
export async function planSandbox(options: {
  dataDir: string
  secret: string
  /** The word by which the product knows who asks whether webhooks may come. */
  verifyToken: string
  settings: Settings
}): Promise<SandboxPlan> {
  const { given, publicUrl } = options.settings
  const home = join(options.dataDir, 'sandbox')
  demandFolder(home, 'DATA_DIR')
  const folder = given.META_SANDBOX_DATA ? resolve(root, given.META_SANDBOX_DATA) : home
  if (folder !== home) demandFolder(folder, 'META_SANDBOX_DATA')
  const host = reachable(given.META_SANDBOX_HOST ?? own)
  const port = await choosePort(options.settings, host, join(home, 'port'))
  // Another name than the product's own, as with the real one: what works only on one site fails here first.
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const app = {
    META_APP_ID: '900000000000001',
    META_APP_SECRET: createHmac('sha256', options.secret).update('sandbox').digest('hex').slice(0, 32),
  }
  const wishes = Object.entries(given).filter(([name]) => name.startsWith('META_SANDBOX_'))
  return {
    url,
    ownEnv: {
      META_SANDBOX_REDIRECTS: new URL('/oauth/meta/callback', publicUrl).href,
      META_SANDBOX_REQUIRE_PROOF: 'true',
      // To the server itself: what stands before it need not let itself be reached from here.
      META_SANDBOX_WEBHOOK_URL: `${reachedAt(options.settings)}/webhooks/whatsapp`,
      META_SANDBOX_WEBHOOK_VERIFY_TOKEN: options.verifyToken,
      META_SANDBOX_CUSTOMERS: given.DEMO === 'false' ? '0' : customersPerHour,
      ...Object.fromEntries(wishes),
      META_SANDBOX_PORT: String(port),
      META_SANDBOX_DATA: folder,
      ...app,
    },
    serverEnv: {
      ...app,
      META_GRAPH_URL: url,
      META_DIALOG_URL: url,
      META_PICTURE_HOSTS: url,
      META_IS_SANDBOX: 'true',
    },
  }
}

/** Where the server is reached from this machine. */
export const reachedAt = ({ host, port }: Pick<Settings, 'host' | 'port'>): string =>
  `http://${host === '0.0.0.0' ? own : host}:${port}`

/** Where one reaches what listens on `host`: on every address, then on this machine's own. */
function reachable(host: string): string {
  return ['0.0.0.0', '::', 'localhost'].includes(host) ? own : host
}

/** A port that somebody has chosen is theirs to change: others may be told of it. Only the usual one gives way. */
async function choosePort({ port, sandboxPort }: Settings, host: string, note: string): Promise<number> {
  if (sandboxPort === port)
    throw new Refusal(`PORT and META_SANDBOX_PORT are both ${port}; the product and the sandbox need one each.`)
  if (sandboxPort) await demandFreePort(sandboxPort, host, 'META_SANDBOX_PORT')
  const last = existsSync(note) ? Number(readFileSync(note, 'utf8')) : undefined
  // The product's own port is still free at this moment, and yet taken.
  const chosen = sandboxPort ?? (await findPort(...[last, usualPort].filter((wish) => wish !== port)))
  writeFileSync(note, String(chosen))
  return chosen
}
