import { z } from 'zod'
import { isCron } from '../values/cron.ts'
import type { KeyRing } from '../values/sealed.ts'
import { Secret } from '../values/secret.ts'
import type { ReadingSettings, WhatsAppSettings } from '../work/work.ts'

const url = z.url({ protocol: /^https?$/ })
const postgres = z.url({ protocol: /^postgres(ql)?$/ })
const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** A variable that may be absent or empty, with what it takes: the words after "must be" in a refusal. */
const told = <T extends z.ZodType>(takes: string, type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional()).describe(takes)
const address = (example: string) => told(`an address such as ${example}`, url)
const trueOrFalse = told('true or false', flag)
const cron = (example: string) => told(`a clock of five fields such as ${example}`, z.string().refine(isCron))

/** Every variable the server reads. The README's table and `.env.example` are checked against these keys. */
export const variables = z.object({
  NODE_ENV: told('production, development or test', z.enum(['production', 'development', 'test'])),
  HOST: told('an address of this machine, such as 127.0.0.1', z.string()),
  PORT: told('a whole number from 0 to 65535', z.coerce.number().int().min(0).max(65_535)),
  PUBLIC_URL: address('https://ads.example.com'),
  DATABASE_URL: told('an address such as postgres://owner:password@localhost:5432/mci', postgres),
  DATABASE_APP_URL: told(
    'the address of PostgreSQL for the role mci_app, such as postgres://mci_app:password@localhost:5432/mci',
    postgres,
  ),
  DATABASE_IS_EMBEDDED: trueOrFalse,
  APP_DATABASE_PASSWORD: told('at least 16 characters', z.string().min(16)),
  APP_SECRET: told('at least 32 characters, random ones, since it signs sessions', z.string().min(32)),
  ENCRYPTION_KEYS: told(
    'keys written <number>:<32 bytes in base64>, a comma between, the one that seals first',
    z.string().refine((text) => partsOf(text).length > 0 && partsOf(text).every(isKey)),
  ),
  META_APP_ID: told('the number of your Meta app, 5 to 20 digits', z.string().regex(/^\d{5,20}$/)),
  META_APP_SECRET: told('the secret of your Meta app, at least 8 characters', z.string().min(8)),
  META_API_VERSION: told('a version of the Graph API, such as v25.0', z.string().regex(/^v\d{2}\.\d$/)),
  META_GRAPH_URL: address('https://graph.facebook.com'),
  META_DIALOG_URL: address('https://www.facebook.com'),
  META_PICTURE_HOSTS: told('hosts such as .fbcdn.net, a comma between', z.string()),
  META_IS_SANDBOX: trueOrFalse,
  META_OAUTH_REDIRECT_URI: address('https://ads.example.com/oauth/meta/callback'),
  META_SPEND_ENABLED: trueOrFalse,
  META_SPEND_CRON: cron('0 6 * * *'),
  META_SPEND_DAYS: told('a whole number of days from 1 to 90', z.coerce.number().int().min(1).max(90)),
  META_TOKEN_REFRESH_ENABLED: trueOrFalse,
  META_TOKEN_REFRESH_CRON: cron('0 4 * * *'),
  CRON_SECRET: told('at least 16 characters', z.string().min(16)),
  META_CRON_DAYS: told('a whole number of days from 1 to 90', z.coerce.number().int().min(1).max(90)),
  WHATSAPP_VERIFY_TOKEN: told('a word of your own of at least 16 characters', z.string().min(16).max(200)),
  WHATSAPP_APP_SECRET: told('the secret of the Meta app that delivers, at least 8 characters', z.string().min(8)),
  META_PAGE_ACCESS_TOKEN: told('an access token', z.string()),
  META_AD_ACCOUNT_ID: told('an ad account such as act_123456789', z.string().regex(/^act_\d+$/)),
  OPENAI_API_KEY: told('a key', z.string()),
  OPENAI_BASE_URL: address('https://api.openai.com/v1'),
  OPENAI_MODEL: told('the name of a model', z.string()),
  OPENAI_IMAGE_MODEL: told('the name of a model', z.string()),
  DEMO: trueOrFalse,
  LOG_LEVEL: told(`one of ${levels.join(', ')}`, z.enum(levels)),
  WEB_DIST: told('a folder', z.string()),
})

export interface Env {
  readonly isProduction: boolean
  readonly http: {
    readonly host: string
    readonly port: number
    readonly publicUrl: string
    readonly webDist: string | null
  }
  /** As the role that owns nothing: requests and jobs. */
  readonly databaseUrl: string
  readonly databaseIsEmbedded: boolean
  readonly appSecret: Secret
  readonly keys: KeyRing
  readonly meta: {
    readonly appId: string
    readonly appSecret: Secret
    readonly apiVersion: string | undefined
    readonly graphUrl: string | undefined
    readonly dialogUrl: string | undefined
    readonly redirectUri: string
    readonly isSandbox: boolean
    readonly pictureHosts: readonly string[]
  }
  readonly reading: ReadingSettings
  readonly whatsapp: WhatsAppSettings
  /** A model for reading and drawing; null uses the local ones. */
  readonly openai: {
    readonly apiKey: Secret
    readonly baseUrl?: string
    readonly model?: string
    readonly imageModel?: string
  } | null
  readonly isDemo: boolean
  readonly logLevel: string
}

