import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { Skeleton, Waiting } from '../../ui/skeleton.tsx'
import { useStale } from '../../ui/stale.ts'
import { Empty } from '../../ui/states.tsx'
import { useContactName } from '../../ui/use-contact-name.ts'
import { ConversionFacts } from './conversion-facts.tsx'
import { RemedyButton } from './remedy-button.tsx'

const ConversionDetail = graphql(`
  query ConversionDetail($filter: ConversionEventFilter!) {
    conversionEvents(filter: $filter, first: 10) {
      edges {
        node {
          ...ConversionLine_ConversionEvent
          ...ConversionFacts_ConversionEvent
        }
      }
    }
  }
`)

type ConversionDrawerProps = { opened: { eventId: string; ticketId: string }; mayDecide: boolean; onClose: () => void }

/** One event whole: what is told, where it goes, and every time that it was put to Meta. */
export function ConversionDrawer({ opened, mayDecide, onClose }: ConversionDrawerProps) {
  const { t } = useTranslation('conversions')
  const nameOf = useContactName()
  const { data, error, loading, refetch } = useQuery(ConversionDetail, {
    variables: { filter: { ticketId: opened.ticketId } },
  })
  useStale({ hasFailed: Boolean(error && data), isAsking: loading, retry: () => void refetch() })
  const event = data?.conversionEvents.edges.find(({ node }) => node.eventId === opened.eventId)?.node
  return (
    <Drawer
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={
        event
          ? t('detail.title', { event: t(`names.${event.eventName}`), contact: nameOf(event.ticket.contact) })
          : t('detail.event')
      }
      actions={
        event ? (
          <>
            <Button asChild variant="ghost">
              <Link to={`/tickets?ticket=${event.ticket.id}`}>{t('detail.openTicket')}</Link>
            </Button>
            {mayDecide ? <RemedyButton event={event} size="md" /> : null}
          </>
        ) : null
      }
    >
      {error && !data ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
      {!error && !data ? (
        <Waiting className="flex flex-col gap-4">
          <Skeleton className="h-5 w-28" />
          <Skeleton className="h-28 w-full" />
          <Skeleton className="h-20 w-full" />
        </Waiting>
      ) : null}
      {event ? <ConversionFacts event={event} /> : null}
      {data && !event ? <Empty title={t('detail.none.title')}>{t('detail.none.way')}</Empty> : null}
    </Drawer>
  )
}
