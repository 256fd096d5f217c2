import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { InvalidInput, NotFound } from '../../schema/problem.graphql.ts'
import type { Say } from '../../work/texts.ts'
import type { Work } from '../../work/work.ts'
import { type Client, holdClient } from '../clients/index.ts'
import { obstacleOf } from './account-status.ts'
import { findAdAccount } from './accounts.store.ts'
import type { AdAccount } from './ad-account.entity.ts'
import { type ConfigureAdAccountInput, DatasetNotOffered } from './ad-accounts.graphql.ts'
import { Dataset } from './dataset.entity.ts'

/** Switches an account on or off, chooses its dataset from those that Meta listed, or says whose it is. What is left out stays. */
export function configureAccount(
  { em, clock, say }: Work,
  { adAccountId, isActive, datasetId, clientId }: ConfigureAdAccountInput,
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
    const client = typeof clientId === 'string' ? await clientFor(tx, account, clientId, say) : null
    if (client instanceof NotFound || client instanceof InvalidInput) return client
    if (isActive !== undefined) account.isActive = isActive
    if (datasetId !== undefined) account.datasetId = datasetId
    if (clientId !== undefined) account.client = client
    account.updatedAt = clock()
    await tx.flush()
    return account
  })
}

/** The client that the account is to belong to; an archived one gets no account that it has not got. */
async function clientFor(
  em: EntityManager,
  { client: before }: AdAccount,
  clientId: string,
  say: Say,
): Promise<Client | NotFound | InvalidInput> {
  const client = await holdClient(em, clientId)
  if (!client) return NotFound.of('Client', clientId, say({ key: 'adAccounts.clientNotFound' }))
  if (!client.archivedAt || before?.id === client.id) return client
  return InvalidInput.of('clientId', say({ key: 'adAccounts.clientArchived', params: { name: client.name } }))
}
