import { createHmac } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPort } from './ports.ts'

/** How the product reaches the sandbox in Meta's place, and what the sandbox is told about itself. */
export interface SandboxPlan {
  url: string
  ownEnv: Record<string, string>
  /** The same variables with which one would point the product at the real Meta. */
  serverEnv: Record<string, string>
}

const usualPort = 4010

/**
 * Lays out the sandbox: its port is kept, since rows hold addresses of its pictures, and its app secret follows from
 * ours, since tokens it has given out must be good after a restart.
 * @param options.given variables whose names begin with `META_SANDBOX_` go to it as they are
 */
export async function planSandbox(options: {
  dataDir: string
  port: number | undefined
  secret: string
  publicUrl: string
  given: Record<string, string>
}): Promise<SandboxPlan> {
  const folder = join(options.dataDir, 'sandbox')
  const note = join(folder, 'port')
  mkdirSync(folder, { recursive: true })
  const last = existsSync(note) ? Number(readFileSync(note, 'utf8')) : undefined
  const port = await findPort(options.port, last, usualPort)
  writeFileSync(note, String(port))
  // Another name than the product's own, as with the real one: what works only on one site fails here first.
  const url = `http://127.0.0.1:${port}`
  const app = {
    META_APP_ID: '900000000000001',
    META_APP_SECRET: createHmac('sha256', options.secret).update('sandbox').digest('hex').slice(0, 32),
  }
  const wishes = Object.entries(options.given).filter(([name]) => name.startsWith('META_SANDBOX_'))
  return {
    url,
    ownEnv: {
      META_SANDBOX_DATA: folder,
      META_SANDBOX_REDIRECTS: new URL('/oauth/meta/callback', options.publicUrl).href,
      META_SANDBOX_REQUIRE_PROOF: 'true',
      ...Object.fromEntries(wishes),
      META_SANDBOX_PORT: String(port),
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
