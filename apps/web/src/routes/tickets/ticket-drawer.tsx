import { useQuery } from '@apollo/client/react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { focusCard } from '../../features/tickets/board/use-lift.ts'
import { useTicketAddress } from '../../features/tickets/use-ticket-address.ts'
import type { TicketsGroundQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { isTyping } from '../../ui/hotkeys.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { useStale } from '../../ui/stale.ts'
import { Empty } from '../../ui/states.tsx'
import { useContactName } from '../../ui/use-contact-name.ts'
import { TicketFoot } from './ticket-foot.tsx'
import { TicketStory } from './ticket-story.tsx'
import { TicketStoryWaiting } from './ticket-story-waiting.tsx'
import type { useTicketMoves } from './use-ticket-moves.ts'
import { useTicketsSoon } from './use-tickets-soon.ts'

const TicketTold = graphql(`
  query TicketTold($id: ID!) {
    ticket(id: $id) {
      ...TicketStory_Ticket
      ...TicketFoot_Ticket
    }
  }
`)

type TicketDrawerProps = {
  id: string
  /** The tickets on the screen in their order: the way to the one before and the one after. */
  order: readonly string[]
  ground: TicketsGroundQuery | undefined
  moves: ReturnType<typeof useTicketMoves>
  onMoved?: () => void
}

/** A ticket's story beside the board or the list. `k` and `j` go to the one before and after, Escape closes it. */
export function TicketDrawer({ id, order, ground, moves, onMoved }: TicketDrawerProps) {
  const { t } = useTranslation('tickets')
  const nameOf = useContactName()
  const { open } = useTicketAddress()
  const { data, error, loading, refetch } = useQuery(TicketTold, { variables: { id } })
  const askAgain = () => void refetch()
  useTicketsSoon(askAgain)
  useStale({ hasFailed: Boolean(error && data), isAsking: loading, retry: askAgain })
  const last = useRef(id)
  useEffect(() => {
    last.current = id
  }, [id])
  const at = order.indexOf(id)
  const before = at > 0 ? order[at - 1] : undefined
  const after = at >= 0 ? order[at + 1] : undefined
  const ticket = data?.ticket
  const end = ticket?.contact.phoneEnd
  const isNamed = Boolean(ticket?.contact.name?.trim())
  return (
    <SidePanel
      title={ticket ? nameOf(ticket.contact) : t('title')}
      aside={isNamed && end ? <span className="figures shrink-0 text-quiet">{t('contact.end', { end })}</span> : null}
      onClose={() => open(null)}
      onClosed={() => focusCard(last.current)}
      onKeyDown={(event) => {
        if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
        const next = event.key === 'k' ? before : event.key === 'j' ? after : undefined
        if (next) open(next)
      }}
      actions={
        <div className="flex -space-x-px">
          <IconButton
            framed
            label={t('story.before')}
            icon={ChevronUp}
            disabled={!before}
            onClick={() => before && open(before)}
            className="rounded-r-none"
          />
          <IconButton
            framed
            label={t('story.after')}
            icon={ChevronDown}
            disabled={!after}
            onClick={() => after && open(after)}
            className="rounded-l-none"
          />
        </div>
      }
      foot={
        ticket ? <TicketFoot ticket={ticket} stages={ground?.stages ?? []} moves={moves} onMoved={onMoved} /> : null
      }
    >
      {error && ticket === undefined ? <QueryFailed error={error} onRetry={askAgain} className="px-5" /> : null}
      {!error && ticket === undefined ? <TicketStoryWaiting /> : null}
      {ticket === null ? (
        <Empty title={t('story.unknown')} className="px-5">
          {t('story.unknownWay')}
        </Empty>
      ) : null}
      {ticket ? <TicketStory key={id} ticket={ticket} ground={ground} moves={moves} onMoved={onMoved} /> : null}
    </SidePanel>
  )
}
