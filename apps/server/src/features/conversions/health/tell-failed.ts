import type { EntityManager } from '@mikro-orm/postgresql'
import { dayAt } from '../../../values/day.ts'
import type { Work } from '../../../work/work.ts'
import { Notice, raiseNotice, resolveNotice } from '../../notices/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'

const kind = 'CONVERSION_FAILED'
const minute = 60 * 1000
const day = 24 * 60 * minute

/** Tells people that events failed: once for each cause and day, however many events did. */
export async function tellFailed(em: EntityManager, work: Work, { errorCode, ticket }: ConversionEvent): Promise<void> {
  if (!errorCode) return
  await em.populate(ticket, ['number'])
  const on = dayAt(work.clock(), ticket.number.timezone)
  // What Meta said stands with each event: it may be other words for each.
  const key = `conversions.failed.${errorCode === 'META_REFUSED' ? 'refused' : 'before'}`
  const saying = { key, params: { day: on, code: errorCode } }
  await raiseNotice(em, work, { kind, subject: `failure:${errorCode}:${on}`, severity: 'WARNING', saying })
}

/** Ends the notices of failures that are none any more, since what failed then was tried again. */
export async function endTellingFailed(em: EntityManager, work: Work): Promise<void> {
  for (const { subject, createdAt } of await em.find(Notice, { kind, resolvedAt: null })) {
    const [, errorCode] = subject.split(':')
    // A day of failures begins with the notice, which was written right after the first of them.
    const updatedAt = { $gt: new Date(createdAt.getTime() - minute), $lt: new Date(createdAt.getTime() + day) }
    const count = await em.count(ConversionEvent, { status: 'FAILED', errorCode, updatedAt })
    if (count === 0) await resolveNotice(em, work, kind, subject)
  }
}
