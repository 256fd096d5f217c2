import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const app = { client_id: '900000000000001', client_secret: 'sandbox-secret' }
const folder = fileURLToPath(new URL('../../apps/meta-sandbox', import.meta.url))
const redirect_uri = 'http://localhost:3000/callback'

/** The sandbox as a process of its own: what is measured beside it does not share its core. */
export interface MetaProcess {
  readonly url: string
  /** What a product takes to speak to it in Meta's place. */
  readonly variables: Record<string, string>
  /** A token of that profile, with all of its accounts. */
  tokenOf(profile: string): Promise<string>
  /** The account of a token whose name holds `part`, with `act_`. */
  accountOf(token: string, part: string): Promise<string>
  /** Calls so far, as Meta counts them. */
  counted(): Promise<number>
  /** Milliseconds since 1970 of the first page of rows that was asked for after `since`; a report that Meta prepares has none until it is ready. */
  firstPageAfter(since: number): Promise<number>
  stop(): Promise<void>
}

/** @param given the sandbox's own variables, such as `META_SANDBOX_ADS` */
export async function openMetaProcess(given: Record<string, string>): Promise<MetaProcess> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: folder,
    env: { PATH: process.env.PATH, META_SANDBOX_PORT: '0', ...given },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressIn(child.stdout)
  const ask = async (path: string, query: Record<string, string>) => {
    const answer = await fetch(`${url}${path}?${new URLSearchParams(query)}`)
    // biome-ignore lint/suspicious/noExplicitAny: what Meta answers has the shape of what was asked
    return (await answer.json()) as any
  }
  return {
    url,
    variables: {
      ...{ META_APP_ID: app.client_id, META_APP_SECRET: app.client_secret, META_IS_SANDBOX: 'true' },
      ...{ META_GRAPH_URL: url, META_DIALOG_URL: url, META_PICTURE_HOSTS: url },
    },
    async tokenOf(profile) {
      const body = new URLSearchParams({
        ...app,
        redirect_uri,
        profile,
        decision: 'approve',
        state: 's',
        asked: 'ads_read',
      })
      const dialog = await fetch(`${url}/v25.0/dialog/oauth`, { method: 'POST', body, redirect: 'manual' })
      const code = new URL(dialog.headers.get('location') ?? '').searchParams.get('code') ?? ''
      return (await ask('/v25.0/oauth/access_token', { ...app, redirect_uri, code })).access_token
    },
    async accountOf(access_token, part) {
      const { data } = await ask('/v25.0/me/adaccounts', { access_token, fields: 'id,name', limit: '50' })
      return data.find(({ name }: { name: string }) => name.includes(part)).id
    },
    counted: async () => (await ask('/__control/log', {})).counted,
    async firstPageAfter(since) {
      const { calls } = (await ask('/__control/log', {})) as { calls: { at: string; method: string; path: string }[] }
      const pages = calls.filter(({ method, path }) => method === 'GET' && path.endsWith('/insights'))
      const first = pages.map(({ at }) => Date.parse(at)).find((at) => at >= since)
      if (first === undefined) throw new Error('No page of rows was asked for')
      return first
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function addressIn(lines: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: lines })) {
    const { url } = JSON.parse(line) as { url?: string }
    if (url) {
      lines.resume()
      return url
    }
  }
  throw new Error('The sandbox ended before it listened')
}
