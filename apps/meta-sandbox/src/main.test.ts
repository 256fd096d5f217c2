import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')

interface Run {
  readonly process: ChildProcess
  readonly output: Promise<{ code: number | null; out: string; err: string }>
  firstLine(): Promise<string>
}

function run(env: Record<string, string>): Run {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  const heard = { out: '', err: '' }
  child.stdout.on('data', (part) => {
    heard.out += part
  })
  child.stderr.on('data', (part) => {
    heard.err += part
  })
  const output = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...heard })),
  )
  const firstLine = () =>
    new Promise<string>((resolve, reject) => {
      child.stdout.on('data', () => heard.out.includes('\n') && resolve(heard.out.split('\n')[0] ?? ''))
      child.on('close', () => reject(new Error(heard.err)))
    })
  return { process: child, output, firstLine }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

test('prints one JSON line when it listens, answers, and stops at once on SIGTERM', async () => {
  const port = await freePort()
  const sandbox = run({ META_SANDBOX_PORT: `${port}`, META_SANDBOX_ADS: '3' })
  const line = JSON.parse(await sandbox.firstLine())
  expect(line).toMatchObject({ url: `http://127.0.0.1:${port}`, port })
  const world = (await (await fetch(`${line.url}/__control/world`)).json()) as {
    accounts: { key: string; ads: number }[]
  }
  expect(world.accounts.find(({ key }) => key === 'bulk')).toMatchObject({ ads: 3 })
  sandbox.process.kill('SIGTERM')
  const { code, out } = await sandbox.output
  expect([code, out.trim().split('\n').length]).toEqual([0, 1])
})

test('a port in use is one sentence and exit code 1', async () => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  const { code, out, err } = await run({ META_SANDBOX_PORT: `${port}` }).output
  expect([code, out]).toEqual([1, ''])
  expect(err).toBe(`The sandbox cannot listen: port ${port} is in use. Stop what uses it or set META_SANDBOX_PORT.\n`)
})

test.each([
  ['META_SANDBOX_PORT', 'http', 'a whole number from 0 to 65535'],
  ['META_SANDBOX_HOST', '192.0.2.1', 'an address of this machine, such as 127.0.0.1 (EADDRNOTAVAIL)'],
  ['META_SANDBOX_CLOCK', 'tomorrow', 'an instant such as 2026-03-01T09:00:00Z to stand still at, or from:'],
  ['META_SANDBOX_SEED', '-4', 'a whole number from 0 to 2147483647'],
  ['META_SANDBOX_ADS', 'many', 'a whole number from 0 to 20000'],
  ['META_SANDBOX_TIER', 'gold', 'development_access or standard_access'],
  ['META_SANDBOX_PICTURE_MINUTES', 'x', 'a number above 0, up to 1000000'],
  ['META_SANDBOX_REQUIRE_PROOF', 'maybe', 'true or false'],
  ['META_SANDBOX_WEBHOOK_URL', 'localhost', 'an address such as http://localhost:4000/webhooks/whatsapp'],
  ['META_SANDBOX_CUSTOMERS', '-1', 'a number of customers an hour from 0 to 3600'],
  ['META_SANDBOX_DATA', '/dev/null/x', 'a folder that can be written to (ENOTDIR)'],
])('a broken %s is one sentence that says what it takes', async (name, value, takes) => {
  const { code, err } = await run({ META_SANDBOX_PORT: '0', [name]: value }).output
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toContain(`The sandbox cannot start: ${name} must be ${takes}`)
})

test('half a webhook is told', async () => {
  const { code, err } = await run({ META_SANDBOX_WEBHOOK_URL: 'http://localhost:1/' }).output
  expect([code, err]).toEqual([
    1,
    'The sandbox cannot start: META_SANDBOX_WEBHOOK_URL and META_SANDBOX_WEBHOOK_VERIFY_TOKEN must be given together.\n',
  ])
})

test('two broken variables are told at once', async () => {
  const { err } = await run({ META_SANDBOX_SEED: 'foo', META_SANDBOX_TIER: 'gold' }).output
  expect(err).toMatch(/^The sandbox cannot start: META_SANDBOX_SEED must be [^;]*; META_SANDBOX_TIER must be .*\.\n$/)
})

test('ended grants outlive a kill when there is a folder to keep them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const env = { META_SANDBOX_DATA: folder, META_SANDBOX_PORT: `${await freePort()}` }
  const first = run(env)
  const { url } = JSON.parse(await first.firstLine())
  const form = {
    client_id: '900000000000001',
    redirect_uri: 'http://localhost/cb',
    asked: 'ads_read',
    decision: 'approve',
    profile: 'ana',
  }
  const consent = await fetch(`${url}/v25.0/dialog/oauth`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  const code = new URL(consent.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const client = { client_id: form.client_id, client_secret: 'sandbox-secret', redirect_uri: form.redirect_uri, code }
  const exchange = async () =>
    (await fetch(`${url}/v25.0/oauth/access_token?${new URLSearchParams(client)}`)).json() as Promise<{
      access_token?: string
      error?: { error_subcode: number }
    }>
  const { access_token } = await exchange()
  const me = async () => (await fetch(`${url}/v25.0/me?access_token=${access_token}`)).status
  expect(await me()).toBe(200)
  first.process.kill('SIGKILL')
  await first.output
  const second = run(env)
  await second.firstLine()
  expect(await me()).toBe(200)
  expect((await exchange()).error?.error_subcode).toBe(36009)
  await fetch(`${url}/__control/tokens/revoke`, { method: 'POST' })
  second.process.kill('SIGKILL')
  await second.output
  await run(env).firstLine()
  expect(await me()).toBe(400)
})
