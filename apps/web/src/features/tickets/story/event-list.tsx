import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversionEventName, EventList_TicketFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { EventItem } from './event-item.tsx'
import { EventMarkIcon } from './event-mark.tsx'
import { eventsToCome, metaNames } from './event-state.ts'
import { StorySection } from './story-section.tsx'

graphql(`
  fragment EventList_Ticket on Ticket {
    id
    status
    touches {
      id
      ctwaClid
    }
    conversionEvents {
      ...EventItem_ConversionEvent
      datasetName
    }
  }
`)

type EventListProps = {
  ticket: EventList_TicketFragment
  /** The way to where a person decides about an event. */
  decide: (eventId: string) => ReactNode
}

/** What Meta is told of this ticket: what was sent, what waits, and what would follow. */
export function EventList({ ticket, decide }: EventListProps) {
  const { t } = useTranslation('tickets')
  const { conversionEvents: events, touches, status } = ticket
  const hasClick = Boolean(touches[0]?.ctwaClid)
  const toCome = eventsToCome(events, { hasClick, isClosed: status !== 'OPEN' })
  const dataset = events.find(({ datasetName }) => datasetName)?.datasetName
  return (
    <StorySection title={t('events.title')} end={dataset ? t('events.dataset', { name: dataset }) : null}>
      <ul className="flex flex-col gap-3.5">
        {events.map((event) => (
          <EventItem key={event.id} event={event} decide={decide} />
        ))}
        {toCome.map((name) => (
          <EventToCome key={name} name={name} />
        ))}
      </ul>
      {events.length === 0 && toCome.length === 0 ? (
        <p className="text-soft">{t(hasClick ? 'events.none' : 'events.noClick')}</p>
      ) : null}
    </StorySection>
  )
}

function EventToCome({ name }: { name: ConversionEventName }) {
  const { t } = useTranslation('tickets')
  return (
    <li className="flex gap-3">
      <EventMarkIcon mark="waiting" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2 font-medium text-text">
          {t(`events.names.${name}`)}{' '}
          <code className="font-mono text-label font-normal text-quiet">{metaNames[name]}</code>
        </p>
        <p className="text-label text-quiet">{t(`events.toCome.${name}`)}</p>
      </div>
    </li>
  )
}
