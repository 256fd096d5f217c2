import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventItem_ConversionEventFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { EventMarkIcon } from './event-mark.tsx'
import { markOf, metaNames } from './event-state.ts'

graphql(`
  fragment EventItem_ConversionEvent on ConversionEvent {
    id
    eventId
    eventName
    status
    isTest
    sentAt
    sendBefore
    nextAttemptAt
    value {
      amount
      currency
    }
    valueNow {
      amount
      currency
    }
    error {
      code
      message
    }
    attemptsMade {
      startedAt
      outcome
      message
    }
  }
`)

type Event = EventItem_ConversionEventFragment

/** One event: how it stands in words, and every attempt that did not settle it. */
export function EventItem({ event, decide }: { event: Event; decide: (eventId: string) => ReactNode }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const { eventName, status, attemptsMade, value } = event
  // An attempt under way, and that which settled it, are told by the state itself.
  const earlier = attemptsMade.flatMap(({ startedAt, outcome, message }) =>
    outcome === null || outcome === 'SENT' ? [] : { startedAt, outcome, message },
  )
  return (
    <li className="flex gap-3">
      <EventMarkIcon mark={markOf(status)} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2 font-medium text-text">
          {t(`events.names.${eventName}`)}
          <code className="font-mono text-label font-normal text-quiet">{metaNames[eventName]}</code>
          {value ? <span className="figures font-normal text-soft">{format.money(value)}</span> : null}
          {event.isTest ? <Badge tone="accent">{t('events.test')}</Badge> : null}
        </p>
        <p className="text-label text-quiet">
          <EventWords event={event} />
        </p>
        <ValueNow event={event} />
        {earlier.length > 1 || (earlier.length === 1 && status === 'SENT') ? (
          <ul className="mt-1 border-l border-line-strong pl-2.5 text-label text-quiet">
            {earlier.map(({ startedAt, outcome, message }) => (
              <li key={startedAt}>
                {t(`events.attempts.${outcome}`, { at: format.instant(startedAt) })} {message}
              </li>
            ))}
          </ul>
        ) : null}
        {status === 'UNKNOWN' || status === 'FAILED' ? <div className="mt-1">{decide(event.eventId)}</div> : null}
      </div>
    </li>
  )
}

function EventWords({ event }: { event: Event }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const { status, error, sentAt, nextAttemptAt, sendBefore, attemptsMade } = event
  if (status === 'SENT' && sentAt) return t('events.sent', { at: format.instant(sentAt) })
  if (status === 'PENDING') {
    const isHeld = !error && attemptsMade.length === 0
    const words = nextAttemptAt
      ? t(isHeld ? 'events.held' : 'events.again', { at: format.instant(nextAttemptAt) })
      : t('events.queued')
    return `${error ? `${error.message} ` : ''}${words} ${t('events.until', { at: format.instant(sendBefore) })}`
  }
  return error ? `${t(`events.states.${status}`)} ${error.message}` : t(`events.states.${status}`)
}

/** Meta cannot be told again: what was corrected after it was told stays here. */
function ValueNow({ event: { value, valueNow } }: { event: Event }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  if (!valueNow || !value || (valueNow.amount === value.amount && valueNow.currency === value.currency)) return null
  return <p className="text-label text-warn">{t('events.valueNow', { value: format.money(valueNow) })}</p>
}
