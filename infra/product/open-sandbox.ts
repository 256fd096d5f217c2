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
 */
export async function planSandbox(options: {
  dataDir: string
  port: number | undefined
  secret: string
}): Promise<SandboxPlan> {
  const folder = join(options.dataDir, 'sandbox')
  const note = join(folder, 'port')
  mkdirSync(folder, { recursive: true })
  const last = existsSync(note) ? Number(readFileSync(note, 'utf8')) : undefined
  const port = await findPort(options.port, last, usualPort)
  writeFileSync(note, String(port))
  const url = `http://localhost:${port}`
  const app = {
    META_APP_ID: '1000000000000001',
    META_APP_SECRET: createHmac('sha256', options.secret).update('sandbox').digest('hex').slice(0, 32),
  }
  return {
    url,
    ownEnv: { ...app, HOST: '127.0.0.1', PORT: String(port), STATE_DIR: folder },
    serverEnv: {
      ...app,
      META_GRAPH_URL: url,
      META_DIALOG_URL: url,
      META_PICTURE_HOSTS: `localhost:${port}`,
      META_IS_SANDBOX: 'true',
    },
  }
}
