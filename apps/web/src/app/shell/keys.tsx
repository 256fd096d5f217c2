import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { usePeriodShortcuts } from '../../features/period/use-period-shortcuts.ts'
import { chooseTheme } from '../../features/preferences/theme.ts'
import { signOut } from '../../features/session/auth.ts'
import { useTicketShortcuts } from '../../features/tickets/use-ticket-shortcuts.ts'
import type { Command } from '../../ui/command-menu.tsx'
import { useHotkey } from '../../ui/hotkeys.ts'
import { screenOf, screens } from '../screens.ts'
import { useGoKeys } from './go-keys.ts'

const CommandMenu = lazy(() => import('../../ui/command-menu.tsx'))
const ShortcutsDialog = lazy(() => import('../../ui/shortcuts-dialog.tsx'))

type Opened = 'commands' | 'shortcuts' | null
let open: (what: Opened) => void = () => {}

export const openCommands = () => open('commands')
export const openShortcuts = () => open('shortcuts')

/** Ctrl K, `?` and the keys that go to a screen. */
export function Keys() {
  const { t } = useTranslation('shell')
  const [opened, setOpened] = useState<Opened>(null)
  const commands = useCommands()
  const periodShortcuts = usePeriodShortcuts()
  const ticketShortcuts = useTicketShortcuts()
  const screen = screenOf(useLocation().pathname)
  useEffect(() => {
    open = setOpened
  }, [])
  useHotkey('mod+k', openCommands)
  useHotkey('?', openShortcuts)
  useGoKeys()
  const close = (isOpen: boolean) => isOpen || setOpened(null)
  const shortcuts = [
    { keys: ['Ctrl', 'K'], label: t('search') },
    { keys: ['/'], label: t('searchHere') },
    { keys: ['?'], label: t('shortcuts') },
    ...(screen?.hasPeriod ? periodShortcuts : []),
    ...(screen?.key === 'tickets' ? ticketShortcuts : []),
    ...screens.map(({ key, letter }) => ({ keys: ['g', letter], label: t(`screens.${key}`) })),
  ]
  return (
    <Suspense>
      {opened === 'commands' ? <CommandMenu open onOpenChange={close} commands={commands} /> : null}
      {opened === 'shortcuts' ? <ShortcutsDialog open onOpenChange={close} shortcuts={shortcuts} /> : null}
    </Suspense>
  )
}

function useCommands(): Command[] {
  const { t, i18n } = useTranslation('shell')
  const navigate = useNavigate()
  const goTo = t('goTo')
  const change = t('change')
  const other = i18n.language === 'en' ? 'pt-BR' : 'en'
  return [
    ...screens.map(({ key, path, icon, letter }) => ({
      id: key,
      label: t(`screens.${key}`),
      group: goTo,
      icon,
      hint: `g ${letter}`,
      run: () => navigate(path),
    })),
    ...(['dark', 'light', 'system'] as const).map((theme) => ({
      id: theme,
      label: t('themeCommand', { theme: t(`themes.${theme}`) }),
      group: change,
      run: () => chooseTheme(theme),
    })),
    { id: 'language', label: t('otherLanguage'), group: change, run: () => void i18n.changeLanguage(other) },
    { id: 'sign-out', label: t('signOut'), group: change, run: () => void signOut() },
  ]
}
