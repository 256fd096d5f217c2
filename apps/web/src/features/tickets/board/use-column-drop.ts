import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'

/** Takes the cards that are let go over a column. @returns whether one is being held over it */
export function useColumnDrop(column: RefObject<HTMLElement | null>, take: (ticketId: string) => void): boolean {
  const [isOver, setOver] = useState(false)
  const onTake = useEffectEvent(take)
  useEffect(() => {
    const element = column.current
    if (!element) return
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.ticketId === 'string',
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        onTake(String(source.data.ticketId))
      },
    })
  }, [column])
  return isOver
}
