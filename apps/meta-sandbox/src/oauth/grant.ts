import * as z from 'zod'
import { sealText, unsealText } from './sealed-text.ts'

/** What a person agreed to, as a token carries it. Times are seconds since 1970. */
const grantShape = z.object({
  /** Number of the grant; whatever ends grants of a person ends those below a number. */
  n: z.number().int(),
  profile: z.string(),
  granted: z.array(z.string()),
  declined: z.array(z.string()),
  /** Ids of the accounts that were shared, or null for all the person has. */
  accounts: z.array(z.string()).nullable(),
  issuedAt: z.number().int(),
  /** When the person agreed, where that is not when the token was issued; exchanges do not move it. */
  consentedAt: z.number().int().optional(),
  /** 0 when it never ends. */
  expiresAt: z.number().int(),
  /** `business` tokens belong to a system user made by Login for Business. */
  kind: z.enum(['short', 'long', 'business']),
})
export type Grant = z.infer<typeof grantShape>

/** Access to a person's data ends this long after they agreed, whatever the token says; that of a business does not. */
const dataAccessLife = 90 * 86_400

/** 0 when it never ends. */
export const dataAccessEnds = ({ kind, consentedAt, issuedAt }: Grant): number =>
  kind === 'business' ? 0 : (consentedAt ?? issuedAt) + dataAccessLife

const codeShape = z.object({ grant: grantShape, redirectUri: z.string(), issuedAt: z.number().int() })
type CodeContent = z.infer<typeof codeShape>

const tokenPrefix = 'EAAG'
const codePrefix = 'AQD'

export const sealToken = (secret: string, grant: Grant): string => sealText(secret, tokenPrefix, grant)
export const sealCode = (secret: string, content: CodeContent): string => sealText(secret, codePrefix, content)

export const readToken = (secret: string, token: string): Grant | undefined =>
  grantShape.safeParse(unsealText(secret, tokenPrefix, token)).data

export const readCode = (secret: string, code: string): CodeContent | undefined =>
  codeShape.safeParse(unsealText(secret, codePrefix, code)).data
