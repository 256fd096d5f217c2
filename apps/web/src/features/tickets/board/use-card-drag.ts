import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useState } from 'react'

/** Lets the pointer carry a card. @returns whether it is being carried */
export function useCardDrag(card: RefObject<HTMLElement | null>, ticketId: string, isMovable: boolean): boolean {
  const [isCarried, setCarried] = useState(false)
  useEffect(() => {
    const element = card.current
    if (!element || !isMovable) return
    return draggable({
      element,
      getInitialData: () => ({ ticketId }),
      onDragStart: () => setCarried(true),
      onDrop: () => setCarried(false),
    })
  }, [card, ticketId, isMovable])
  return isCarried
}