/** Thrown when variables are missing or wrong; the message lists every problem, one per line. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

type Name = keyof typeof variables.shape
type Given = z.infer<typeof variables>

/** Reads the environment, or says everything that is wrong with it at once. Values never stand in the message. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const needed = ['DATABASE_APP_URL', 'APP_SECRET', 'ENCRYPTION_KEYS', 'META_APP_ID', 'META_APP_SECRET'] as const
  const given = readAll(source, needed)
  const host = given.HOST ?? '127.0.0.1'
  const port = given.PORT ?? 4000
  const publicUrl = (given.PUBLIC_URL ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`).replace(/\/$/, '')
  return Object.freeze({
    isProduction: given.NODE_ENV === 'production',
    http: { host, port, publicUrl, webDist: given.WEB_DIST ?? null },
    databaseUrl: given.DATABASE_APP_URL,
    databaseIsEmbedded: given.DATABASE_IS_EMBEDDED ?? false,
    appSecret: new Secret(given.APP_SECRET),
    keys: keyRing(given.ENCRYPTION_KEYS),
    meta: {
      appId: given.META_APP_ID,
      appSecret: new Secret(given.META_APP_SECRET),
      apiVersion: given.META_API_VERSION,
      graphUrl: given.META_GRAPH_URL,
      dialogUrl: given.META_DIALOG_URL,
      redirectUri: given.META_OAUTH_REDIRECT_URI ?? `${publicUrl}/oauth/meta/callback`,
      isSandbox: given.META_IS_SANDBOX ?? false,
      pictureHosts: (given.META_PICTURE_HOSTS ?? '.fbcdn.net,.cdninstagram.com').split(',').map((each) => each.trim()),
    },
    reading: readingSettings(given),
    whatsapp: {
      verifyToken: given.WHATSAPP_VERIFY_TOKEN ? new Secret(given.WHATSAPP_VERIFY_TOKEN) : null,
      appSecret: new Secret(given.WHATSAPP_APP_SECRET ?? given.META_APP_SECRET),
    },
    openai: given.OPENAI_API_KEY
      ? {
          apiKey: new Secret(given.OPENAI_API_KEY),
          baseUrl: given.OPENAI_BASE_URL,
          model: given.OPENAI_MODEL,
          imageModel: given.OPENAI_IMAGE_MODEL,
        }
      : null,
    isDemo: given.DEMO ?? false,
    logLevel: given.LOG_LEVEL ?? 'info',
  })
}

function readingSettings(given: Given): ReadingSettings {
  const token = given.META_PAGE_ACCESS_TOKEN
  const metaAccountId = given.META_AD_ACCOUNT_ID
  return {
    isDaily: given.META_SPEND_ENABLED ?? false,
    dailyCron: given.META_SPEND_CRON ?? '0 6 * * *',
    dailyDays: given.META_SPEND_DAYS ?? 28,
    renewsTokens: given.META_TOKEN_REFRESH_ENABLED ?? true,
    renewalCron: given.META_TOKEN_REFRESH_CRON ?? '0 4 * * *',
    cronSecret: given.CRON_SECRET ? new Secret(given.CRON_SECRET) : null,
    cronDays: given.META_CRON_DAYS ?? 7,
    fallback:
      token && metaAccountId
        ? { token: new Secret(token), metaAccountId, isAllowed: given.NODE_ENV === 'development' }
        : null,
  }
}

/**
 * What bringing a database up to date reads: the owner's address, and the password that the application's role is to
 * have. It looks at the rest as well: it runs first, and a person should not learn of two mistakes one after the other.
 */
export function readOwner(source: NodeJS.ProcessEnv = process.env) {
  const { DATABASE_URL, APP_DATABASE_PASSWORD, LOG_LEVEL } = readAll(source, ['DATABASE_URL', 'APP_DATABASE_PASSWORD'])
  return { ownerUrl: DATABASE_URL, appPassword: APP_DATABASE_PASSWORD, logLevel: LOG_LEVEL ?? 'info' }
}

/** @throws EnvError with every variable that is wrong, or that is needed and missing */
function readAll<N extends Name>(source: NodeJS.ProcessEnv, needed: readonly N[]) {
  const { data, error } = variables.safeParse(source)
  const wrong = (error?.issues ?? []).map(({ path }) => path[0] as Name)
  const missing = needed.filter((name) => !source[name])
  const problems = [
    ...[...new Set(wrong)].map((name) => `${name} must be ${takes(name)}.`),
    ...missing.map((name) => `${name} is missing; it must be ${takes(name)}.`),
  ]
  if (!data || problems.length > 0)
    throw new EnvError(`The environment needs mending:\n${problems.map((each) => `  ${each}`).join('\n')}`)
  return data as Given & { [K in N]-?: NonNullable<Given[K]> }
}

const takes = (name: Name) => variables.shape[name].description

const partsOf = (text: string) => text.split(',').filter(Boolean)

const keyOf = (part: string): [number, Buffer] => {
  const [id = '', key = ''] = part.trim().split(/:(.*)/s)
  return [/^\d{1,4}$/.test(id) ? Number(id) : Number.NaN, Buffer.from(key, 'base64')]
}

function isKey(part: string): boolean {
  const [id, bytes] = keyOf(part)
  return Number.isInteger(id) && bytes.length === 32
}

function keyRing(text: string): KeyRing {
  const keys = new Map(partsOf(text).map(keyOf))
  return { primary: [...keys.keys()][0] ?? 0, keys }
}
