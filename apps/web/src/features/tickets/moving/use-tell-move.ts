import { useApolloClient } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import { toast } from '../../../ui/toast.ts'
import { useContactName } from '../../../ui/use-contact-name.ts'
import { useFormat } from '../../../ui/use-format.ts'
import type { Deal } from './as-moved.ts'
import { isToldSoon, knownOfUndone, TicketEvents } from './told-of.ts'

type Ticket = TicketCard_TicketFragment
type Move = { before: Ticket; after: Ticket }

/**
 * How long a move can be undone from its toast. The server holds what Meta is to be told for 15 seconds, so an undo in this time
 * takes it back. The time runs on while the pointer rests on the toast.
 */
const UNDO_MS = 8000

/** Without the click Meta could attribute a sale to nobody, and is not told of it. */
const hasClick = ({ evidence }: Ticket) => evidence === 'EXACT_AD' || evidence === 'CTWA_ONLY'

/**
 * Says what a move did and what its undo did, with what Meta is told or knows of it.
 * @param open shows a ticket's story
 */
export function useTellMove(open: (ticketId: string) => void) {
  const { t } = useTranslation('tickets')
  const apollo = useApolloClient()
  const format = useFormat()
  const nameOf = useContactName()
  /** @returns null when they could not be read */
  const eventsOf = async (ticket: Ticket) => {
    if (!hasClick(ticket)) return []
    const asked = { query: TicketEvents, variables: { id: ticket.id }, fetchPolicy: 'no-cache' } as const
    const answer = await apollo.query(asked).catch(() => null)
    return answer?.data?.ticket?.conversionEvents ?? null
  }
  return {
    moved: async ({ after }: Move, deal: Deal | undefined, undo: (() => void) | null): Promise<void> => {
      const name = nameOf(after.contact)
      const title = deal
        ? t('moved.won', { name, value: format.money(deal) })
        : t('moved.to', { name, stage: after.stage.name })
      const until = Date.now() + UNDO_MS
      const events = await eventsOf(after)
      await toast.success(title, {
        description: events && isToldSoon(events) ? t('moved.toldSoon') : undefined,
        ...(undo && Date.now() < until ? { action: { label: t('moved.undo'), onClick: undo }, until } : {}),
      })
    },
    undone: async ({ before, after }: Move): Promise<void> => {
      const title = t('undone.title', { name: nameOf(before.contact), stage: before.stage.name })
      const events = await eventsOf(before)
      const known = events ? knownOfUndone(events, before.stage.kind, after.stage.kind) : 'unread'
      if (known === null) return toast.success(title)
      if (known === 'nothing') return toast.success(title, { description: t('undone.nothing') })
      return toast.warning(title, {
        description: t(`undone.${known}`),
        action: { label: t('refused.see'), onClick: () => open(before.id) },
      })
    },
  }
}
