import { Menu as MenuIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { cx } from '../../ui/cx.ts'
import { screens } from '../screens.ts'

const look = 'flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 px-1 text-micro'

/** The first four screens and the rest, on a phone. */
export function BottomBar({ onOpenNavigation }: { onOpenNavigation: () => void }) {
  const { t } = useTranslation('shell')
  return (
    <nav
      aria-label={t('quickNavigation')}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {screens.slice(0, 4).map(({ key, path, icon: Icon }) => (
        <NavLink key={key} to={path} className={({ isActive }) => cx(look, isActive ? 'text-text' : 'text-quiet')}>
          <Icon aria-hidden className="size-5 stroke-[1.75]" />
          <span className="max-w-full truncate">{t(`short.${key}`)}</span>
        </NavLink>
      ))}
      <button type="button" onClick={onOpenNavigation} className={cx(look, 'text-quiet')}>
        <MenuIcon aria-hidden className="size-5 stroke-[1.75]" />
        <span>{t('more')}</span>
      </button>
    </nav>
  )
}
