import { useEffect, useEffectEvent, useRef } from 'react'

/** Whether keys pressed here are text: a shortcut may not eat them. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** Something floats over the page, and the keys are its own. */
const isCovered = () => Boolean(document.querySelector('[role=dialog], [role=menu], [role=listbox]'))

/** `key` as the event names it (`/`, `?`), or `mod+k` for Ctrl and Command. */
export function useHotkey(key: string, act: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wantsMod = key.startsWith('mod+')
    const wanted = wantsMod ? key.slice(4) : key
    const mod = event.ctrlKey || event.metaKey
    if (mod !== wantsMod || event.altKey || event.key.toLowerCase() !== wanted) return
    if (!wantsMod && (isTyping(event.target) || document.querySelector('[role=dialog]'))) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/**
 * Single letters of a screen, by the key that each is for, in small letters. A letter that follows `g` within a second is the name of a
 * screen; arrows belong to whatever has the focus, and are taken only where nothing has it.
 */
export function useLetterKeys(acts: Record<string, () => void>) {
  const goPressedAt = useRef(Number.NEGATIVE_INFINITY)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target) || isCovered()) return
    const followsGo = event.timeStamp - goPressedAt.current < 1000
    goPressedAt.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    const act = acts[event.key.toLowerCase()]
    const isTaken = event.key.startsWith('Arrow') && event.target !== document.body
    if (!act || followsGo || isTaken) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
