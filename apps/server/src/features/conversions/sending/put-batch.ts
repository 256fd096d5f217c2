import { MetaError, type SendOutcome } from '@mci/meta-api'
import type { Work } from '../../../work/work.ts'
import { type Connection, withMeta } from '../../connections/index.ts'
import { type Batch, sendWithinMs } from './batch.ts'
import { passing } from './passing.ts'
import { sendersFor } from './senders-for.ts'
import { type Verdict, verdictOf, verdictOnError } from './verdict.ts'

/**
 * Puts a batch to Meta through the first profile that may, and through the next one where Meta says that this one's token is dead or
 * may not: then nothing was taken. Waits for the network, so it is never called inside a transaction.
 */
export async function putBatch(work: Work, batch: Batch): Promise<Verdict> {
  let last: Verdict = { kind: 'PUT_OFF', code: 'CONNECTION_EXPIRED', waitSeconds: 3_600 }
  for (const connection of await sendersFor(work, batch)) {
    const verdict = await putThrough(work, batch, connection)
    const isOfProfile = verdict.kind === 'PUT_OFF' && profileCodes.has(verdict.code)
    if (!isOfProfile) return verdict
    // That one may not is worth more to know than that another's time is over.
    if (verdict.code === 'META_PERMISSION' || last.code !== 'META_PERMISSION') last = verdict
  }
  return last
}

const profileCodes = new Set<string>(['CONNECTION_EXPIRED', 'META_PERMISSION'])

async function putThrough(work: Work, batch: Batch, connection: Connection): Promise<Verdict> {
  const { metaDatasetId, testEventCode, claimed, claimedAt } = batch
  const startBefore = new Date(claimedAt.getTime() + sendWithinMs)
  const bodies = claimed.map(({ body }) => body)
  const heard: { verdict: Verdict | null } = { verdict: null }
  try {
    await withMeta(work, connection, async (session) => {
      passing('written', work)
      try {
        const outcome: SendOutcome = await session.sendEvents(metaDatasetId, bodies, { testEventCode, startBefore })
        heard.verdict = verdictOf(outcome, claimed.length)
      } catch (error) {
        if (error instanceof MetaError) heard.verdict = verdictOnError(error)
        throw error
      }
    })
  } catch (error) {
    // What came of it is known, whatever could not be written about the profile afterwards.
    if (!(error instanceof MetaError))
      work.log.warn({ err: error, action: 'conversion_send' }, 'sending did not end well')
  }
  passing('answered', work)
  return heard.verdict ?? { kind: 'PUT_OFF', code: 'INTERNAL', waitSeconds: 300 }
}
