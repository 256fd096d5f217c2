import { useState } from 'react'
import type { TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import type { Deal } from './as-moved.ts'
import type { MoveRefusal } from './move-mutations.ts'
import { useMoveTicket } from './use-move-ticket.ts'
import { useTellMove } from './use-tell-move.ts'
import { useTellRefusal } from './use-tell-refusal.ts'

type Ticket = TicketCard_TicketFragment
type Stage = Ticket['stage']

export type Asked = { ticket: Ticket; stage: Stage }

/**
 * A move as a person makes it: to a stage of won tickets only once its value is said, told with the way to undo it, refused in words.
 * @param open shows a ticket's story
 */
export function useMoving(open: (ticketId: string) => void) {
  const tell = useTellMove(open)
  const tellRefusal = useTellRefusal(open)
  const { move } = useMoveTicket()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isWinning, setWinning] = useState(false)
  const told = (before: Ticket, after: Ticket, deal?: Deal) => {
    const back = async () => {
      // What a sale came to was said with the move, and goes with it.
      const answer = await move(after, before.stage, deal && (before.dealValue ?? null))
      if (answer?.__typename === 'Ticket') await tell.undone({ before, after })
      else if (answer) tellRefusal(answer)
    }
    // Who expired cannot be made expired again: there is no way back to it.
    void tell.moved({ before, after }, deal, before.status === 'EXPIRED' ? null : () => void back())
  }
  return {
    /** What waits for its value. */
    asked,
    isWinning,
    forget: () => setAsked(null),
    moveTo: async (ticket: Ticket, stage: Stage): Promise<void> => {
      if (stage.kind === 'WON') return setAsked({ ticket, stage })
      const answer = await move(ticket, stage)
      if (answer?.__typename === 'Ticket') told(ticket, answer)
      else if (answer) tellRefusal(answer)
    },
    /** @returns the refusal that the person can mend where the value is asked for */
    win: async ({ ticket, stage }: Asked, deal: Deal): Promise<MoveRefusal | null> => {
      setWinning(true)
      const answer = await move(ticket, stage, deal)
      setWinning(false)
      if (!answer || answer.__typename === 'InvalidInput' || answer.__typename === 'DealValueMissing')
        return answer ?? null
      setAsked(null)
      if (answer.__typename === 'Ticket') told(ticket, answer, deal)
      else tellRefusal(answer)
      return null
    },
  }
}
