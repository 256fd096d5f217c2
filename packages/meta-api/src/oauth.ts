import * as z from 'zod'
import { currentApiVersion } from './api-version.ts'
import type { MetaOptions } from './options.ts'
import type { Call, Caller } from './protocol/caller.ts'
import { queryOf } from './protocol/query.ts'
import { idText, moment, record, text } from './protocol/shapes.ts'

export interface TokenGrant {
  accessToken: string
  /** Null when Meta names no expiry; `inspectToken` then tells. */
  expiresInSeconds: number | null
}

export interface GranularScope {
  scope: string
  /** What the person ticked; null means everything. */
  targetIds: string[] | null
}

export interface TokenFacts {
  appId: string | null
  userId: string | null
  /** `USER`, `SYSTEM_USER`, … */
  type: string | null
  isValid: boolean
  scopes: string[]
  granularScopes: GranularScope[]
  issuedAt: Date | null
  /** Null when the token never expires. */
  expiresAt: Date | null
  /** After this the token still counts as valid, but data calls fail until the person consents again. */
  dataAccessExpiresAt: Date | null
  raw: unknown
}

export interface DialogRequest {
  state: string
  scopes: readonly string[]
  /** Asks again for what the person declined before. */
  rerequest?: boolean
}

/** Where to send the person to log in and consent. */
export function loginDialogUrl(o: MetaOptions, i: DialogRequest): string {
  const base = (o.dialogUrl ?? 'https://www.facebook.com').replace(/\/+$/, '')
  const query = queryOf({
    client_id: o.appId,
    redirect_uri: o.redirectUri,
    state: i.state,
    response_type: 'code',
    scope: i.scopes.join(','),
    auth_type: i.rerequest ? 'rerequest' : undefined,
  })
  return `${base}/${o.apiVersion ?? currentApiVersion}/dialog/oauth?${query}`
}

const grant = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().nullish().catch(null) })

function readGrant(value: unknown): TokenGrant {
  const { access_token, expires_in } = grant.parse(value)
  // 0 is sent for tokens that do not expire.
  return { accessToken: access_token, expiresInSeconds: expires_in ? expires_in : null }
}

const tokenPath = '/oauth/access_token'

/** Turns the callback's code into a token. A code works once; a second use is refused with `codeUsed`. */
export async function exchangeCode(call: Call, o: MetaOptions, code: string): Promise<TokenGrant> {
  const query = { client_id: o.appId, client_secret: o.appSecret, redirect_uri: o.redirectUri, code }
  return (await call({ path: tokenPath, query, read: readGrant })).value
}

/** Turns a living token into one of about 60 days. There is no other way to renew. */
export async function extendToken(call: Call, o: MetaOptions, accessToken: string): Promise<TokenGrant> {
  const query = {
    grant_type: 'fb_exchange_token',
    client_id: o.appId,
    client_secret: o.appSecret,
    fb_exchange_token: accessToken,
  }
  return (await call({ path: tokenPath, query, read: readGrant })).value
}

/** What Meta knows of a token. A dead token is an answer (`isValid: false`), not an error. */
export async function inspectToken(caller: Caller, o: MetaOptions, accessToken: string): Promise<TokenFacts> {
  const call = caller.as({ accessToken: `${o.appId}|${o.appSecret}` })
  return (await call({ path: '/debug_token', query: { input_token: accessToken }, read: readTokenFacts })).value
}

const strings = z.array(z.string()).catch([])
const facts = z.object({
  app_id: text,
  user_id: text,
  type: text,
  // Demanded: an unreadable answer must not pass for a dead token.
  is_valid: z.union([z.boolean(), z.stringbool()]),
  scopes: strings,
  granular_scopes: z.array(z.object({ scope: z.string(), target_ids: z.array(idText).nullish() })).catch([]),
  issued_at: moment,
  expires_at: moment,
  data_access_expires_at: moment,
})

/** Reads an answer of `debug_token`, with or without its outer `data`. */
export function readTokenFacts(value: unknown): TokenFacts {
  const raw = record.parse(record.parse(value)?.data) ?? value
  const t = facts.parse(raw)
  return {
    appId: t.app_id,
    userId: t.user_id,
    type: t.type,
    isValid: t.is_valid,
    scopes: t.scopes,
    granularScopes: t.granular_scopes.map((g) => ({ scope: g.scope, targetIds: g.target_ids ?? null })),
    issuedAt: t.issued_at,
    expiresAt: t.expires_at,
    dataAccessExpiresAt: t.data_access_expires_at,
    raw,
  }
}
