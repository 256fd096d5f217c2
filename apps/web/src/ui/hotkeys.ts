import { useEffect, useEffectEvent } from 'react'

/** Whether keys pressed here are text: a shortcut may not eat them. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

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
