import { LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCurrent } from '../../features/organizations/current.tsx'
import { chooseTheme, type ThemeChoice, useTheme } from '../../features/preferences/theme.ts'
import { signOut } from '../../features/session/auth.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'

const themes: [ThemeChoice, typeof Sun][] = [
  ['system', Monitor],
  ['dark', Moon],
  ['light', Sun],
]

export function UserMenu() {
  const { t, i18n } = useTranslation('shell')
  const { person, organization } = useCurrent()
  const theme = useTheme()
  return (
    <Menu
      align="start"
      side="top"
      trigger={
        <button
          type="button"
          aria-label={t('personMenu', { name: person.name })}
          className="flex h-11 w-full items-center gap-2.5 rounded-control px-2 text-left hover:bg-surface-hover data-[state=open]:bg-surface-hover"
        >
          <Avatar name={person.name} />
          <span className="min-w-0">
            <span className="block truncate font-medium">{person.name}</span>
            <span className="block truncate text-label text-quiet">{t(`roles.${organization.role}`)}</span>
          </span>
        </button>
      }
    >
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
