import type { Saying } from '../../../work/texts.ts'
import type { Work } from '../../../work/work.ts'
import { type NoticeSeverity, raiseNotice, resolveNotice } from '../../notices/index.ts'
import type { Connection } from '../connection.entity.ts'
import { daysLeft, endsAt } from '../connection-status.ts'
import { subjectOf } from '../connections.facts.ts'
import { renewalFailureOf } from './renewal-failure.ts'

/** Days left from which it is said, and how urgently. */
const urgency: readonly (readonly [number, NoticeSeverity])[] = [
  [1, 'CRITICAL'],
  [7, 'WARNING'],
  [14, 'INFO'],
]

/** Says that a profile's access ends soon, or that it does not any more. */
export async function warnOfEnd(work: Work, connection: Connection): Promise<void> {
  const { id: connectionId } = connection
  const subject = subjectOf(connectionId)
  const left = daysLeft(connection, work.clock())
  const severity = left === null ? undefined : urgency.find(([days]) => left <= days)?.[1]
  await work.em.fork().transactional((em) =>
    severity
      ? raiseNotice(em, work, {
          kind: 'TOKEN_EXPIRING',
          subject,
          severity,
          connectionId,
          saying: words(work, connection),
        })
      : resolveNotice(em, work, 'TOKEN_EXPIRING', subject),
  )
}

function words({ clock, settings }: Work, connection: Connection): Saying {
  const { name, renewalStrategy, dataAccessExpiresAt } = connection
  const end = endsAt(connection)
  const params = { name, day: end?.toISOString().slice(0, 10) ?? '' }
  // No exchange moves this one: Meta wants to see the person.
  if (end === dataAccessExpiresAt) return { key: 'connections.dataAccessEnds', params }
  if (renewalStrategy === 'MANUAL' || !settings.reading.renewsTokens) return { key: 'connections.tokenEnds', params }
  return {
    key: renewalFailureOf(connection, clock()) ? 'connections.renewalFails' : 'connections.renewsItself',
    params,
  }
}
