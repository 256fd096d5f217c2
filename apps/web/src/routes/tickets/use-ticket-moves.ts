import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import { useMoving } from '../../features/tickets/moving/use-moving.ts'
import { useTellRefusal } from '../../features/tickets/moving/use-tell-refusal.ts'

/** What a person may do to tickets here. @param open shows a ticket's story */
export function useTicketMoves(open: (ticketId: string) => void) {
  const moving = useMoving(open)
  const tellRefusal = useTellRefusal(open)
  return { ...moving, tellRefusal, mayMove: mayOperate(useCurrent().organization.role) }
}
