import { MetaError, type TokenFacts } from '@mci/meta-api'
import { seal } from '../../../values/sealed.ts'
import { Secret } from '../../../values/secret.ts'
import type { Work } from '../../../work/work.ts'
import { diagnose } from '../../jobs/index.ts'
import { changeIfSame } from '../change-if-same.ts'
import { type Connection, placeOfToken } from '../connection.entity.ts'
import { stateFor } from '../connection-status.ts'
import { endConnection } from '../end-connection.ts'
import { openToken } from '../open-token.ts'
import { isRenewalDue } from './renewal-due.ts'
import { isBeingRenewed, running } from './renewal-failure.ts'

/** Meta answered, and what it gave is no renewal. */
export class NotRenewed extends Error {
  override readonly name = 'NotRenewed'
  readonly code: 'TOKEN_INVALID' | 'NOT_EXTENDED'

  constructor(code: NotRenewed['code']) {
    super(code)
    this.code = code
  }
}

/**
 * Exchanges the token for a fresh one and keeps that, sealed. A second process that wants the same at the same time leaves it to
 * the first. No transaction is open while Meta is asked.
 *
 * @throws MetaError, NotRenewed; the failure stands in the row by then, and a token that Meta calls dead ends the connection
 */
export async function renewToken(work: Work, connection: Connection): Promise<void> {
  const now = work.clock()
  const isOurs = await changeIfSame(work, connection, (row) => {
    if (isBeingRenewed(row, now)) return false
    Object.assign(row, { renewalFailedAt: now, renewalFailure: running })
    return true
  })
  if (!isOurs) return
  try {
    const { token, facts } = await exchange(work, connection)
    await changeIfSame(work, connection, (row) => keep(work, row, token, facts))
    work.log.info({ action: 'renew_token', connectionId: connection.id }, 'a token was renewed')
  } catch (error) {
    const renewalFailure = error instanceof NotRenewed ? error.code : diagnose(error).code
    await changeIfSame(work, connection, (row) => {
      Object.assign(row, { renewalFailedAt: work.clock(), renewalFailure })
      return true
    })
    if (error instanceof MetaError && error.kind === 'authorization')
      await endConnection(work, connection, error.reason === 'revoked' ? 'REVOKED' : 'EXPIRED')
    throw error
  }
}

async function exchange(work: Work, connection: Connection): Promise<{ token: Secret; facts: TokenFacts }> {
  const { meta, clock } = work
  const { accessToken } = await meta.extendToken(openToken(work, connection).reveal())
  const facts = await meta.inspectToken(accessToken)
  if (!facts.isValid || facts.userId !== connection.metaUserId) throw new NotRenewed('TOKEN_INVALID')
  const after = { renewalStrategy: 'AUTO' as const, tokenExpiresAt: facts.expiresAt }
  // Meta may answer with a token that ends when the old one does. In its last days that is no success.
  if (isRenewalDue(after, clock())) throw new NotRenewed('NOT_EXTENDED')
  return { token: new Secret(accessToken), facts }
}

function keep({ keys, clock }: Work, row: Connection, token: Secret, facts: TokenFacts): boolean {
  const sealed = seal(keys, placeOfToken(row.organizationId, row.id), token)
  Object.assign(row, {
    state: stateFor(facts.scopes),
    tokenKeyId: sealed.keyId,
    tokenIv: sealed.iv,
    tokenTag: sealed.tag,
    tokenText: sealed.text,
    tokenExpiresAt: facts.expiresAt,
    dataAccessExpiresAt: facts.dataAccessExpiresAt,
    scopes: facts.scopes,
    renewedAt: clock(),
    renewalFailedAt: null,
    renewalFailure: null,
  })
  return true
}
