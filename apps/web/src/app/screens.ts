import { GalleryVerticalEnd, ListTodo, type LucideIcon, PencilRuler, Plug, Route, Settings2 } from 'lucide-react'

export type Screen = {
  /** Its name in the `shell` catalogue under `screens`. */
  key: 'creatives' | 'inspirations' | 'accounts' | 'jobs' | 'settings' | 'start'
  path: string
  icon: LucideIcon
  /** `g` and this letter go there. */
  letter: string
  group: 'creatives' | 'data' | 'rest'
}

/** The navigation, in its order. An entry stands here when its screen works. */
export const screens: readonly Screen[] = [
  { key: 'creatives', path: '/creatives', icon: GalleryVerticalEnd, letter: 'r', group: 'creatives' },
  { key: 'inspirations', path: '/inspirations', icon: PencilRuler, letter: 'i', group: 'creatives' },
  { key: 'accounts', path: '/accounts', icon: Plug, letter: 'p', group: 'data' },
  { key: 'jobs', path: '/jobs', icon: ListTodo, letter: 't', group: 'data' },
  { key: 'settings', path: '/settings', icon: Settings2, letter: 'c', group: 'rest' },
  { key: 'start', path: '/start', icon: Route, letter: 's', group: 'rest' },
]

/** The entry that a path belongs to, also below it. */
export function screenOf(pathname: string): Screen | undefined {
  return screens.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
}
