import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { narrowingKeys } from '../../features/tickets/ticket-address.ts'
import { useTicketAddress } from '../../features/tickets/use-ticket-address.ts'
import type { TicketsGroundQuery } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Empty } from '../../ui/states.tsx'

const chosenKeys = ['evidence', 'account', 'stage', 'status', 'q', 'client', ...narrowingKeys]

/** Why there is no ticket: the filter leaves none, no number is connected, or nobody has written yet. */
export function NoTickets({ ground, isInPanel }: { ground: TicketsGroundQuery | undefined; isInPanel?: boolean }) {
  const { t } = useTranslation('tickets')
  const { filter, change } = useTicketAddress()
  const isNarrowed = Object.keys(filter).length > 0
  const hasNumber = ground?.whatsappNumbers.some(({ isConnected }) => isConnected) ?? true
  const empty = isNarrowed ? (
    <Empty
      title={t('none.narrowed')}
      action={
        <Button onClick={() => change(Object.fromEntries(chosenKeys.map((key) => [key, null])))}>
          {t('filters.clear')}
        </Button>
      }
    >
      {t('none.narrowedWay')}
    </Empty>
  ) : (
    <Empty
      title={t(hasNumber ? 'none.title' : 'none.noNumber')}
      action={
        <Button asChild variant={hasNumber ? 'secondary' : 'primary'}>
          <Link to="/whatsapp">{t(hasNumber ? 'none.check' : 'none.connect')}</Link>
        </Button>
      }
    >
      {t(hasNumber ? 'none.way' : 'none.noNumberWay')}
    </Empty>
  )
  return isInPanel ? empty : <Panel>{empty}</Panel>
}
