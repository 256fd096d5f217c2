import { newId } from '../../work/new-id.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { Connection, withFallback } from '../connections/index.ts'
import { AdAccount } from './ad-account.entity.ts'

const active = 1

/** Whether the token of the environment may read this account: on a development machine, the one that stands beside it and no other. */
export function isFallback(
  { settings }: Pick<Work, 'settings'>,
  { metaAccountId }: Pick<AdAccount, 'metaAccountId'>,
): boolean {
  const { fallback } = settings.reading
  return Boolean(fallback?.isAllowed && fallback.metaAccountId === metaAccountId)
}

/**
 * The account that the environment names for a development machine, in an organisation without any profile; null everywhere else.
 * One that is not known yet is asked of Meta, kept and switched on: naming it was the wish to read it.
 *
 * @throws MetaError when Meta does not tell of it
 */
export async function fallbackAccount(work: Work): Promise<AdAccount | null> {
  const { em, settings, clock, actor } = work
  const { fallback } = settings.reading
  if (!fallback?.isAllowed || (await em.count(Connection, {})) > 0) return null
  const { metaAccountId } = fallback
  const known = await em.findOne(AdAccount, { metaAccountId })
  if (known) return known
  const told = await withFallback(work, (session) => session.adAccount(metaAccountId))
  const { currency, timezoneName } = told
  // Without currency or zone no figure of it could be said.
  if (!currency || !timezoneName) return null
  return em.transactional(async (tx) => {
    // Two that ask at once: the second finds what the first has kept.
    const key = `${actor.organizationId}|fallback`
    await transactionOf(tx).executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key])
    const kept = await tx.findOne(AdAccount, { metaAccountId })
    if (kept) return kept
    const account = tx.create(AdAccount, {
      organizationId: actor.organizationId,
      id: newId(),
      metaAccountId,
      name: told.name ?? metaAccountId,
      currency,
      timezone: timezoneName,
      accountStatus: told.accountStatus ?? active,
      disableReason: told.disableReason,
      isActive: true,
      datasetId: null,
      client: null,
      createdAt: clock(),
      updatedAt: clock(),
    })
    await tx.flush()
    return account
  })
}
