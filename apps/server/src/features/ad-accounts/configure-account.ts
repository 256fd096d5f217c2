import { isId } from '../../schema/is-id.ts'
import { InvalidInput, NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { obstacleOf } from './account-status.ts'
import { findAdAccount } from './accounts.store.ts'
import type { AdAccount } from './ad-account.entity.ts'
import { type ConfigureAdAccountInput, DatasetNotOffered } from './ad-accounts.graphql.ts'
import { Dataset } from './dataset.entity.ts'

/** Switches an account on or off, or chooses its dataset from those that Meta listed. What is left out stays. */
export function configureAccount(
  { em, clock, say }: Work,
  { adAccountId, isActive, datasetId }: ConfigureAdAccountInput,
): Promise<AdAccount | NotFound | InvalidInput | DatasetNotOffered> {
  return em.transactional(async (tx) => {
    const account = await findAdAccount(tx, adAccountId)
    if (!account) return NotFound.of('AdAccount', adAccountId, say({ key: 'adAccounts.notFound' }))
    if (isActive === null) return InvalidInput.of('isActive', say({ key: 'adAccounts.onOrOff' }))
    const obstacle = isActive && !account.isActive ? obstacleOf(account) : null
    if (obstacle) return InvalidInput.of('isActive', say(obstacle))
    if (datasetId !== undefined && datasetId !== null) {
      const dataset = isId(datasetId)
        ? await tx.findOne(Dataset, { id: datasetId, adAccount: { id: account.id } })
        : null
      if (!dataset?.isAvailable)
        return Object.assign(new DatasetNotOffered(), { message: say({ key: 'adAccounts.datasetNotOffered' }) })
    }
    if (isActive !== undefined) account.isActive = isActive
    if (datasetId !== undefined) account.datasetId = datasetId
    account.updatedAt = clock()
    await tx.flush()
    return account
  })
}
