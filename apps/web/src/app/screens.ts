import {
  Building2,
  GalleryVerticalEnd,
  LayoutDashboard,
  ListTodo,
  type LucideIcon,
  MessageCircle,
  PencilRuler,
  Plug,
  Route,
  Scale,
  Send,
  Settings2,
  Smartphone,
  Table2,
} from 'lucide-react'

export type Screen = {
  /** Its name in the `shell` catalogue under `screens`. */
  key:
    | 'overview'
    | 'roi'
    | 'clients'
    | 'creatives'
    | 'inspirations'
    | 'conversions'
    | 'tickets'
    | 'whatsapp'
    | 'accounts'
    | 'reconciliation'
    | 'jobs'
    | 'settings'
    | 'start'
  path: string
  icon: LucideIcon
  /** `g` and this letter go there. */
  letter: string
  group: 'whole' | 'creatives' | 'whatsapp' | 'data' | 'rest'
  /** Whether it can be narrowed to a client: the way to one stands before its name. */
  isByClient?: true
  /** Whether it is about a period: the keys of periods work on it. */
  hasPeriod?: true
}

/** The navigation, in its order. An entry stands here when its screen works. */
export const screens: readonly Screen[] = [
  {
    key: 'overview',
    path: '/',
    icon: LayoutDashboard,
    letter: 'v',
    group: 'whole',
    isByClient: true,
    hasPeriod: true,
  },
  {
    key: 'roi',
    path: '/roi',
    icon: Table2,
    letter: 'o',
    group: 'whole',
    isByClient: true,
    hasPeriod: true,
  },
  { key: 'clients', path: '/clients', icon: Building2, letter: 'l', group: 'whole', hasPeriod: true },
  { key: 'creatives', path: '/creatives', icon: GalleryVerticalEnd, letter: 'r', group: 'creatives' },
  { key: 'inspirations', path: '/inspirations', icon: PencilRuler, letter: 'i', group: 'creatives' },
  { key: 'tickets', path: '/tickets', icon: MessageCircle, letter: 'k', group: 'whatsapp', isByClient: true },
  { key: 'conversions', path: '/conversions', icon: Send, letter: 'e', group: 'whatsapp', isByClient: true },
  { key: 'whatsapp', path: '/whatsapp', icon: Smartphone, letter: 'n', group: 'whatsapp' },
  { key: 'accounts', path: '/accounts', icon: Plug, letter: 'p', group: 'data' },
  {
    key: 'reconciliation',
    path: '/reconciliation',
    icon: Scale,
    letter: 'd',
    group: 'data',
    isByClient: true,
    hasPeriod: true,
  },
  { key: 'jobs', path: '/jobs', icon: ListTodo, letter: 't', group: 'data' },
  { key: 'settings', path: '/settings', icon: Settings2, letter: 'c', group: 'rest' },
  { key: 'start', path: '/start', icon: Route, letter: 's', group: 'rest' },
]

/** The entry that a path belongs to, also below it. */
export function screenOf(pathname: string): Screen | undefined {
  return screens.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
}
