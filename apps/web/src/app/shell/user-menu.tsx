import { LogOut, Monitor, Moon, Sun } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrent } from '../../features/organizations/current.tsx'
import { chooseTheme, type ThemeChoice, useTheme } from '../../features/preferences/theme.ts'
import { signOut } from '../../features/session/auth.ts'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'

const themes: [ThemeChoice, typeof Sun][] = [
  ['system', Monitor],
  ['dark', Moon],
  ['light', Sun],
]

type UserMenuProps = { trigger: ReactElement; open: boolean; onOpenChange: (open: boolean) => void }

export default function UserMenu(menu: UserMenuProps) {
  const { t, i18n } = useTranslation('shell')
  const { person } = useCurrent()
  const theme = useTheme()
  return (
    <Menu align="start" side="top" {...menu}>
      <MenuLabel>{person.email}</MenuLabel>
      <MenuSeparator />
      <MenuLabel>{t('theme')}</MenuLabel>
      {themes.map(([choice, icon]) => (
        <MenuItem key={choice} icon={icon} checked={theme === choice} onSelect={() => chooseTheme(choice)}>
          {t(`themes.${choice}`)}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuLabel>{t('language')}</MenuLabel>
      <MenuItem checked={i18n.language !== 'en'} onSelect={() => i18n.changeLanguage('pt-BR')}>
        Português (Brasil)
      </MenuItem>
      <MenuItem checked={i18n.language === 'en'} onSelect={() => i18n.changeLanguage('en')}>
        English
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={LogOut} onSelect={() => signOut()}>
        {t('signOut')}
      </MenuItem>
    </Menu>
  )
}
