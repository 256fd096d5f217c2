import { useEffect, useEffectEvent, useRef } from 'react'
import { useNavigate } from 'react-router'
import { isTyping } from '../../ui/hotkeys.ts'
import { screens } from '../screens.ts'

/** `g` and, within a second, the letter of a screen. */
export function useGoKeys(): void {
  const navigate = useNavigate()
  const pressedAt = useRef(0)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('[role=dialog]')) return
    const waited = event.timeStamp - pressedAt.current
    pressedAt.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    const screen = screens.find(({ letter }) => letter === event.key)
    if (!screen || waited > 1000) return
    event.preventDefault()
    navigate(screen.path)
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
