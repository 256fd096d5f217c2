import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'system' | 'dark' | 'light'

const KEY = 'theme'
const listeners = new Set<() => void>()
const prefersLight = matchMedia('(prefers-color-scheme: light)')

function chosenTheme(): ThemeChoice {
  const chosen = localStorage.getItem(KEY)
  return chosen === 'dark' || chosen === 'light' ? chosen : 'system'
}

/** The same rule as public/theme.js, which runs before anything is painted. */
function show(): void {
  const chosen = chosenTheme()
  const light = chosen === 'light' || (chosen === 'system' && prefersLight.matches)
  document.documentElement.dataset.theme = light ? 'light' : 'dark'
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', light ? '#fafafa' : '#0a0a0a')
  for (const listener of listeners) listener()
}

prefersLight.addEventListener('change', show)

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEY, choice)
  show()
}

/** The choice, not the outcome: `system` stays `system`. */
export function useTheme(): ThemeChoice {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, chosenTheme)
}
