import { MessageCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TicketFoot_TicketFragment, TicketsGroundQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import type { useTicketMoves } from './use-ticket-moves.ts'

graphql(`
  fragment TicketFoot_Ticket on Ticket {
    ...TicketCard_Ticket
    contact {
      id
      phone
    }
  }
`)

type TicketFootProps = {
  ticket: TicketFoot_TicketFragment
  stages: TicketsGroundQuery['stages']
  moves: ReturnType<typeof useTicketMoves>
  onMoved?: () => void
}

/** The conversation itself, and the two ends that a ticket can come to. */
export function TicketFoot({ ticket, stages, moves, onMoved }: TicketFootProps) {
  const { t } = useTranslation('tickets')
  const { phone } = ticket.contact
  const to = (kind: 'WON' | 'LOST') => stages.find((stage) => stage.kind === kind)
  const [won, lost] = [to('WON'), to('LOST')]
  const move = (stage: typeof won) => {
    onMoved?.()
    if (stage) void moves.moveTo(ticket, stage)
  }
  return (
    <>
      {phone ? (
        <Button asChild className="md:mr-auto max-md:w-full">
          <a href={`https://wa.me/${encodeURIComponent(phone)}`} target="_blank" rel="noreferrer">
            <MessageCircle aria-hidden />
            {t('story.conversation')}
          </a>
        </Button>
      ) : null}
      {moves.mayMove && lost && ticket.stage.kind !== 'LOST' ? (
        <Button variant="ghost" onClick={() => move(lost)}>
          {t('story.lose')}
        </Button>
      ) : null}
      {moves.mayMove && won && ticket.stage.kind !== 'WON' ? (
        <Button variant="primary" onClick={() => move(won)}>
          {t('story.win')}
        </Button>
      ) : null}
    </>
  )
}
