import { type KeyboardEvent, useState } from 'react'
import { nextCard, nextStage } from './board-moves.ts'

type Lifted = { ticketId: string; aim: string }
/** Said to whoever does not see the board. */
export type LiftSaying = { key: 'lifted' | 'aimed' | 'dropped' | 'cancelled'; ticketId: string; stageId: string }

type LiftOptions = {
  stages: readonly string[]
  /** The ids of the cards in each column, from the left. */
  columns: readonly (readonly string[])[]
  stageOf: (ticketId: string) => string | undefined
  isMovable: boolean
  onDrop: (ticketId: string, stageId: string) => void
}

const cardOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null

export const focusCard = (ticketId: string) =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(ticketId)}"]`)?.focus()

/**
 * The board by keys: arrows go from card to card; the space bar takes one up, arrows aim at a stage, and the space bar or Enter lets it go
 * there. Escape leaves it where it was.
 */
export function useLift({ stages, columns, stageOf, isMovable, onDrop }: LiftOptions) {
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [saying, setSaying] = useState<LiftSaying | null>(null)
  const say = (key: LiftSaying['key'], ticketId: string, stageId: string) => setSaying({ key, ticketId, stageId })
  const cancel = () => {
    if (lifted) say('cancelled', lifted.ticketId, stageOf(lifted.ticketId) ?? lifted.aim)
    setLifted(null)
  }
  const onLiftedKey = (key: string, { ticketId, aim }: Lifted): boolean => {
    if (key === 'Escape') cancel()
    else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const next = nextStage(stages, aim, key)
      setLifted({ ticketId, aim: next })
      say('aimed', ticketId, next)
    } else if (key === ' ' || key === 'Enter') {
      setLifted(null)
      say('dropped', ticketId, aim)
      onDrop(ticketId, aim)
    } else return key !== 'Tab'
    return true
  }
  const onRestingKey = (key: string, ticketId: string): boolean => {
    if (key === ' ') {
      const stageId = stageOf(ticketId)
      if (isMovable && stageId) {
        setLifted({ ticketId, aim: stageId })
        say('lifted', ticketId, stageId)
      }
      // Else the page would scroll.
      return true
    }
    const next = nextCard(columns, ticketId, key)
    if (next) focusCard(next)
    return next !== null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const card = cardOf(event.target)?.dataset.card
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return
    const isTaken = lifted ? onLiftedKey(event.key, lifted) : onRestingKey(event.key, card)
    if (isTaken) event.preventDefault()
  }
  return { lifted, saying, onKeyDown, cancel }
}
