import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * An act that is done a little after it is asked for, once for all who asked meanwhile: much news comes within seconds, and one question
 * covers it.
 */
export function useSoon(act: () => void, milliseconds = 800): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const due = useEffectEvent(() => {
    timer.current = undefined
    act()
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return () => {
    timer.current ??= setTimeout(() => due(), milliseconds)
  }
}
