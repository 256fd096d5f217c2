import { type RefObject, useEffect, useEffectEvent, useState } from 'react'

/**
 * Follows a handle of a list from the press to its release, wherever the pointer goes: the pressed row changes its place meanwhile, and
 * a browser lets go of a pointer that such an element has caught.
 * @param onPlace told the place under the pointer, counted from nought
 */
export function useColumnDrag<Item>(
  list: RefObject<HTMLElement | null>,
  count: number,
  onPlace: (item: Item, place: number) => void,
) {
  const [dragged, setDragged] = useState<Item | null>(null)
  const onMove = useEffectEvent(({ clientY }: PointerEvent) => {
    const box = list.current?.getBoundingClientRect()
    if (box && dragged !== null) onPlace(dragged, Math.floor(((clientY - box.top) / box.height) * count))
  })
  const isDragging = dragged !== null
  useEffect(() => {
    if (!isDragging) return
    const move = (event: PointerEvent) => onMove(event)
    const end = () => setDragged(null)
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
    return () => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
    }
  }, [isDragging])
  return { dragged, drag: setDragged }
}
