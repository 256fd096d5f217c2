import { z } from 'zod'
import type { KeyRing } from '../values/sealed.ts'
import { Secret } from '../values/secret.ts'

const url = z.url()
const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional())

/** Every variable the server reads. The README's table and `.env.example` are checked against these keys. */
export const variables = z.object({
  NODE_ENV: optional(z.enum(['production', 'development', 'test'])),
  HOST: optional(z.string()),
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  PUBLIC_URL: optional(url),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_APP_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_IS_EMBEDDED: optional(flag),
  APP_DATABASE_PASSWORD: optional(z.string().min(16)),
  APP_SECRET: optional(z.string().min(32)),
  ENCRYPTION_KEYS: optional(z.string()),
  META_APP_ID: optional(z.string().regex(/^\d{5,20}$/)),
  META_APP_SECRET: optional(z.string().min(8)),
  META_API_VERSION: optional(z.string().regex(/^v\d{2}\.\d$/)),
  META_GRAPH_URL: optional(url),
  META_DIALOG_URL: optional(url),
  META_PICTURE_HOSTS: optional(z.string()),
  META_IS_SANDBOX: optional(flag),
  META_OAUTH_REDIRECT_URI: optional(url),
  OPENAI_API_KEY: optional(z.string().min(1)),
  OPENAI_BASE_URL: optional(url),
  OPENAI_MODEL: optional(z.string()),
  OPENAI_IMAGE_MODEL: optional(z.string()),
  DEMO: optional(flag),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  WEB_DIST: optional(z.string()),
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

/** Reads the environment, or says everything that is wrong with it at once. Values never stand in the message. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = variables.safeParse(source)
  const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const given = parsed.data ?? ({} as z.infer<typeof variables>)
  const need = (name: keyof typeof given, why: string): string => {
    if (source[name] === undefined || source[name] === '') problems.push(`${name}: is missing. ${why}`)
    return String(given[name] ?? '')
  }
  const databaseUrl = need('DATABASE_APP_URL', 'The address of PostgreSQL for the role mci_app.')
  const appSecret = need('APP_SECRET', 'At least 32 random characters; signs sessions.')
  const keyText = need('ENCRYPTION_KEYS', 'For example 1:<32 bytes in base64>; the first one seals.')
  const appId = need('META_APP_ID', 'The number of your Meta app.')
  const metaSecret = need('META_APP_SECRET', 'The secret of your Meta app.')
  const keys = readKeys(keyText, problems)
  if (problems.length > 0) throw new EnvError(listOf(problems))
  const host = given.HOST ?? '127.0.0.1'
  const port = given.PORT ?? 4000
  const publicUrl = (given.PUBLIC_URL ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`).replace(/\/$/, '')
  return Object.freeze({
    isProduction: given.NODE_ENV === 'production',
    http: { host, port, publicUrl, webDist: given.WEB_DIST ?? null },
    databaseUrl,
    databaseIsEmbedded: given.DATABASE_IS_EMBEDDED ?? false,
    appSecret: new Secret(appSecret),
    keys,
    meta: {
      appId,
      appSecret: new Secret(metaSecret),
      apiVersion: given.META_API_VERSION,
      graphUrl: given.META_GRAPH_URL,
      dialogUrl: given.META_DIALOG_URL,
      redirectUri: given.META_OAUTH_REDIRECT_URI ?? `${publicUrl}/oauth/meta/callback`,
      isSandbox: given.META_IS_SANDBOX ?? false,
      pictureHosts: (given.META_PICTURE_HOSTS ?? '.fbcdn.net,.cdninstagram.com').split(',').map((each) => each.trim()),
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

/** What bringing a database up to date reads: the owner's address, and the password that the application's role is to have. */
export function readOwner(source: NodeJS.ProcessEnv = process.env) {
  const { data, error } = variables
    .pick({ DATABASE_URL: true, APP_DATABASE_PASSWORD: true, LOG_LEVEL: true })
    .required({ DATABASE_URL: true, APP_DATABASE_PASSWORD: true })
    .safeParse(source)
  if (!data) throw new EnvError(listOf(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)))
  const { DATABASE_URL, APP_DATABASE_PASSWORD, LOG_LEVEL = 'info' } = data
  return { ownerUrl: String(DATABASE_URL), appPassword: String(APP_DATABASE_PASSWORD), logLevel: LOG_LEVEL }
}

const listOf = (problems: readonly string[]): string =>
  `The environment needs mending:\n${problems.map((each) => `  ${each}`).join('\n')}`

function readKeys(text: string, problems: string[]): KeyRing {
  const keys = new Map<number, Buffer>()
  for (const part of text.split(',').filter(Boolean)) {
    const [id = '', key = ''] = part.trim().split(/:(.*)/s)
    const bytes = Buffer.from(key, 'base64')
    if (!/^\d{1,4}$/.test(id) || bytes.length !== 32)
      problems.push('ENCRYPTION_KEYS: each part is <number>:<32 bytes in base64>')
    else keys.set(Number(id), bytes)
  }
  return { primary: [...keys.keys()][0] ?? 0, keys }
}
