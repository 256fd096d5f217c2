import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConversionTable } from '../../features/conversions/conversion-table.tsx'
import { useConversionsAddress } from '../../features/conversions/use-conversions-address.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Panel } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { useLedger } from './use-ledger.ts'

/** The ledger: waiting, failed, empty, or event by event. */
export function LedgerSection({ mayDecide }: { mayDecide: boolean }) {
  const { t } = useTranslation('conversions')
  const { change } = useConversionsAddress()
  const { page, error, refetch, isOld, isAsking, isNarrowed, more } = useLedger()
  const events = page?.edges.map(({ node }) => node) ?? []
  return (
    <Panel aria-busy={isOld || undefined} className={cx(isOld && 'opacity-60 transition-opacity')}>
      {error && !page ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
      {!error && !page ? (
        <Waiting>
          <div className="h-9 border-b border-line" />
          <SkeletonRows rows={8} className="h-13" />
        </Waiting>
      ) : null}
      {events.length ? (
        <ConversionTable events={events} mayDecide={mayDecide} onOpen={(event) => change({ event })} />
      ) : null}
      {page && events.length === 0 ? <NoEvents isNarrowed={isNarrowed} /> : null}
      {page?.pageInfo.hasNextPage ? (
        <div className="border-t border-line p-2 text-center">
          <Button variant="ghost" size="sm" busy={isAsking} onClick={more}>
            {t('more', { count: page.totalCount - events.length })}
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}

function NoEvents({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useTranslation('conversions')
  const { change } = useConversionsAddress()
  const nothing = { state: null, kind: null, client: null, account: null, dataset: null, ticket: null }
  if (isNarrowed) {
    return (
      <Empty
        title={t('empty.narrowed.title')}
        action={<Button onClick={() => change(nothing)}>{t('filters.clear')}</Button>}
      >
        {t('empty.narrowed.way')}
      </Empty>
    )
  }
  return (
    <Empty
      title={t('empty.none.title')}
      action={
        <Button asChild>
          <Link to="/tickets">{t('empty.openTickets')}</Link>
        </Button>
      }
    >
      {t('empty.none.way')}
    </Empty>
  )
}
