import { dayAt } from '../../../values/day.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { findSilence } from './find-silence.ts'

const kind = 'WHATSAPP_SILENT'

/** Tells people of numbers that used to get messages every day and get nothing any more, until something comes. */
export async function watchDeliveries(work: Work): Promise<void> {
  const { organizationId } = work.actor
  await work.em.fork().transactional(async (em) => {
    for (const number of await findSilence(transactionOf(em), organizationId, work.clock())) {
      const { id, displayPhoneNumber: name, timezone, isHeard, isUsual } = number
      const subject = `whatsapp-number:${id}`
      if (isHeard) await resolveNotice(em, work, kind, subject)
      if (!isUsual) continue
      const saying = { key: 'whatsapp.silent', params: { name, since: dayAt(number.since, timezone) } }
      await raiseNotice(em, work, { kind, subject, severity: 'WARNING', saying })
    }
  })
}
