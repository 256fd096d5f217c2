import { createHash, createHmac } from 'node:crypto'

/** `appsecret_proof`: shows that whoever holds the token also holds the app's secret. Lower-case hex. */
export function appSecretProof(accessToken: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(accessToken).digest('hex')
}

/** A short name for a token that cannot be turned back into it. */
export function fingerprint(accessToken: string): string {
  return createHash('sha256').update(accessToken).digest('hex').slice(0, 16)
}
