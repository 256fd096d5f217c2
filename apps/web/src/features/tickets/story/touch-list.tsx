import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TouchList_TicketFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Count } from '../../../ui/badge.tsx'
import { StorySection } from './story-section.tsx'
import { TouchItem } from './touch-item.tsx'

graphql(`
  fragment TouchList_Ticket on Ticket {
    id
    tracking {
      metaAdSetName
      metaCampaignName
      enrichmentError
    }
    touches {
      ...TouchItem_Touch
    }
  }
`)

type TouchListProps = {
  ticket: TouchList_TicketFragment
  expirationDays: number
  /** The way to try another expiry. */
  replay: ReactNode
}

/** Every arrival from an ad, the last one first: that one gets the sale. */
export function TouchList({ ticket, expirationDays, replay }: TouchListProps) {
  const { t } = useTranslation('tickets')
  const { touches, tracking } = ticket
  const place = [tracking.metaCampaignName, tracking.metaAdSetName].filter((name) => name != null).join(' / ')
  return (
    <StorySection
      title={t('touches.title')}
      aside={touches.length ? <Count>{touches.length}</Count> : null}
      end={
        <>
          {t('touches.window', { count: expirationDays })} {replay}
        </>
      }
    >
      {touches.length ? (
        <ol>
          {touches.map((touch, index) => (
            <TouchItem
              key={touch.id}
              ticketId={ticket.id}
              touch={touch}
              isLast={index === 0}
              place={index === 0 ? place : null}
              trouble={index === 0 ? tracking.enrichmentError : null}
            />
          ))}
        </ol>
      ) : (
        <p className="text-soft">{t('touches.none')}</p>
      )}
    </StorySection>
  )
}
