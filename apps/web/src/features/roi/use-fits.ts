import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether something so wide has room in a box. @param width pixels */
export function useFits(box: RefObject<HTMLElement | null>, width: number): boolean {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    setRoom(element.clientWidth)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return room >= width
}
