import type { MetaAdAccount, TokenFacts } from '@mci/meta-api'
import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { seal } from '../../values/sealed.ts'
import { Secret } from '../../values/secret.ts'
import { announce } from '../../work/fact.ts'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { resolveNotice } from '../notices/index.ts'
import { NotConnected } from './connect-failure.ts'
import { Connection, placeOfToken } from './connection.entity.ts'
import { stateFor } from './connection-status.ts'
import { accountsListed, subjectOf } from './connections.facts.ts'

/** What Meta told of the person who consented. */
interface Consent {
  readonly token: Secret
  readonly facts: TokenFacts
  readonly profile: { id: string; name: string }
  readonly accounts: MetaAdAccount[]
}

/**
 * From the code in the return to a connection: all that Meta has to say is asked first, then everything is written at once.
 * The same profile again renews the connection it has. Throws `NotConnected` or Meta's own error; then nothing was written.
 */
export async function finishConnecting(work: Work, code: string): Promise<Connection> {
  const consent = await askMeta(work, code)
  return work.em.transactional(async (em) => {
    const connection = await save(em, work, consent)
    await announce(em, work, accountsListed, { connectionId: connection.id, accounts: consent.accounts })
    return connection
  })
}

async function askMeta({ meta }: Work, code: string): Promise<Consent> {
  const short = await meta.exchangeCode(code)
  const { accessToken } = await meta.extendToken(short.accessToken)
  const facts = await meta.inspectToken(accessToken)
  if (!facts.isValid || !facts.userId) throw new NotConnected('TOKEN_INVALID')
  // Without this one nothing at all can be read; a connection that lacks another is kept, and says so.
  if (!facts.scopes.includes('ads_read')) throw new NotConnected('MISSING_PERMISSION')
  const session = meta.withToken(accessToken)
  const profile = await session.me()
  if (profile.id !== facts.userId) throw new NotConnected('TOKEN_INVALID')
  const accounts: MetaAdAccount[] = []
  for await (const page of session.adAccounts()) accounts.push(...page.items)
  return { token: new Secret(accessToken), facts, profile, accounts }
}

async function save(em: EntityManager, work: Work, { token, facts, profile }: Consent): Promise<Connection> {
  const { actor, clock, keys } = work
  if (actor.kind !== 'person') throw new NotConnected('STATE_FOREIGN')
  const { organizationId } = actor
  const known = await em.findOne(Connection, { metaUserId: profile.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const id = known?.id ?? newId()
  const sealed = seal(keys, placeOfToken(organizationId, id), token)
  const values = {
    name: profile.name,
    state: stateFor(facts.scopes),
    tokenKeyId: sealed.keyId,
    tokenIv: sealed.iv,
    tokenTag: sealed.tag,
    tokenText: sealed.text,
    tokenExpiresAt: facts.expiresAt,
    dataAccessExpiresAt: facts.dataAccessExpiresAt,
    scopes: facts.scopes,
    renewedAt: null,
    renewalFailedAt: null,
    renewalFailure: null,
    connectedBy: actor.userId,
    connectedAt: clock(),
    updatedAt: clock(),
  }
  const connection = known
    ? em.assign(known, values)
    : em.create(Connection, {
        organizationId,
        id,
        metaUserId: profile.id,
        renewalStrategy: 'LONG_LIVED',
        lastUsedAt: null,
        ...values,
      })
  await em.flush()
  for (const kind of ['TOKEN_EXPIRING', 'TOKEN_ENDED'] as const) await resolveNotice(em, work, kind, subjectOf(id))
  return connection
}
