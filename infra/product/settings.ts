import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { root } from '../root.ts'
import { Refusal } from './refusal.ts'

/** What `npm start` itself must know; everything else goes to the server as it was given. */
export interface Settings {
  port: number
  host: string
  publicUrl: string
  databaseUrl: string | undefined
  /** Whether the packaged sandbox stands in for Meta. */
  hasSandbox: boolean
  sandboxPort: number | undefined
  hasOpenai: boolean
  /** The environment as given, for the children. */
  given: Record<string, string>
}

/** The process's environment over the checkout's `.env`; an empty value counts as not given. */
export function readEnvironment(): Record<string, string> {
  const file = join(root, '.env')
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const all = Object.entries({ ...written, ...process.env })
  return Object.fromEntries(all.filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())))
}

/** @throws Refusal for a port that is none */
export function settingsFrom(given: Record<string, string>): Settings {
  const port = portNamed(given, 'PORT') ?? 4000
  return {
    port,
    host: given.HOST ?? '127.0.0.1',
    publicUrl: addressNamed(given, 'PUBLIC_URL') ?? `http://localhost:${port}`,
    databaseUrl: given.DATABASE_URL,
    hasSandbox: !given.META_APP_ID,
    sandboxPort: portNamed(given, 'META_SANDBOX_PORT'),
    hasOpenai: Boolean(given.OPENAI_API_KEY),
    given,
  }
}

function portNamed(given: Record<string, string>, name: string): number | undefined {
  const text = given[name]
  if (text === undefined) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Refusal(`${name} must be a whole number from 1 to 65535; it is "${text}".`)
}

function addressNamed(given: Record<string, string>, name: string): string | undefined {
  const text = given[name]
  if (text === undefined || (URL.canParse(text) && /^https?:/.test(text))) return text
  throw new Refusal(`${name} must be an address such as https://ads.example.com; it is "${text}".`)
}
