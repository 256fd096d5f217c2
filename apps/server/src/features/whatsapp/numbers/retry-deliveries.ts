import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { handOutFailedOf } from '../intake/hand-out-parked.ts'
import type { WhatsAppSetup } from '../whatsapp.graphql.ts'
import { readSetup } from './read-setup.ts'

/** Has what failed of the organisation's numbers tried once more now, and for whoever runs the installation what names no number. */
export async function retryDeliveries(work: Work, runsInstallation: boolean): Promise<WhatsAppSetup> {
  const { em, queue, actor } = work
  await em
    .fork()
    .transactional((tx) => handOutFailedOf(transactionOf(tx), queue, actor.organizationId, runsInstallation))
  return readSetup(work, runsInstallation)
}
