import type { EntityManager } from '@mikro-orm/postgresql'
import { Dataset } from '../../ad-accounts/index.ts'
import type { Ticket } from '../../leads/index.ts'

/** Where what happened to a ticket is told: the dataset of its ad's account, else the one of its WhatsApp account; null for neither. */
export async function datasetOf(em: EntityManager, ticket: Ticket): Promise<string | null> {
  await em.populate(ticket, ['adAccount', 'number'])
  const { adAccount, number } = ticket
  const chosen = adAccount?.datasetId ? await em.findOne(Dataset, { id: adAccount.datasetId }) : null
  return chosen?.metaDatasetId ?? number.metaDatasetId ?? null
}
